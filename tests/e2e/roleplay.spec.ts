import { debrief } from '../../src/roleplay/debrief.ts';
import { expect, pathThrough, scenarioOf, test } from './fixture.ts';
import { begin, findPlay, hold, passMark, passOver, stage, take } from './talk.ts';

test('the best conversation reaches the good ending and earns 100', async ({ page }) => {
  const scenario = await scenarioOf(page);
  const choices = pathThrough(scenario, true);
  const { ending } = debrief(scenario, choices, passMark);
  await begin(page);
  await expect(page.locator('[data-node]')).toHaveAttribute('data-node', scenario.start);
  await take(page, choices);
  await expect(page.getByRole('heading', { name: ending.title })).toBeFocused();
  await passOver(page);
  await expect(page.getByRole('heading', { name: ending.title })).toBeFocused();
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '100');
  await expect(page.getByText('过程 60 / 60')).toBeVisible();
  await expect(page.getByText('结果 40 / 40：好结局')).toBeVisible();
  await expect(page.getByText('编写者判断，未经专家组校准')).toBeVisible();
  await expect(page.getByText('没有转坏的一句')).toBeVisible();
  await expect(page.locator('.timeline > li')).toHaveCount(choices.length);
  await page.reload();
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '100');
  await page.goto('/record/');
  await page.getByRole('link', { name: /看复盘/ }).click();
  await expect(page.getByRole('heading', { name: ending.title })).toBeVisible();
});

test('a fair ending gives half of the result', async ({ page }) => {
  const scenario = await scenarioOf(page);
  const choices = findPlay(scenario, ({ ending, score }) => ending.ending === 'fair' && score.passed);
  await hold(page, choices);
  await expect(page.getByText('结果 20 / 40：中等结局')).toBeVisible();
  await expect(page.locator('[data-score]')).toHaveAttribute(
    'data-score',
    String(debrief(scenario, choices, passMark).score.total),
  );
});

test('the worst conversation ends badly; its critical errors are named with the reason', async ({ page }) => {
  const scenario = await scenarioOf(page);
  const choices = pathThrough(scenario, false);
  const { ending, score, timeline } = debrief(scenario, choices, passMark);
  await hold(page, choices);
  await expect(page.getByRole('heading', { name: ending.title })).toBeVisible();
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', String(score.total));
  await expect(page.getByText('没到及格线 60 分')).toBeVisible();
  const [slip] = timeline.filter(({ choice }) => choice.critical);
  await expect(page.locator('.score-parts .note p').first()).toContainText(slip?.choice.text ?? '');
  const step = page.locator('.timeline > li').nth(slip?.before.turns ?? -1);
  await expect(step).toContainText(slip?.choice.why ?? '');
  await expect(page.locator('.score-parts .note p').first()).toContainText(/硬伤：(威胁|越权许诺|推诿|泄露|激化)/);

  await page.getByRole('button', { name: '从头再来一遍' }).click();
  await take(page, pathThrough(scenario, true));
  await passOver(page);
  await expect(page.getByText(`第一次 ${score.total} 分，最好 100 分`)).toBeVisible();
});

test('a critical error caps the score of a conversation that went well otherwise', async ({ page }) => {
  const scenario = await scenarioOf(page);
  const choices = findPlay(scenario, ({ score }) => score.capped);
  await hold(page, choices);
  await expect(page.getByText('有硬伤，总分封在及格线下面：59.9 分。')).toBeVisible();
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '59.9');
});

test('after a reply a listener hears what came back, the mood, what changed, and the next words, in this order', async ({
  page,
}) => {
  const scenario = await scenarioOf(page);
  const choices = pathThrough(scenario, true);
  const [first] = debrief(scenario, choices, passMark).timeline;
  const next = scenario.nodes[first?.after.node ?? ''];
  if (!first || !next || next.ending !== undefined) throw new Error('the conversation is over at once');
  await begin(page);
  await take(page, choices.slice(0, 1));
  const heard = page.getByRole('group').and(page.locator('[tabindex="-1"]'));
  await expect(heard).toBeFocused();
  await expect(heard).toHaveAccessibleName(
    `${first.choice.reply} ${next.mood} 信任比上一步高了：半信半疑；紧张比上一步低了：绷着脸 ${next.says}`,
  );
});

test('the clock of the scene runs with the conversation', async ({ page }) => {
  const scenario = await scenarioOf(page);
  const { label, start, turn } = scenario.clock ?? { label: '', start: 0, turn: 0 };
  expect(start).toBeGreaterThan(0);
  await begin(page);
  await expect(page.locator('.clock')).toContainText(`${label}还有 ${start} 分钟`);
  await take(page, pathThrough(scenario, true).slice(0, 2));
  await expect(page.locator('.clock')).toContainText(`${label}还有 ${start - 2 * turn} 分钟`);
  await expect(page.locator('.clock')).toContainText('第 3 步');
});

test('a reload in the middle finds the conversation where it was, its options in the same order', async ({ page }) => {
  const scenario = await scenarioOf(page);
  const choices = pathThrough(scenario, true);
  await begin(page);
  await take(page, choices.slice(0, 3));
  const node = await page.locator('[data-node]').getAttribute('data-node');
  const options = await page.locator('.replies').innerText();
  await page.reload();
  await expect(page.locator('[data-node]')).toHaveAttribute('data-node', node ?? '');
  await expect(page.getByText('已接着上次的对话')).toBeVisible();
  expect(await page.locator('.replies').innerText()).toBe(options);
  await take(page, choices.slice(3));
  await passOver(page);
  await expect(page.locator('[data-score]')).toHaveAttribute('data-score', '100');
});

test('the keyboard alone plays to the debrief and begins again from a step; the focus follows the other one', async ({
  page,
}) => {
  await page.goto(stage);
  await expect(page.getByRole('button', { name: '开始演练' })).toBeEnabled();
  await page.getByRole('button', { name: '开始演练' }).focus();
  await page.keyboard.press('Enter');
  for (let turn = 0; turn < 12; turn++) {
    if (await page.locator('.rating').count()) break;
    const node = (await page.locator('[data-node]').getAttribute('data-node')) ?? '';
    // The keys work at once: the focus is on what was just said.
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await expect(page.locator(`.stage [data-node="${node}"]`)).toHaveCount(0);
    if (await page.locator('.stage').count()) {
      await expect(page.locator('.stage [tabindex="-1"]')).toBeFocused();
    }
  }
  const tabTo = async (name: string) => {
    for (let tabs = 0; tabs < 40; tabs++) {
      if (await page.locator(':focus').evaluateAll(([on], text) => on?.textContent === text, name)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way by Tab to ${name}`);
  };
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByLabel('0 到 20 分', { exact: true })).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('20 到 40 分')).toBeChecked();
  await tabTo('看复盘');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-score]')).toBeVisible();
  await expect(page.locator('.ending')).toBeFocused();
  await tabTo('从第 2 步重来');
  await page.keyboard.press('Enter');
  await expect(page.locator('.stage [tabindex="-1"]')).toBeFocused();
  await expect(page.locator('.clock')).toContainText('第 2 步');
});

test('nothing is said before a line is picked', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: '就这样说' }).click();
  await expect(page.getByText('先选一句。')).toBeVisible();
  await expect(page.locator('.say.you')).toHaveCount(0);
});

test('the tool card opens beside the conversation and leaves it as it is', async ({ page }) => {
  const scenario = await scenarioOf(page);
  await begin(page);
  await take(page, pathThrough(scenario, true).slice(0, 1));
  const node = await page.locator('[data-node]').getAttribute('data-node');
  await page.getByRole('link', { name: '工具卡' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.stage [data-node]')).toHaveAttribute('data-node', node ?? '');
});

test('what was asked for at one step is not asked at the next', async ({ page }) => {
  const scenario = await scenarioOf(page);
  await hold(page, pathThrough(scenario, false));
  await page.getByRole('button', { name: '从第 3 步重来' }).click();
  await page.getByRole('button', { name: '就这样说' }).click();
  await expect(page.getByText('先选一句。')).toBeVisible();
  await page.getByRole('button', { name: '退回上一步' }).click();
  await expect(page.getByText('先选一句。')).toHaveCount(0);
});

test('on a phone what the last words did stands below the reply; on a wide screen the meters tell it', async ({
  page,
}) => {
  await begin(page);
  await take(page, pathThrough(await scenarioOf(page), true).slice(0, 1));
  const height = () => page.locator('.meters-now').evaluate((line) => line.getBoundingClientRect().height);
  await page.setViewportSize({ width: 360, height: 780 });
  await expect(page.locator('.meters-now')).toHaveCSS('clip-path', 'none');
  expect(await height()).toBeGreaterThan(10);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(page.locator('.meters-now')).toHaveCSS('clip-path', 'inset(50%)');
});

test('the link to the main part leaves a debrief where it is, also after a reload', async ({ page }) => {
  await hold(page, pathThrough(await scenarioOf(page), true));
  const address = page.url();
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  expect(page.url()).toBe(address);
  await page.reload();
  await expect(page.locator('[data-score]')).toBeVisible();
});

test('Back from a section to read again finds the step that led to it', async ({ page }) => {
  await hold(page, pathThrough(await scenarioOf(page), false));
  const link = page.locator('.timeline > li').nth(4).getByRole('link');
  await link.click();
  await expect(page.locator('[data-score]')).toHaveCount(0);
  await page.goBack();
  await expect(link).toBeInViewport();
});
