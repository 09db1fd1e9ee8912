import { budgets, weigh } from '../bench/page-weight.ts';
import { give, responseFor, tap } from './answering.ts';
import { answerByKeys, tabTo } from './answering-by-keys.ts';
import { expect, itemOn, test } from './fixture.ts';
import { begin, finish } from './paper.ts';
import { onDay, remembering, reviewing, reviewsIn, tellNext } from './reviewing.ts';

const next = { name: /^(下一题|看看接下来)$/ };

test('what a quiz found wrong is due the next day, is asked once that day, and leaves 错题 after two days right', async ({
  page,
}) => {
  await onDay(page, '2026-11-23');
  const bank = await begin(page);
  await finish(page, bank, 2);
  await page.goto('/');
  await expect(page.getByRole('link', { name: '开始学习' })).toBeVisible();
  await expect(page.getByRole('link', { name: /今天该复习/ })).toHaveCount(0);
  await page.goto('/review/');
  await expect(page.getByRole('heading', { name: '今天没有要复习的题' })).toBeVisible();
  await expect(page.getByText('明天 2 题，往后七天一共 2 题。')).toBeVisible();
  await expect(page.getByRole('heading', { name: '错题 2 题' })).toBeVisible();

  await onDay(page, '2026-11-24');
  await page.goto('/');
  await page.getByRole('link', { name: '今天该复习 2 题' }).click();
  await expect(page.locator('[data-item] legend')).toContainText('今天的复习，还剩 2 题');
  await tellNext(page, bank, true);
  await page.getByRole('button', next).click();
  await tellNext(page, bank, true);
  await page.getByRole('button', next).click();
  await expect(page.getByRole('heading', { name: '今天的复习做完了' })).toBeFocused();
  await expect(page.getByText('刚才做了 2 题：答对 2 题。')).toBeVisible();
  await expect(page.getByRole('heading', { name: '错题 2 题' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('link', { name: '开始学习' })).toBeVisible();
  await expect(page.getByRole('link', { name: /今天该复习/ })).toHaveCount(0);

  const [due] = Object.values(await reviewsIn(page)).map((review) => review.due);
  await onDay(page, due ?? '');
  await page.goto('/review/#today');
  await tellNext(page, bank, true);
  await expect(page.locator('.comes')).toContainText('这道题已经不在错题里了。下次再问：');
  await page.goto('/review/');
  await expect(page.getByRole('heading', { name: '错题 1 题' })).toBeVisible();
});

test('an answer stands once told, and leaving and coming back goes on with the next question', async ({ page }) => {
  const bank = await reviewing(page);
  await page.goto('/review/');
  await page.getByRole('button', { name: '开始复习' }).click();
  await expect(page.locator('[data-item] legend')).toBeFocused();
  await expect(page).toHaveURL(/#today$/);
  const first = await page.locator('[data-item]').getAttribute('data-item');
  await tellNext(page, bank, false);
  expect((await reviewsIn(page))[first ?? '']?.answers).toHaveLength(2);

  await page.reload();
  await expect(page.locator('[data-item] legend')).toContainText('还剩 6 题');
  await expect(page.locator(`[data-item="${first}"]`)).toHaveCount(0);
  await page.getByRole('button', { name: '先到这里' }).click();
  await expect(page.getByRole('heading', { name: '今天该复习 6 题' })).toBeFocused();
  await page.getByRole('button', { name: '接着复习' }).click();
  await expect(page.locator('[data-item] legend')).toContainText('还剩 6 题');
});

test('the outcome and the next time are announced, and the focus waits on the button that goes on', async ({
  page,
}) => {
  const bank = await reviewing(page);
  await page.goto('/review/#today');
  await tellNext(page, bank, false);
  const said = page.locator('[data-item]').getByRole('status');
  await expect(said.filter({ hasText: '没答对' })).toContainText('回看：');
  await expect(said.filter({ hasText: '下次再问：明天。' })).toHaveCount(1);
  await expect(page.getByRole('button', next)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-item] legend')).toBeFocused();
  await expect(page.locator('[data-item]')).not.toHaveClass(/graded/);
});

test('a question without an answer asks for one first', async ({ page }) => {
  await reviewing(page);
  await page.goto('/review/#today');
  await page.getByRole('button', { name: '看看答得怎样' }).click();
  await expect(page.locator('[data-item]').getByRole('status').filter({ hasText: /^先/ })).toHaveCount(1);
  await expect(page.locator('[data-item]')).not.toHaveClass(/graded/);
});

test('the keyboard alone reviews every kind of question', async ({ page }) => {
  const bank = await reviewing(page);
  await page.goto('/review/');
  await expect(page.getByRole('button', { name: '开始复习' })).toBeEnabled();
  await tabTo(page, /^开始复习$/);
  await page.keyboard.press('Enter');
  for (let left = 7; left > 0; left--) {
    await expect(page.locator('[data-item] legend')).toContainText(`还剩 ${left} 题`);
    await expect(page.locator('[data-item] legend')).toBeFocused();
    await answerByKeys(page, (await itemOn(page, bank)).item);
    await tabTo(page, /^看看答得怎样$/);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-item]')).toHaveClass(/graded/);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: '今天的复习做完了' })).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('a thumb reviews every kind of question', async ({ page }) => {
    const bank = await reviewing(page);
    await page.goto('/');
    await page.getByRole('link', { name: '今天该复习 7 题' }).tap();
    for (let left = 7; left > 0; left--) {
      await expect(page.locator('[data-item] legend')).toContainText(`还剩 ${left} 题`);
      const { form, item } = await itemOn(page, bank);
      await give(form, item, responseFor(item, true), tap);
      await page.getByRole('button', { name: '看看答得怎样' }).tap();
      await expect(form).toHaveClass(/graded/);
      await page.getByRole('button', next).tap();
    }
    await expect(page.getByRole('heading', { name: '今天的复习做完了' })).toBeInViewport();
    await expect(page.getByText('刚才做了 7 题：答对 7 题。')).toBeVisible();
  });
});

test('all 错题 are practised once, whenever they are due; a reload finds the place', async ({ page }) => {
  const bank = await reviewing(page, { due: 0 });
  await page.goto('/review/');
  await expect(page.getByRole('heading', { name: '今天没有要复习的题' })).toBeVisible();
  await page.getByRole('button', { name: '全部练一遍' }).click();
  await expect(page.locator('[data-item] legend')).toBeFocused();
  for (let left = 7; left > 0; left--) {
    await expect(page.locator('[data-item] legend')).toContainText(`全部错题，还剩 ${left} 题`);
    await tellNext(page, bank, left > 2);
    if (left === 4) await page.reload();
    else await page.getByRole('button', next).click();
    // A round begins at a moment and counts what was answered since: the next one begins later.
    await page.clock.setFixedTime(new Date(`2026-11-25T12:0${8 - left}:00+08:00`));
  }
  await expect(page.getByRole('heading', { name: '今天的复习做完了' })).toBeFocused();
  await expect(page.getByText('刚才做了 3 题：答对 1 题，没答对 2 题。')).toBeVisible();
  await expect(page.getByRole('heading', { name: '错题 7 题' })).toBeVisible();
  await page.getByRole('button', { name: '全部练一遍' }).click();
  await expect(page.locator('[data-item] legend')).toContainText('还剩 7 题');
});

test('each 错题 stands under its module, with when it is asked and where to read again', async ({ page }) => {
  const bank = await reviewing(page, { due: 1 });
  await page.goto('/review/');
  const module = page.getByRole('region', { name: /说服、示范与倾听/ });
  await expect(module.getByRole('listitem')).toHaveCount(7);
  const [id] = Object.keys(await reviewsIn(page));
  const item = bank.find((one) => one.id === id);
  const line = module.getByRole('listitem').filter({ hasText: item?.stem ?? '' });
  await expect(line).toContainText('再问：今天');
  await expect(module.getByText('再问：明天')).toHaveCount(6);
  await line.getByRole('link', { name: item?.place.title ?? '' }).click();
  await expect(page.locator(`#${item?.place.section} h2`)).toBeInViewport();
});

test('once loaded it works without network', async ({ page, context, expectErrors }) => {
  expectErrors();
  const missed: string[] = [];
  // The browser asks for the icon again when the address changes.
  page.on('requestfailed', (request) => !request.url().endsWith('favicon.svg') && missed.push(request.url()));
  const bank = await reviewing(page);
  await page.goto('/review/');
  await expect(page.getByRole('button', { name: '开始复习' })).toBeEnabled();
  await context.setOffline(true);
  await page.getByRole('button', { name: '开始复习' }).click();
  for (let left = 7; left > 0; left--) {
    await tellNext(page, bank, left % 2 === 0);
    await page.getByRole('button', next).click();
  }
  await expect(page.getByText('刚才做了 7 题：答对 3 题，没答对 4 题。')).toBeVisible();
  expect(Object.values(await reviewsIn(page)).filter(({ answers }) => answers.length === 2)).toHaveLength(7);
  expect(missed).toEqual([]);
});

test('where the schedule does not come, answers are kept all the same and not asked again that day', async ({
  page,
  expectErrors,
}) => {
  expectErrors();
  await page.route('**/review-changes.*', (route) => route.abort());
  const bank = await reviewing(page);
  await page.goto('/review/#today');
  await tellNext(page, bank, true);
  await page.reload();
  await expect(page.locator('[data-item] legend')).toContainText('还剩 6 题');
});

test('questions that do not arrive say so and can be asked for again', async ({ page, expectErrors }) => {
  expectErrors();
  await reviewing(page);
  await page.route('**/items.json', (route) => route.abort());
  await page.goto('/review/');
  await expect(page.getByRole('alert')).toContainText('题目没能载入');
  await expect(page.getByRole('button', { name: '开始复习' })).toBeDisabled();
  await page.unroute('**/items.json');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByRole('button', { name: '开始复习' })).toBeEnabled();
});

test('a question that the course no longer has is asked no more', async ({ page }) => {
  await onDay(page, '2026-11-25');
  const answers = [{ at: 1, verdict: 'wrong' as const }];
  await remembering(page, { 'long-gone': { module: 'listening', answers, due: '2026-11-20', asOf: 1 } });
  await page.goto('/');
  await expect(page.getByRole('link', { name: '今天该复习 1 题' })).toBeVisible();
  await page.goto('/review/');
  await expect(page.getByRole('heading', { name: '还没有错题' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('link', { name: '开始学习' })).toBeVisible();
  await expect(page.getByRole('link', { name: /今天该复习/ })).toHaveCount(0);
});

test('an empty record says in words how questions come here', async ({ page }) => {
  await page.goto('/review/');
  await expect(page.getByRole('heading', { name: '还没有错题' })).toBeVisible();
  await page.getByRole('link', { name: '做综合测验' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('综合测验');
});

test('with questions to ask the page keeps to its budget', async ({ page }) => {
  await reviewing(page);
  const { js } = await weigh(page, '/review/');
  await expect(page.getByRole('button', { name: '开始复习' })).toBeEnabled();
  expect(js).toBeLessThanOrEqual(budgets.review.js);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the pages say what they are', async ({ page }) => {
    await page.goto('/review/');
    await expect(page.getByText('测验里没答对的题都在这里')).toBeVisible();
    await page.goto('/exam/');
    await expect(page.getByText(/^30 道题/)).toBeVisible();
    await page.goto('/pretest/');
    await expect(page.getByText('不记分，也不进错题')).toBeVisible();
  });
});
