import { debrief, type TimelineStep, turningSteps } from '../../src/roleplay/debrief.ts';
import { methodUse } from '../../src/roleplay/method-use.ts';
import { replay } from '../../src/roleplay/state.ts';
import { expect, pathThrough, scenarioOf, test } from './fixture.ts';
import { begin, findPlay, hold, passMark, stage, take } from './talk.ts';

test('three questions come before the debrief, and the answers stand beside what was computed', async ({ page }) => {
  const scenario = await scenarioOf(page);
  const choices = pathThrough(scenario, false);
  const { score, timeline } = debrief(scenario, choices, passMark);
  const turns = turningSteps(timeline);
  expect(turns.length).toBeGreaterThan(0);
  const guess = timeline.findIndex((_, at) => !turns.includes(at));
  await begin(page);
  await take(page, choices);
  await expect(page.locator('.rating fieldset')).toHaveCount(3);
  await expect(page.locator('[data-score]')).toHaveCount(0);
  await page.getByLabel('80 到 100 分').check();
  await page.locator('.rating fieldset').nth(1).locator(`input[value="${guess}"]`).check();
  await page.locator('.rating fieldset').nth(2).getByRole('radio').first().check();
  await page.getByRole('button', { name: '看复盘' }).click();
  const told = page.getByRole('region', { name: '你估的和算的' });
  const told3 = [
    `你估 80 到 100 分，得了 ${score.total} 分：估高了。`,
    `你说转在第 ${guess + 1} 步；算下来是第 ${turns.map((at) => at + 1).join('、')} 步。`,
  ];
  for (const words of told3) await expect(told).toContainText(words);
  await expect(told.getByRole('listitem')).toHaveCount(3);
  await page.reload();
  await expect(told).toContainText(told3[0] as string);
});

test('the self-rating can be passed over, and is not asked again', async ({ page }) => {
  await hold(page, pathThrough(await scenarioOf(page), false));
  await expect(page.getByRole('region', { name: '你估的和算的' })).toHaveCount(0);
  await page.reload();
  await expect(page.locator('[data-score]')).toBeVisible();
});

test('the debrief names the line at which it turned, why, and what would have kept the ending open', async ({
  page,
}) => {
  const scenario = await scenarioOf(page);
  const choices = findPlay(scenario, ({ ending }) => ending.ending === 'poor');
  const { timeline } = debrief(scenario, choices, passMark);
  const [turn = -1] = turningSteps(timeline);
  const { choice, alternative } = timeline[turn] as TimelineStep;
  await hold(page, choices);
  const told = page.getByRole('region', { name: '转折在哪儿' }).locator('.note').first();
  await expect(told).toContainText(`第 ${turn + 1} 步，你说：${choice.text}`);
  await expect(told).toContainText(choice.why);
  await expect(told).toContainText(alternative?.choice.text ?? '');
  await expect(page.locator('.timeline > li').nth(turn)).toContainText('转折在这一句');
  await expect(page.locator('.timeline > li').nth(turn)).toContainText('还走得到');
});

test('each step tells what was said, what came back, why, and the better line where there was one', async ({
  page,
}) => {
  const scenario = await scenarioOf(page);
  const choices = pathThrough(scenario, false);
  const { timeline } = debrief(scenario, choices, passMark);
  await hold(page, choices);
  for (const [at, { node, choice, alternative }] of timeline.entries()) {
    const turn = scenario.nodes[node];
    const step = page.locator('.timeline > li').nth(at);
    for (const words of [turn?.says ?? '', choice.text, choice.reply, choice.why])
      await expect(step).toContainText(words);
    if (alternative) await expect(step).toContainText(`换成这样更好：${alternative.choice.text}`);
    else await expect(step).not.toContainText('换成这样更好');
  }
  await page.getByText('看表格').click();
  await expect(page.locator('.chart ~ details tbody tr')).toHaveCount(choices.length + 1);
});

test('a step leads to the section to read again', async ({ page }) => {
  await hold(page, pathThrough(await scenarioOf(page), false));
  const link = page.locator('.timeline > li').first().getByRole('link');
  const title = (await link.textContent())?.replace('再读：', '') ?? '';
  await link.click();
  await expect(page.getByRole('heading', { name: title })).toBeInViewport();
});

test('methods stand under their competences with the steps that used, missed or went against them, and no score', async ({
  page,
}) => {
  const scenario = await scenarioOf(page);
  const choices = pathThrough(scenario, false);
  const { timeline } = debrief(scenario, choices, passMark);
  await hold(page, choices);
  const methods = page.getByRole('region', { name: '方法对照' });
  await expect(methods.getByRole('heading', { name: /^倾听/ })).toContainText(/错过 \d 步/);
  await expect(methods).not.toContainText(/\d 分/);
  const { misused } = methodUse(timeline, ['listen-4']);
  expect(misused.length).toBeGreaterThan(0);
  await expect(methods.getByRole('listitem').filter({ hasText: '针对听到的内容' })).toContainText(
    `用反 第 ${misused.map((at) => at + 1).join('、')} 步`,
  );
});

test('what came to light is told, and of the rest only how much it is', async ({ page }) => {
  const scenario = await scenarioOf(page);
  await hold(page, pathThrough(scenario, false));
  const { facts: known } = replay(scenario, pathThrough(scenario, false));
  const found = page.getByRole('region', { name: '知道了什么' });
  const all = Object.entries(scenario.facts);
  for (const [id, words] of all) await expect(found.getByText(words)).toHaveCount(known.includes(id) ? 1 : 0);
  await expect(found).toContainText(`还有 ${all.length - known.length} 件没有遇上`);
});

test('printed, the debrief has its steps and no buttons', async ({ page }) => {
  const scenario = await scenarioOf(page);
  await hold(page, pathThrough(scenario, false));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.timeline > li').last()).toBeVisible();
  await expect(page.locator('.chart')).toBeVisible();
  await expect(page.locator('.debrief details')).toBeHidden();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.pathmap path.now').first()).toHaveCSS('stroke', 'rgb(28, 26, 23)');
});

test('at 320 px nothing of the conversation or the debrief is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const scenario = await scenarioOf(page);
  const choices = pathThrough(scenario, false);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await begin(page);
  expect(await wide()).toBeLessThanOrEqual(0);
  await take(page, choices);
  expect(await wide()).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: '不估了，直接看' }).click();
  await expect(page.locator('[data-score]')).toBeVisible();
  expect(await wide()).toBeLessThanOrEqual(0);
  await page.goto(stage);
  await expect(page.getByRole('region', { name: '走过的路' })).toBeVisible();
  expect(await wide()).toBeLessThanOrEqual(0);
});

test('in forced colours the ways that were walked stay the plainer ones', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await hold(page, pathThrough(await scenarioOf(page), true));
  await expect(page.locator('.pathmap path.now').first()).toHaveCSS('stroke', 'rgb(255, 255, 255)');
  await expect(page.locator('.pathmap path.never').first()).not.toHaveCSS('stroke', 'rgb(255, 255, 255)');
});
