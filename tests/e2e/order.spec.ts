import type { Item } from '../../src/course/item.ts';
import { kindsOn } from '../a11y/kinds.ts';
import { give, responseFor } from './answering.ts';
import { expect, test } from './fixture.ts';
import { formOf, heard, line, orderIn, submit } from './question.ts';

test.describe('an order', () => {
  test('is no answer before something moved or it is said to be right', async ({ page }) => {
    const form = await formOf(page, 'order');
    await submit(form).click();
    await expect(form).toContainText('先排一排');
    await form.getByRole('button', { name: '就按这个顺序' }).click();
    await expect(form.getByRole('button', { name: '已记下这个顺序' })).toBeFocused();
    await submit(form).click();
    await expect(form).toHaveClass(/graded/);
  });

  test('moves by its arrows, keeps the focus there, and says where the line went', async ({ page }) => {
    const form = await formOf(page, 'order');
    const [first = '', second = '', ...others] = await orderIn(form);
    const down = form.locator(`[data-entry="${first}"]`).getByRole('button', { name: '下移' });
    await down.click();
    expect(await orderIn(form)).toEqual([second, first, ...others]);
    await expect(heard(form)).toContainText('排到第 2，共 4 条');
    await expect(down).toBeFocused();
    for (let times = 0; times < 2; times++) await down.click();
    // At the end it stays where it is, and does nothing.
    await down.click({ force: true });
    expect((await orderIn(form))[3]).toBe(first);
    await expect(down).toHaveAttribute('aria-disabled', 'true');
    await expect(down).toBeFocused();
  });

  test('moves by picking up and pressing the place', async ({ page }) => {
    const form = await formOf(page, 'order');
    const [first = '', second = '', third = '', last = ''] = await orderIn(form);
    await line(form, last).click();
    await expect(line(form, last)).toHaveAttribute('aria-pressed', 'true');
    await expect(heard(form)).toContainText('拿起了第 4 条');
    await line(form, first).click();
    expect(await orderIn(form)).toEqual([last, first, second, third]);
    await expect(line(form, last)).toHaveAttribute('aria-pressed', 'false');
    await expect(line(form, last)).toBeFocused();
  });

  test('moves by the keyboard alone: arrows, digits, and back by Escape', async ({ page }) => {
    const form = await formOf(page, 'order');
    const [first = '', second = '', third = '', last = ''] = await orderIn(form);
    await line(form, first).focus();
    await page.keyboard.press('ArrowDown');
    await expect(line(form, second)).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await orderIn(form)).toEqual([first, third, last, second]);
    await expect(line(form, second)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(heard(form)).toHaveText('放回原处');
    expect(await orderIn(form)).toEqual([first, second, third, last]);

    await page.keyboard.press('4');
    await page.keyboard.press('1');
    expect(await orderIn(form)).toEqual([last, first, second, third]);
    await expect(line(form, last)).toBeFocused();
  });

  test('puts a line down where it was by its own digit, and says so', async ({ page }) => {
    const form = await formOf(page, 'order');
    const before = await orderIn(form);
    await form.locator('legend').focus();
    await page.keyboard.press('2');
    await expect(line(form, before[1] ?? '')).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('2');
    await expect(form.locator('[aria-pressed="true"]')).toHaveCount(0);
    await expect(heard(form)).toContainText('放下了，第 2 条');
    await expect(line(form, before[1] ?? '')).toBeFocused();
    expect(await orderIn(form)).toEqual(before);
    await submit(form).click();
    await expect(form).toContainText('先排一排');
  });

  test('moves by dragging with a mouse, and the next click is a click again', async ({ page }) => {
    const form = await formOf(page, 'order');
    const [first = '', second = '', third = '', last = ''] = await orderIn(form);
    const boxOf = async (id: string) => {
      const { x = 0, y = 0, height = 0 } = (await line(form, id).boundingBox()) ?? {};
      return { x: x + 40, y: y + height / 2, bottom: y + height };
    };
    const from = await boxOf(first);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.waitForTimeout(300);
    await page.mouse.move(from.x, (await boxOf(third)).bottom - 2, { steps: 12 });
    await page.mouse.up();
    expect(await orderIn(form)).toEqual([second, third, first, last]);
    await expect(form.locator('[aria-pressed="true"]')).toHaveCount(0);
    await line(form, last).click();
    await expect(line(form, last)).toHaveAttribute('aria-pressed', 'true');
  });

  test('once graded says of each joint what became of it, and shows the better order', async ({ page }) => {
    const form = await formOf(page, 'order');
    const item = (await kindsOn(page)).find(({ interaction }) => interaction === 'order') as Item;
    await give(form, item, responseFor(item, false));
    await submit(form).click();
    await expect(form.getByText('和下一条没接上')).toHaveCount(3);
    await expect(form).toContainText('更好的顺序');
    await expect(form.getByRole('status').first()).toContainText('本题 10 分：没接上 3 处，得 0 分（每处一份）。');
  });
});
