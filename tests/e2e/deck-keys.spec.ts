import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const points = 'nine-rules.let-finish';

async function open(page: Page, slide = '') {
  await page.goto(`/listening/slides/${slide && `#/${slide}`}`);
  await expect(page.locator('body.deck-stands')).toBeVisible();
}
const present = (page: Page) => page.locator('section.slide.present:visible');
const shown = (page: Page) => page.locator('section.slide.present .fragment.visible');
const help = (page: Page) => page.getByRole('dialog', { name: '按键' });

for (const [next, back] of [
  ['ArrowRight', 'ArrowLeft'],
  ['ArrowDown', 'ArrowUp'],
  ['Space', 'PageUp'],
  ['PageDown', 'PageUp'],
] as const) {
  test(`${next} shows the points one by one and then the next slide, ${back} goes back`, async ({ page }) => {
    await open(page, points);
    const count = await present(page).locator('.fragment').count();
    expect(count).toBeGreaterThan(2);
    for (let at = 1; at <= count; at++) {
      await page.keyboard.press(next);
      await expect(shown(page)).toHaveCount(at);
    }
    const ids = await page.locator('section.slide').evaluateAll((all) => all.map(({ id }) => id));
    await page.keyboard.press(next);
    await expect(present(page)).toHaveAttribute('id', ids[ids.indexOf(points) + 1] ?? '');
    await page.keyboard.press(back);
    await expect(present(page)).toHaveAttribute('id', points);
    await expect(shown(page)).toHaveCount(count);
    await page.keyboard.press(back);
    await expect(shown(page)).toHaveCount(count - 1);
  });
}

test('End goes to the last slide and Home to the first', async ({ page }) => {
  await open(page, points);
  await page.keyboard.press('End');
  await expect(present(page)).toHaveAttribute('id', 'end');
  await page.keyboard.press('Home');
  await expect(present(page)).toHaveAttribute('id', 'title');
});

for (const key of ['b', '.']) {
  test(`${key} makes the screen black, takes the bar away, and gives both back`, async ({ page }) => {
    await open(page);
    await page.keyboard.press(key);
    await expect(page.locator('.pause-overlay')).toBeVisible();
    await expect(page.locator('.pause-overlay')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
    await expect(page.locator('.tools')).toBeHidden();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(key);
    await expect(page.locator('.pause-overlay')).toBeHidden();
    await expect(page.locator('.tools')).toBeVisible();
    await expect(present(page)).toHaveAttribute('id', 'title');
  });
}

test('f asks for the full screen, and so does the button', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = function asked() {
      document.body.dataset.asked = `${Number.parseInt(document.body.dataset.asked ?? '0', 10) + 1} ${this.tagName}`;
      return Promise.reject(new Error('refused'));
    };
  });
  await open(page);
  await page.keyboard.press('f');
  await expect(page.locator('body')).toHaveAttribute('data-asked', '1 HTML');
  await page.keyboard.press('Control+f');
  await expect(page.locator('body')).toHaveAttribute('data-asked', '1 HTML');
  await page.mouse.move(200, 200);
  await page.getByRole('button', { name: '全屏' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-asked', '2 HTML');
});

test('? lists the keys, and Esc or ? shuts the list without moving the deck', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  await expect(help(page)).toContainText('黑屏');
  await expect(help(page).getByRole('button', { name: '关上' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(present(page)).toHaveAttribute('id', 'title');
  await page.keyboard.press('Escape');
  await expect(help(page)).toBeHidden();
  await expect(page.locator('.reveal')).not.toHaveClass(/overview/);
  await page.keyboard.press('?');
  await page.keyboard.press('?');
  await expect(help(page)).toBeHidden();
});

test('Esc shows all slides, the arrows choose one, and Enter projects it', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('.reveal')).toHaveClass(/overview/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('.reveal')).not.toHaveClass(/overview/);
  await expect(present(page)).toHaveAttribute('id', 'agenda');
});

test('a key that the list does not name does nothing', async ({ page }) => {
  await open(page);
  for (const key of ['n', 'l', 'j', 'g', 'v', 'a']) await page.keyboard.press(key);
  await expect(present(page)).toHaveAttribute('id', 'title');
  await expect(page.locator('.reveal')).not.toHaveClass(/paused|overview/);
});

test('the bar comes with the pointer or the Tab key, and its buttons work with either', async ({ page }) => {
  await open(page);
  const bar = page.getByRole('navigation', { name: '投影操作' });
  await expect(bar).toHaveCSS('opacity', '0');
  await page.keyboard.press('Tab');
  await expect(bar).toHaveCSS('opacity', '1');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '下一页' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(present(page)).toHaveAttribute('id', 'agenda');
  await page.getByRole('button', { name: '上一页' }).click();
  await expect(present(page)).toHaveAttribute('id', 'title');
  await page.keyboard.press('Space');
  await expect(present(page)).toHaveAttribute('id', 'agenda');
  await page.getByRole('button', { name: '总览' }).click();
  await expect(page.locator('.reveal')).toHaveClass(/overview/);
  await page.getByRole('link', { name: '回到模块' }).click();
  await expect(page).toHaveURL(/\/listening\/$/);
});

test('single keys can be switched off for good; the arrows go on working', async ({ page }) => {
  await open(page, points);
  await page.keyboard.press('?');
  await help(page).getByRole('checkbox', { name: '单键' }).uncheck();
  await page.reload();
  await expect(page.locator('body.deck-stands')).toBeVisible();
  for (const key of ['b', '.', '?', 'o']) await page.keyboard.press(key);
  await expect(help(page)).toBeHidden();
  await expect(page.locator('.reveal.paused, .reveal.overview')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(shown(page)).toHaveCount(1);
});
