import type { Locator } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { formOf, submit } from './question.ts';

const blank = (form: Locator, number: number) => form.getByRole('textbox', { name: `第 ${number} 空` });

test('Enter in a blank goes to the next empty one, and in the last grades', async ({ page }) => {
  const form = await formOf(page, 'blank');
  await blank(form, 1).fill('notes');
  await page.keyboard.press('Enter');
  await expect(blank(form, 2)).toBeFocused();
  await expect(form).not.toHaveClass(/graded/);
  await page.keyboard.insertText('correct');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('status').first()).toContainText('答对了');
});

test('Enter in the first blank grades where none is empty after it', async ({ page }) => {
  const form = await formOf(page, 'blank');
  await blank(form, 2).fill('correct');
  await blank(form, 1).fill('☂');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('status').first()).toContainText('填对 1 空，填错 1 空，得 5 分（每空一份）');
});

test('the Enter that ends a composition does nothing more, the next one goes on', async ({ page }) => {
  const form = await formOf(page, 'blank');
  const composer = await page.context().newCDPSession(page);
  const compose = async (input: Locator, word: string) => {
    await input.focus();
    await composer.send('Input.imeSetComposition', { text: word.slice(0, -1), selectionStart: 1, selectionEnd: 1 });
    await composer.send('Input.dispatchKeyEvent', {
      ...{ type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 },
    });
    await expect(input).toBeFocused();
    await expect(form).not.toHaveClass(/graded/);
    await composer.send('Input.insertText', { text: word });
    await expect(input).toHaveValue(word);
    await page.keyboard.press('Enter');
  };
  await compose(blank(form, 1), 'notes');
  await expect(blank(form, 2)).toBeFocused();
  await compose(blank(form, 2), 'no');
  await expect(form).toHaveClass(/graded/);
  await expect(form.getByRole('status').first()).toContainText('填对 1 空，填错 1 空，得 5 分（每空一份）');
});

test('digits and arrows in a blank are text, not keys', async ({ page }) => {
  const form = await formOf(page, 'blank');
  await blank(form, 2).pressSequentially('12');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('3');
  await expect(blank(form, 2)).toHaveValue('132');
  for (const key of ['ArrowUp', 'ArrowDown']) {
    await page.keyboard.press(key);
    await expect(blank(form, 2)).toBeFocused();
    await expect(blank(form, 2)).toHaveValue('132');
  }
});

test('once graded, cannot be written in, and say what fits', async ({ page }) => {
  const form = await formOf(page, 'blank');
  await blank(form, 1).fill('☂');
  await submit(form).click();
  await expect(blank(form, 1)).not.toBeEditable();
  await expect(form).toContainText('你填的：☂');
  await expect(form).toContainText('可以填：notes、ticket、record');
  await expect(form).toContainText('没有填');
});
