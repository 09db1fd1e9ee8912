import { exampleLesson, kindsOn, openKinds } from '../a11y/kinds.ts';
import { give, responseFor, tap } from './answering.ts';
import { expect, test } from './fixture.ts';
import { formOf, submit } from './question.ts';

test.describe('with a thumb on a screen of 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('every kind of question is answered by touch alone, and graded right', async ({ page }) => {
    await openKinds(page);
    for (const item of await kindsOn(page)) {
      const form = page.locator(`[data-item="${item.id}"]`);
      await give(form, item, responseFor(item, true), tap);
      await submit(form).tap();
      await expect(form.getByRole('status').first(), item.interaction).toContainText('答对了');
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('everything to press is large enough for it', async ({ page }) => {
    await openKinds(page);
    for (const item of await kindsOn(page)) {
      const targets = page.locator(`[data-item="${item.id}"]`).locator('label.opt, button, input[type="text"]');
      expect(await targets.count(), item.interaction).toBeGreaterThan(1);
      for (const target of await targets.all()) {
        const { width = 0, height = 0 } = (await target.boundingBox()) ?? {};
        const what = `${item.interaction}: ${await target.evaluate((one) => one.outerHTML)}`;
        expect(Math.min(width, height), what).toBeGreaterThanOrEqual(44);
      }
    }
  });
});

test('categories take several entries and keep their author’s order', async ({ page }) => {
  const form = await formOf(page, 'classify');
  const item = (await kindsOn(page)).find(({ interaction }) => interaction === 'classify');
  if (item?.interaction !== 'classify') throw new Error('no classify');
  const shown = await form
    .locator('[data-target]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.target));
  expect(shown).toEqual(item.targets.map(({ id }) => id));
  for (let times = 0; times < item.entries.length; times++) await form.locator('[data-target]').first().click();
  await expect(form.getByText('还没归')).toHaveCount(0);
});

test('after a reload each kind of answer stands as it was given', async ({ page }) => {
  await openKinds(page);
  const items = await kindsOn(page);
  for (const item of items) {
    const form = page.locator(`[data-item="${item.id}"]`);
    await give(form, item, responseFor(item, false));
    await submit(form).click();
  }
  const before = await page.locator('[data-item] fieldset').allInnerTexts();
  await page.reload();
  await expect(page.getByRole('button', { name: '再答一次' })).toHaveCount(items.length);
  expect(await page.locator('[data-item] fieldset').allInnerTexts()).toEqual(before);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the entries and targets of every question are there to read', async ({ page }) => {
    await page.goto(exampleLesson);
    await expect(page.getByText('You read back what you have')).toBeVisible();
    await expect(page.getByText('They ask what the call will cost')).toBeVisible();
    await expect(page.getByRole('textbox', { name: '第 1 空' })).toBeVisible();
  });
});
