import type { Page } from '@playwright/test';
import { debrief } from '../../src/roleplay/debrief.ts';
import { expect, pathThrough, scenarioOf, test } from './fixture.ts';

const stage = '/listening/roleplay/basement-hum/';
const passMark = 60;

async function take(page: Page, choices: string[]): Promise<void> {
  for (const choice of choices) {
    const node = await page.locator('.stage [data-node]').getAttribute('data-node');
    await page.locator(`.replies input[value="${choice}"]`).check();
    await page.getByRole('button', { name: '就这样说' }).click();
    await expect(page.locator(`.stage [data-node="${node}"]`)).toHaveCount(0);
  }
}

test('the best conversation reaches the good ending and earns 100', async ({ page }) => {
  const scenario = await scenarioOf(page);
  const choices = pathThrough(scenario, true);
  const { ending } = debrief(scenario, choices, passMark);
  await page.goto(stage);
  await page.getByRole('button', { name: '开始演练' }).click();
  await expect(page.locator('[data-node]')).toHaveAttribute('data-node', scenario.start);
  await take(page, choices.slice(0, 1));
  await expect(page.locator('.meters-side [role="status"]')).toHaveText(
    /^第 1 步之后，信任比上一步高了：.+；紧张比上一步低了：.+$/,
  );
  await expect(page.locator('.stage [tabindex="-1"]')).toBeFocused();
  await take(page, choices.slice(1));
  await expect(page.getByRole('heading', { name: ending.title })).toBeFocused();
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '100');
  await expect(page.getByText('过程 60 / 60')).toBeVisible();
  await expect(page.getByText('结果 40 / 40：好结局')).toBeVisible();
  await expect(page.locator('.timeline > li')).toHaveCount(choices.length);
  await page.reload();
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '100');
  await page.goto('/record/');
  await page.getByRole('link', { name: /看复盘/ }).click();
  await expect(page.getByRole('heading', { name: ending.title })).toBeVisible();
});

test('the worst conversation ends badly; the debrief names the critical error and the better line', async ({
  page,
}) => {
  const scenario = await scenarioOf(page);
  const choices = pathThrough(scenario, false);
  const { ending, score, timeline } = debrief(scenario, choices, passMark);
  await page.goto(stage);
  await page.getByRole('button', { name: '开始演练' }).click();
  await take(page, choices);
  await expect(page.getByRole('heading', { name: ending.title })).toBeVisible();
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', String(score.total));
  await expect(page.getByText('没到及格线 60 分')).toBeVisible();
  await expect(page.getByText(/硬伤：/).first()).toBeVisible();
  const better = timeline.find((step) => step.better)?.better?.text ?? '';
  await expect(page.locator('.timeline')).toContainText(`更好的一句：${better}`);

  await page.getByRole('button', { name: '再演练一次' }).click();
  await take(page, pathThrough(scenario, true));
  await expect(page.getByText(`第一次 ${score.total} 分，最好 100 分`)).toBeVisible();
});

test('a reload in the middle finds the conversation where it was', async ({ page }) => {
  const scenario = await scenarioOf(page);
  const choices = pathThrough(scenario, true);
  await page.goto(stage);
  await page.getByRole('button', { name: '开始演练' }).click();
  await take(page, choices.slice(0, 3));
  const node = await page.locator('[data-node]').getAttribute('data-node');
  const options = await page.locator('.replies').innerText();
  await page.reload();
  await expect(page.locator('[data-node]')).toHaveAttribute('data-node', node ?? '');
  await expect(page.getByText('已接着上次的对话')).toBeVisible();
  expect(await page.locator('.replies').innerText()).toBe(options);
  await take(page, choices.slice(3));
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '100');
});

test('the keyboard alone plays to an ending; the focus follows the other one', async ({ page }) => {
  await page.goto(stage);
  await expect(page.getByRole('button', { name: '开始演练' })).toBeEnabled();
  await page.getByRole('button', { name: '开始演练' }).focus();
  await page.keyboard.press('Enter');
  for (let turn = 0; turn < 12; turn++) {
    if (await page.locator('[data-score]').count()) break;
    const node = (await page.locator('[data-node]').getAttribute('data-node')) ?? '';
    // The keys work at once: the focus is on what was just said.
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await expect(page.locator(`.stage [data-node="${node}"]`)).toHaveCount(0);
    if (await page.locator('.stage').count()) {
      await expect(page.locator('.stage [tabindex="-1"]')).toBeFocused();
    }
  }
  await expect(page.locator('[data-score]')).toBeVisible();
});

test('nothing is said before a line is picked', async ({ page }) => {
  await page.goto(stage);
  await page.getByRole('button', { name: '开始演练' }).click();
  await page.getByRole('button', { name: '就这样说' }).click();
  await expect(page.getByText('先选一句。')).toBeVisible();
  await expect(page.locator('.say.you')).toHaveCount(0);
});

test('a conversation begun on an older version says so and keeps the earlier scores', async ({ page }) => {
  const scenario = await scenarioOf(page);
  await page.goto(stage);
  await page.getByRole('button', { name: '开始演练' }).click();
  await take(page, pathThrough(scenario, true));
  await page.getByRole('button', { name: '再演练一次' }).click();
  await take(page, pathThrough(scenario, true).slice(0, 1));
  await page.goto('/about/');
  await page.route('**/basement-hum.json', (route) =>
    route.fulfill({
      json: JSON.parse(JSON.stringify(scenario).replaceAll(`"${pathThrough(scenario, true)[0]}"`, '"renamed"')),
    }),
  );
  await page.goto(stage);
  await expect(page.getByText('这个演练更新过')).toBeVisible();
  await expect(page.getByText('第一次 100 分，最好 100 分')).toBeVisible();
  await page.getByRole('button', { name: '开始演练' }).click();
  await expect(page.locator('.replies')).toBeVisible();
});
