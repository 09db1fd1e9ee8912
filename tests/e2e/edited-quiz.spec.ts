import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { parse, stringify } from 'yaml';
import { buildCourse } from '../bench/build-course.ts';
import { shownAnswer } from './answering.ts';
import { answer, expect, onQuestion, test } from './fixture.ts';
import { begin, cell, finish, next } from './paper.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = '.build/edited-quiz';
const bankFile = `${root}${folder}/content/modules/07-listening/items.yaml`;

type Written = { id: string; stem?: string; text?: string; choices?: unknown[] };

/** The course as its author leaves it: one item has other words, one is gone, and all stand in another order. */
function rebuild(edited: string, gone: string): void {
  rmSync(root + folder, { recursive: true, force: true });
  cpSync(`${root}content`, `${root}${folder}/content`, { recursive: true });
  const items = (parse(readFileSync(bankFile, 'utf8')) as Written[]).filter(({ id }) => id !== gone).reverse();
  for (const item of items) {
    if (item.id !== edited) continue;
    if (item.stem) item.stem = `改过：${item.stem}`;
    else item.text = `改过：${item.text}`;
  }
  writeFileSync(bankFile, stringify(items));
  buildCourse(`${folder}/content`, `${folder}/out`);
}

/** From now on the site is the one built anew; the learner's record is where it was. */
async function deploy(page: Page): Promise<void> {
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = `${root}${folder}/out${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`;
    if (!existsSync(file) || statSync(file).isDirectory()) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ path: file, contentType: types[extname(file)] ?? 'image/svg+xml' });
  });
}

/** Items that a lesson asks cannot be taken out alone. */
const asked = () =>
  readdirSync(`${root}content`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => readFileSync(`${root}content/${file}`, 'utf8'))
    .join();

test('a paper saved before the course was edited and built anew is found again: what changed is asked anew, the rest stands', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const bank = await begin(page);
  await finish(page, bank, 0);
  const ids = await page.locator('.results [data-item]').evaluateAll((all) => all.map((one) => one.dataset.item ?? ''));
  const lessons = asked();
  const [edited = '', kept = ''] = ids;
  const gone = ids.slice(2).find((id) => !lessons.includes(`"${id}"`));
  if (!gone) throw new Error('every item of the paper is asked in a lesson');
  const result = page.url();

  await page.getByRole('button', { name: '同一套再答' }).click();
  await answer(page, bank, false);
  await page.getByRole('button', { name: next }).click();
  await onQuestion(page, 2);
  await answer(page, bank, true);
  const given = await shownAnswer(page.locator('[data-item]'));
  rebuild(edited, gone);
  await deploy(page);

  await page.reload();
  await expect(page.locator('[data-item]')).toHaveAttribute('data-item', kept);
  expect(await shownAnswer(page.locator('[data-item]'))).toBe(given);
  await expect(page.getByText('有 1 题已经撤下，其余照旧')).toBeVisible();
  await expect(cell(page, 1, '未答')).toBeVisible();
  await expect(cell(page, 2, '已答')).toBeVisible();
  await expect(page.getByText('已答 1 / 9')).toBeVisible();
  await page.getByRole('button', { name: '上一题' }).click();
  await expect(page.locator('[data-item]')).toHaveAttribute('data-item', edited);
  await expect(page.locator('[data-item]')).toContainText('改过：');
  await expect(page.getByText('本题已更新，请再答一次。')).toBeVisible();
  await expect(page.locator('[data-item] input:checked')).toHaveCount(0);
  await answer(page, bank, true);
  await expect(cell(page, 1, '已答')).toBeVisible();
  await expect(page.getByText('本题已更新')).toHaveCount(0);
  await page.getByRole('complementary').getByRole('button', { name: '交卷' }).click();
  await page.locator('.ask').getByRole('button', { name: '交卷' }).click();
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '22.2');

  await page.goto(result);
  await page.reload();
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '100');
  await expect(page.locator('.results > li')).toHaveCount(9);
  await expect(page.locator('.results > li').first()).toContainText('本题已更新');
});
