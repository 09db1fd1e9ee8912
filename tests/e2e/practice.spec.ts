import type { Page } from '@playwright/test';
import { debrief } from '../../src/roleplay/debrief.ts';
import { walked } from '../../src/roleplay/walked.ts';
import { expect, pathThrough, scenarioOf, test } from './fixture.ts';
import { begin, hold, passMark, passOver, stage, take } from './talk.ts';

const undo = (page: Page) => page.getByRole('button', { name: '退回上一步' });

test('the first playthrough takes nothing back; later ones do, and are practice from then on', async ({ page }) => {
  const scenario = await scenarioOf(page);
  const [best, worst] = [pathThrough(scenario, true), pathThrough(scenario, false)];
  const first = debrief(scenario, worst, passMark).score.total;
  await begin(page);
  await take(page, worst.slice(0, 1));
  await expect(undo(page)).toHaveCount(0);
  await take(page, worst.slice(1));
  await passOver(page);

  await page.getByRole('button', { name: '从头再来一遍' }).click();
  await expect(undo(page)).toHaveCount(0);
  await take(page, worst.slice(0, 1));
  await expect(page.getByText('这一遍是练习')).toHaveCount(0);
  await undo(page).click();
  await expect(page.locator('.stage [data-node]')).toHaveAttribute('data-node', scenario.start);
  await expect(page.locator('.stage [tabindex="-1"]')).toBeFocused();
  await expect(page.locator('.stage [tabindex="-1"]')).toHaveAccessibleName(/^退回到第 1 步。/);
  await expect(page.getByText('这一遍是练习')).toBeVisible();
  await take(page, best);
  await passOver(page);
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '100');
  await expect(page.getByText(`第一次 ${first} 分，最好 ${first} 分`)).toBeVisible();
});

test('a step of the debrief is begun again with all that was said before it', async ({ page }) => {
  const scenario = await scenarioOf(page);
  const choices = pathThrough(scenario, true);
  await hold(page, choices);
  const address = page.url();
  await page.getByRole('button', { name: '从第 3 步重来' }).click();
  const { timeline } = debrief(scenario, choices, passMark);
  await expect(page.locator('.stage [data-node]')).toHaveAttribute('data-node', timeline[2]?.node ?? '');
  await page.reload();
  await expect(page.locator('.clock')).toContainText('第 3 步');
  await take(page, choices.slice(2));
  await passOver(page);
  await expect(page.getByText('这一遍是练习，分数不进“第一次”和“最好”。')).toBeVisible();
  await page.goto('/record/');
  await expect(page.getByRole('row', { name: /说服/ }).first()).toContainText('《地下室的嗡嗡声》100 分');
  await expect(page.getByRole('row', { name: /地下室/ }).filter({ hasText: '100 分，好结局，练习' })).toHaveCount(1);
  await expect(page.getByRole('row', { name: /地下室/ }).filter({ hasText: /好结局(?!，练习)/ })).toHaveCount(1);
  // The playthrough that it was taken from stands as it was.
  await page.goto(address);
  await page.reload();
  await expect(page.locator('.timeline > li')).toHaveCount(choices.length);
});

test('a conversation that is practice can be left, and is not taken up again by itself', async ({ page }) => {
  await begin(page);
  await expect(page.getByRole('button', { name: '不演了' })).toHaveCount(0);
  await take(page, pathThrough(await scenarioOf(page), false));
  await passOver(page);
  await page.getByRole('button', { name: '从第 3 步重来' }).click();
  await page.getByRole('button', { name: '不演了' }).click();
  await expect(page.getByRole('button', { name: '开始演练' })).toBeEnabled();
  await page.reload();
  await expect(page.getByRole('button', { name: '开始演练' })).toBeEnabled();
  await expect(page.locator('.stage')).toHaveCount(0);
});

test('two playthroughs stand side by side, and the scene where they part is named', async ({ page }) => {
  const scenario = await scenarioOf(page);
  const best = pathThrough(scenario, true);
  await hold(page, best);
  await expect(page.getByRole('region', { name: '和另一遍比' })).toHaveCount(0);
  await page.getByRole('button', { name: '从第 4 步重来' }).click();
  let rest = 0;
  while ((await page.locator('.stage').count()) > 0 && rest++ < 12) {
    const node = (await page.locator('.stage [data-node]').getAttribute('data-node')) ?? '';
    const options = page.locator('.replies input');
    const ids = await options.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    await take(page, [ids.find((id) => !best.includes(id)) ?? node]);
  }
  await passOver(page);
  const table = page.getByRole('region', { name: '和另一遍比' });
  await table.getByLabel('另一遍', { exact: true }).selectOption({ index: 1 });
  await expect(table.locator('caption')).toHaveText('前 3 个场面说的一样，从第 4 个场面分开。');
  await expect(table.getByText('一样', { exact: true })).toHaveCount(3);
  await expect(table.getByRole('row').last()).toContainText('100 分');
});

test('the map comes after the first playthrough; names stand only where one has been', async ({ page }) => {
  const scenario = await scenarioOf(page);
  const choices = pathThrough(scenario, true);
  const endings = Object.values(scenario.nodes).filter(({ ending }) => ending);
  const { nodes } = walked(scenario, [choices]);
  const turns = Object.keys(scenario.nodes).length - endings.length;
  await page.goto(stage);
  await expect(page.getByRole('button', { name: '开始演练' })).toBeEnabled();
  const map = page.getByRole('region', { name: '走过的路' });
  await expect(map).toHaveCount(0);
  await hold(page, choices);
  await expect(map).toContainText(`${turns} 个场面走过 ${nodes.size - 1} 个，${endings.length} 个结局找到 1 个。`);
  const found = debrief(scenario, choices, passMark).ending.title;
  for (const node of endings) {
    if (node.ending === undefined) continue;
    await expect(map.getByRole('listitem').filter({ hasText: node.title })).toHaveCount(node.title === found ? 1 : 0);
  }
  await expect(map.locator('.pathmap > .now')).toHaveCount(nodes.size);
  await expect(map.locator('.pathmap > .never').first()).toHaveText('？');
  await page.goto(stage);
  await expect(map.locator('.pathmap > .before')).toHaveCount(nodes.size);
});
