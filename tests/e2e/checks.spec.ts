import type { Page } from '@playwright/test';
import { exampleLesson, kindsOn, openKinds } from '../a11y/kinds.ts';
import { originOf } from '../sites.ts';
import { give, responseFor } from './answering.ts';
import { bankOf, expect, test } from './fixture.ts';
import { submit } from './question.ts';

test.use({ baseURL: originOf('example') });

test.describe('where what one kind of question needs does not arrive', () => {
  const part = '**/_astro/Order*.js';
  const check = (page: Page) => page.locator('.check', { has: page.locator('[data-item="first-four"]') });
  const askAgain = (page: Page) => check(page).getByRole('button', { name: '再试一次' }).click();

  test.beforeEach(async ({ page, expectErrors }) => {
    expectErrors();
    await page.route(part, (route) => route.abort());
    await page.goto(exampleLesson);
    await expect(check(page).getByRole('alert')).toContainText(/小题.*没能载入/);
    await expect(submit(check(page))).toBeDisabled();
    await expect(check(page)).toContainText('You read back what you have');
  });

  async function expectAlive(page: Page) {
    await expect(submit(check(page))).toBeEnabled();
    await expect(page.getByRole('alert')).toHaveCount(0);
    const item = (await kindsOn(page)).find(({ id }) => id === 'first-four');
    if (!item) throw new Error('no order');
    await give(check(page), item, responseFor(item, true));
    await submit(check(page)).click();
    await expect(check(page).getByRole('status').first()).toContainText('答对了');
  }

  test('it says so, and one press asks again', async ({ page }) => {
    await page.unroute(part);
    await askAgain(page);
    await expectAlive(page);
  });

  test('twice, the page is loaded anew, and can be asked again', async ({ page }) => {
    const loaded = page.waitForEvent('load');
    await askAgain(page);
    await loaded;
    await expect(check(page).getByRole('alert')).toBeVisible();
    await page.unroute(part);
    await askAgain(page);
    await expectAlive(page);
  });

  test('nor anything else, the text stays and says so again', async ({ page }) => {
    let refused = 0;
    await page.route('**/*', (route) => {
      refused++;
      return route.abort();
    });
    for (let times = 0; times < 2; times++) {
      const before = refused;
      await askAgain(page);
      await expect.poll(() => refused).toBeGreaterThan(before);
      await expect(check(page).getByRole('alert')).toBeVisible();
      await expect(check(page)).toContainText('You read back what you have');
    }
    await page.unroute('**/*');
    await page.unroute(part);
    await askAgain(page);
    await expectAlive(page);
  });
});

test('a kept answer that cannot be one is asked anew, whatever the kind', async ({ page }) => {
  await openKinds(page);
  const items = await kindsOn(page);
  for (const item of items) {
    const form = page.locator(`[data-item="${item.id}"]`);
    await give(form, item, responseFor(item, true));
    await submit(form).click();
    await expect(form).toHaveClass(/graded/);
  }
  await page.evaluate(() => {
    const key = `course:${document.documentElement.dataset.course}`;
    const record = JSON.parse(localStorage.getItem(key) ?? '');
    for (const answer of Object.values<{ response: unknown }>(record.checks)) answer.response = ['nonsense'];
    localStorage.setItem(key, JSON.stringify(record));
  });
  await page.reload();
  for (const item of items) {
    const form = page.locator(`[data-item="${item.id}"]`);
    await expect(submit(form), item.interaction).toBeEnabled();
    await expect(form, item.interaction).not.toHaveClass(/graded/);
    await give(form, item, responseFor(item, true));
    await submit(form).click();
    await expect(form.getByRole('status').first(), item.interaction).toContainText('答对了');
  }
});

test('a page older than the bank asks what the bank says now', async ({ page }) => {
  const bank = await bankOf(page, 'greeting');
  const before = bank.find(({ id }) => id === 'cut-in');
  if (before?.interaction !== 'choice') throw new Error('no choice');
  const now = {
    ...before,
    interaction: 'multiple' as const,
    rule: 'exact' as const,
    hash: 'now',
    stem: 'What keeps the turn with them?',
    choices: ['pen', 'hum', 'reply'].map((id) => ({
      ...{ id, text: `The ${id}`, feedback: `So much for the ${id}.` },
      ...(id !== 'reply' && { correct: true as const }),
    })),
  };
  await page.route('**/greeting/items.json', (route) =>
    route.fulfill({ json: bank.map((item) => (item === before ? now : item)) }),
  );
  await page.goto(exampleLesson);
  const form = page.locator('[data-item="cut-in"]');
  await expect(form.getByRole('checkbox')).toHaveCount(3);
  await expect(form.getByRole('radio')).toHaveCount(0);
  await expect(form).toContainText(now.stem);
  await expect(form).not.toContainText(before.stem);
  const values = await form.locator('input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  expect(values.sort()).toEqual(['hum', 'pen', 'reply']);
  await give(form, now, responseFor(now, true));
  await submit(form).click();
  await expect(form.getByRole('status').first()).toContainText('选对 2 项，得 10 分');
});
