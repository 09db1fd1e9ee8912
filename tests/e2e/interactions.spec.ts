import { exampleLesson, kindsOn, openKinds } from '../a11y/kinds.ts';
import { give, responseFor } from './answering.ts';
import { expect, test } from './fixture.ts';
import { formOf, heard, line, orderIn, submit } from './question.ts';

test.describe('with a thumb on a screen of 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('every kind of question is answered by touch alone, and graded right', async ({ page }) => {
    await openKinds(page);
    for (const item of await kindsOn(page)) {
      const form = page.locator(`[data-item="${item.id}"]`);
      await give(form, item, responseFor(item, true));
      await submit(form).tap();
      await expect(form.getByRole('status').first(), item.interaction).toContainText('答对了');
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('everything to press is large enough for it', async ({ page }) => {
    for (const interaction of ['order', 'match', 'classify'] as const) {
      const form = await formOf(page, interaction);
      for (const button of await form.locator('[data-entry] button').all()) {
        const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
        expect(Math.min(width, height), `${interaction}: ${await button.innerText()}`).toBeGreaterThanOrEqual(44);
      }
    }
  });
});

test.describe('a match', () => {
  test('opens the next entry once one is placed, takes the focus there, and says both', async ({ page }) => {
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

  test('uses a target once: taken by another entry, the first is empty again', async ({ page }) => {
    const form = await formOf(page, 'match');
    const [first = '', second = ''] = await orderIn(form);
    await form.locator(`[data-entry="${first}"] [data-target]`).first().click();
    const again = form.locator(`[data-entry="${second}"] [data-target]`).first();
    await expect(again).toContainText('已配第 1 条');
    await again.click();
    await expect(line(form, first)).toContainText('还没配');
    await expect(line(form, second)).not.toContainText('还没配');
  });

  test('is answered by digits alone, which also take back', async ({ page }) => {
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

  test('can be gone through by Tab, the arrows and Enter', async ({ page }) => {
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

test.describe('blanks', () => {
  test('the Enter that ends a composition does not hand in, the next one does', async ({ page }) => {
    const form = await formOf(page, 'blank');
    const input = form.getByRole('textbox', { name: '第 1 空' });
    await input.focus();
    const composer = await page.context().newCDPSession(page);
    await composer.send('Input.imeSetComposition', { text: 'note', selectionStart: 4, selectionEnd: 4 });
    await composer.send('Input.dispatchKeyEvent', {
      ...{ type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 },
    });
    await expect(form).not.toHaveClass(/graded/);
    await composer.send('Input.insertText', { text: 'notes' });
    await expect(input).toHaveValue('notes');
    await page.keyboard.press('Enter');
    await expect(form).toHaveClass(/graded/);
    await expect(form.getByRole('status').first()).toContainText('填对 1 空，没填 1 空，得 5 分（每空一份）');
  });

  test('digits and arrows in a blank are text, not keys', async ({ page }) => {
    const form = await formOf(page, 'blank');
    const input = form.getByRole('textbox', { name: '第 2 空' });
    await input.pressSequentially('12');
    await expect(input).toHaveValue('12');
  });

  test('once graded, cannot be written in, and say what fits', async ({ page }) => {
    const form = await formOf(page, 'blank');
    await form.getByRole('textbox', { name: '第 1 空' }).fill('☂');
    await submit(form).click();
    await expect(form.getByRole('textbox', { name: '第 1 空' })).not.toBeEditable();
    await expect(form).toContainText('你填的：☂');
    await expect(form).toContainText('可以填：notes、ticket、record');
    await expect(form).toContainText('没有填');
  });
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
