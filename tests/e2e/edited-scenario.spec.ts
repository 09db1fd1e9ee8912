import type { Page } from '@playwright/test';
import type { Scenario } from '../../src/course/scenario.ts';
import { debrief } from '../../src/roleplay/debrief.ts';
import { expect, pathThrough, scenarioOf, test } from './fixture.ts';
import { begin, hold, passMark, stage, take } from './talk.ts';

/** From now on the scenario's file is another one; the page is opened anew. */
async function edit(page: Page, change: (scenario: Scenario) => void): Promise<void> {
  const edited = structuredClone(await scenarioOf(page));
  change(edited);
  await page.route('**/basement-hum.json', (route) => route.fulfill({ json: edited }));
  const address = page.url();
  await page.goto('/about/');
  await page.goto(address);
}

/** All choices of the first node that lead on. */
const firstChoices = ({ nodes, start }: Scenario) => {
  const node = nodes[start];
  return node && node.ending === undefined ? node.choices : [];
};

test('a conversation begun on an older version says so and keeps the earlier scores', async ({ page }) => {
  const scenario = await scenarioOf(page);
  const best = pathThrough(scenario, true);
  await hold(page, best);
  await page.getByRole('button', { name: '从头再来一遍' }).click();
  await take(page, best.slice(0, 1));
  await edit(page, (edited) => {
    for (const choice of firstChoices(edited)) choice.id = `${choice.id}-renamed`;
  });
  await expect(page.getByText('这个演练更新过，上次没走完的那一遍接不上了，请从头开始。')).toBeVisible();
  await expect(page.getByText('第一次 100 分，最好 100 分')).toBeVisible();
  await page.getByRole('button', { name: '开始演练' }).click();
  await expect(page.locator('.replies')).toBeVisible();
});

test('a conversation that an edit has cut short is not taken for one that has ended', async ({ page }) => {
  const scenario = await scenarioOf(page);
  await begin(page);
  await take(page, pathThrough(scenario, true).slice(0, 1));
  await edit(page, (edited) => {
    for (const choice of firstChoices(edited)) choice.to = 'four-hours';
  });
  await expect(page.getByText('上次没走完的那一遍接不上了')).toBeVisible();
  await expect(page.locator('.rating, [data-score]')).toHaveCount(0);
});

test('a debrief of an older version says what it earned, and does not go on', async ({ page }) => {
  const scenario = await scenarioOf(page);
  const choices = pathThrough(scenario, false);
  const { score, timeline } = debrief(scenario, choices, passMark);
  await hold(page, choices);
  await edit(page, (edited) => {
    const last = edited.nodes[timeline[timeline.length - 1]?.node ?? ''];
    if (last && last.ending === undefined) for (const choice of last.choices) choice.to = 'doorway-again';
    edited.nodes['doorway-again'] = edited.nodes[edited.start] as Scenario['nodes'][string];
  });
  await expect(page.getByText(`那一遍是按旧版演的，复盘看不了；当时得了 ${score.total} 分。`)).toBeVisible();
  await expect(page.locator('.stage')).toHaveCount(0);
});

test('a debrief whose lines are worth something else now says what was kept', async ({ page }) => {
  const scenario = await scenarioOf(page);
  const choices = pathThrough(scenario, false);
  const { score } = debrief(scenario, choices, passMark);
  await hold(page, choices);
  await edit(page, (edited) => {
    for (const choice of firstChoices(edited)) choice.merit = choice.id === choices[0] ? 2 : 0;
  });
  await expect(page.getByText(`这个演练后来改过，这一遍当时记的是 ${score.total} 分。`)).toBeVisible();
  await page.goto(stage);
  await expect(page.getByText(`第一次 ${score.total} 分，最好 ${score.total} 分`)).toBeVisible();
});
