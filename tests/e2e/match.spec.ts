import { expect, test } from './fixture.ts';
import { formOf, heard, line, orderIn } from './question.ts';

test('a match opens the next entry once one is placed, takes the focus there, and says both', async ({ page }) => {
  const form = await formOf(page, 'match');
  const [first = '', second = ''] = await orderIn(form);
  const target = form.locator(`[data-entry="${first}"] [data-target]`).first();
  const name = (await target.locator('[lang]').innerText()).trim();
  await target.click();
  await expect(line(form, first)).toContainText(name);
  await expect(line(form, first)).toHaveAttribute('aria-expanded', 'false');
  await expect(line(form, second)).toHaveAttribute('aria-expanded', 'true');
  await expect(line(form, second)).toBeFocused();
  await expect(heard(form)).toContainText(`第 1 条：${name}。接着放第 2 条`);
});

test('a match uses a target once: taken by another entry, the first is empty again, and that is said', async ({
  page,
}) => {
  const form = await formOf(page, 'match');
  const [first = '', second = ''] = await orderIn(form);
  await form.locator(`[data-entry="${first}"] [data-target]`).first().click();
  const again = form.locator(`[data-entry="${second}"] [data-target]`).first();
  await expect(again).toContainText('已配第 1 条');
  await again.click();
  await expect(line(form, first)).toContainText('还没配');
  await expect(line(form, second)).not.toContainText('还没配');
  await expect(heard(form)).toContainText('第 1 条空出来了');
});

test('a match is answered by digits alone, which also take back', async ({ page }) => {
  const form = await formOf(page, 'match');
  const entries = await orderIn(form);
  await form.locator('legend').focus();
  for (const [at] of entries.entries()) await page.keyboard.press(String(at + 1));
  await expect(form.getByText('还没配')).toHaveCount(0);
  await expect(heard(form)).toContainText('都放好了');
  await expect(form.locator('legend')).toBeFocused();
  await line(form, entries[0] ?? '').click();
  await page.keyboard.press('1');
  await expect(line(form, entries[0] ?? '')).toContainText('还没配');
  await expect(heard(form)).toHaveText('第 1 条拿回来了');
});

test('a match can be gone through by Tab, the arrows and Enter', async ({ page }) => {
  const form = await formOf(page, 'match');
  const [first = '', second = ''] = await orderIn(form);
  await line(form, first).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(form.locator(`[data-entry="${first}"] [data-target]`).nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(line(form, first)).not.toContainText('还没配');
  await expect(line(form, second)).toBeFocused();
});
