import type { Page } from '@playwright/test';
import { originOf } from '../sites.ts';
import { expect, test } from './fixture.ts';

test.use({ baseURL: originOf('example') });

async function open(page: Page, slide: string, module = 'greeting') {
  await page.goto(`/${module}/slides/#/${slide}`);
  await expect(page.locator('body.deck-stands')).toBeVisible();
  await expect(present(page)).toHaveAttribute('id', slide);
}
const present = (page: Page) => page.locator('section.slide.present:visible');
const shown = (page: Page) => present(page).locator('.fragment.visible');
const answer = (page: Page) => present(page).locator('.answered');

const one = 'first-minute.listen.cut-in';

test('R does nothing with single keys switched off, nor with another key held', async ({ page }) => {
  await open(page, one);
  await page.keyboard.press('Alt+r');
  await expect(answer(page)).toBeHidden();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: '按键' });
  await expect(help).toContainText('揭晓答案');
  await help.getByRole('checkbox', { name: '单键（R' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await expect(answer(page)).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(answer(page)).toBeVisible();
});

test('R does nothing behind the help or a black screen, or where nothing is asked', async ({ page }) => {
  await open(page, 'first-minute.listen');
  await page.keyboard.press('r');
  await page.keyboard.press('ArrowRight');
  await expect(shown(page)).toHaveCount(1);
  for (const points of [2, 3]) {
    await page.keyboard.press('ArrowRight');
    await expect(shown(page)).toHaveCount(points);
  }
  await page.keyboard.press('ArrowRight');
  await expect(present(page)).toHaveAttribute('id', one);
  for (const [away, back] of [
    ['?', 'Escape'],
    ['b', 'b'],
  ] as const) {
    await page.keyboard.press(away);
    await expect(page.locator('.reveal.paused, .deck-help:not([hidden])')).toHaveCount(1);
    await page.keyboard.press('r');
    await page.keyboard.press(back);
    await expect(page.locator('.reveal.paused, .deck-help:not([hidden])')).toHaveCount(0);
    await expect(answer(page)).toBeHidden();
  }
});

test('the overview shows questions and no answers, and the one chosen there is asked', async ({ page }) => {
  await open(page, 'first-minute.listen.hear-or-hurry');
  await page.keyboard.press('r');
  await expect(answer(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.reveal')).toHaveClass(/overview/);
  await expect(page.locator('.asked')).toHaveCount(8);
  for (const asked of await page.locator('.asked').all()) await expect(asked).toBeVisible();
  for (const answered of await page.locator('.answered').all()) await expect(answered).toBeHidden();
  await page.locator(`[id="${one}"]`).click();
  await expect(present(page)).toHaveAttribute('id', one);
  await expect(present(page).locator('.asked')).toBeVisible();
  await expect(answer(page)).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(answer(page)).toBeVisible();
});

test('after the answer a step goes on, and a step back comes back to the answer', async ({ page }) => {
  await open(page, one);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(present(page)).toHaveAttribute('id', 'first-minute.listen.silence');
  await page.keyboard.press('ArrowLeft');
  await expect(present(page)).toHaveAttribute('id', one);
  await expect(answer(page)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#/${one}/0$`));
  await page.reload();
  await expect(answer(page)).toBeVisible();
});

test('the words of a question are marked as English, and those of the site among them as Chinese', async ({ page }) => {
  await page.goto('/greeting/slides/');
  const told = await page.locator('.check-face h2, .check-face .stem, .turn').evaluateAll((parts) =>
    parts.flatMap((part) => {
      const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      const all: { text: string; fits: boolean }[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode.textContent?.trim();
        const lang = texts.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang');
        if (text) all.push({ text, fits: lang === (/[一-鿿]/.test(text) ? 'zh-CN' : 'en') });
      }
      return all;
    }),
  );
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter(({ fits }) => !fits)).toEqual([]);
});

test('without JavaScript each question stands above its answer, which is folded', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/greeting/slides/`);
  const slide = page.locator(`[id="${one}"]`);
  const why = slide.getByText('The detail that changes the answer tends to come last.');
  await expect(slide.getByText('Keep quiet and take notes').first()).toBeVisible();
  await expect(why).toBeHidden();
  await slide.getByText('看答案').click();
  await expect(why).toBeVisible();
  await expect(slide.locator('.answered').getByText('更好的选择')).toBeVisible();
  await context.close();
});

test.describe('the course', () => {
  test.use({ baseURL: originOf('course') });

  test('asks its checks on the deck, after the points of their section', async ({ page }) => {
    const slide = 'nine-rules.dare-to-say.elevator-window';
    await open(page, slide, 'listening');
    await expect(answer(page)).toBeHidden();
    await page.keyboard.press('r');
    await expect(answer(page).locator('li', { hasText: '更好的选择' })).toHaveText(/怕窗户一挡/);
    const ids = await page.locator('section.slide').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.indexOf(slide)).toBeGreaterThan(ids.indexOf('nine-rules.dare-to-say'));
  });
});
