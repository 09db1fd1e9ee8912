import type { Locator } from '@playwright/test';
import { kindsOn } from '../a11y/kinds.ts';
import { give, responseFor } from './answering.ts';
import { answerByKeys } from './answering-by-keys.ts';
import { expect, test } from './fixture.ts';
import { formOf, heard, line, orderIn, submit } from './question.ts';

/** Hands in what was given and begins anew: nothing is said any more by then, and nothing is picked up. */
async function gradeAndAskAgain(form: Locator): Promise<void> {
  await submit(form).click();
  await expect(form).toHaveClass(/graded/);
  await expect(heard(form)).toBeEmpty();

  await form.getByRole('button', { name: '再答一次' }).click();
  await expect(heard(form)).toBeEmpty();
  await expect(form.locator('[aria-pressed="true"]')).toHaveCount(0);
}

test('a press that moves nothing does not fetch the focus back later', async ({ page }) => {
  const form = await formOf(page, 'order');
  const [first = ''] = await orderIn(form);
  const up = form.locator(`[data-entry="${first}"]`).getByRole('button', { name: '上移' });
  await expect(up).toHaveAttribute('aria-disabled', 'true');
  await up.click({ force: true });
  const other = page.locator('[data-item="cut-in"] input').first();
  await other.focus();
  // What was read changes the record, and with it each question is drawn anew.
  const kept = () => page.evaluate(() => Object.values(localStorage).join());
  const before = await kept();
  await page
    .locator('[data-end-of]')
    .last()
    .evaluate((end) => end.scrollIntoView({ block: 'end' }));
  await expect.poll(kept).not.toBe(before);
  await expect(other).toBeFocused();
  await other.click();
  await page
    .locator('[data-end-of]')
    .first()
    .evaluate((end) => end.scrollIntoView({ block: 'end' }));
  await expect.poll(kept).toContain('["read-back","listen"]');
  await expect(other).toBeFocused();
});

test('a line held when an order is graded is not held when it is asked again', async ({ page }) => {
  const form = await formOf(page, 'order');
  const [first = '', , third = ''] = await orderIn(form);
  await form.locator(`[data-entry="${first}"]`).getByRole('button', { name: '下移' }).click();
  await line(form, third).click();
  await expect(line(form, third)).toHaveAttribute('aria-pressed', 'true');
  await expect(heard(form)).not.toBeEmpty();
  await gradeAndAskAgain(form);
  const shown = await orderIn(form);
  await page.keyboard.press('Escape');
  await expect(heard(form)).toBeEmpty();
  expect(await orderIn(form)).toEqual(shown);
  await submit(form).click();
  await expect(form).toContainText('先排一排');
  await expect(form).not.toHaveClass(/graded/);
});

for (const [interaction, first] of [
  ['match', '先配上一条'],
  ['classify', '先归一条'],
] as const) {
  test(`a ${interaction} asked again begins at its first entry, and digits answer it`, async ({ page }) => {
    const form = await formOf(page, interaction);
    const item = (await kindsOn(page)).find((one) => one.interaction === interaction);
    if (!item) throw new Error(`no ${interaction}`);
    const [top = ''] = await orderIn(form);
    await give(form, item, responseFor(item, true));
    await expect(heard(form)).not.toBeEmpty();
    await gradeAndAskAgain(form);
    await expect(line(form, top)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await submit(form).click();
    await expect(form).toContainText(first);
    await expect(form).not.toHaveClass(/graded/);

    await form.locator('legend').focus();
    await answerByKeys(page, item);
    await expect(form.locator('.slot.mute')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(form).toHaveClass(/graded/);
  });
}
