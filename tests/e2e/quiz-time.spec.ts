import type { Page } from '@playwright/test';
import { expect, onQuestion, test } from './fixture.ts';
import { begin, kept, next, timer } from './paper.ts';

const minute = 60_000;

async function startClock(page: Page): Promise<void> {
  await page.clock.install({ time: new Date('2026-11-23T09:00:00+08:00') });
}

const spent = async (page: Page) => Object.values((await kept(page)).attempts)[0]?.spent ?? Number.NaN;

/** The page is hidden, or seen again, as far as its script can tell. */
async function hide(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

test('the time on the paper is shown in minutes, kept over a reload, and ends nothing', async ({ page }) => {
  await startClock(page);
  await begin(page, 11, [timer]);
  await expect(page.getByText('已用不到 1 分钟')).toBeVisible();
  await page.clock.runFor(3 * minute);
  await expect(page.getByText('已用 3 分钟')).toBeVisible();
  // Seen, but never read out.
  await expect(page.locator('[role="status"], [aria-live], [role="timer"]').filter({ hasText: '分钟' })).toHaveCount(0);
  await page.getByRole('button', { name: next }).click();
  expect(Math.round((await spent(page)) / minute)).toBe(3);

  await page.clock.runFor(2 * minute);
  await page.reload();
  await expect(page.getByText('已用 5 分钟')).toBeVisible();
  await page.clock.runFor(100 * minute);
  await expect(page.getByText('已用 105 分钟')).toBeVisible();
  await onQuestion(page, 2);
  await page.getByRole('complementary').getByRole('button', { name: '交卷' }).click();
  await page.locator('.ask').getByRole('button', { name: '交卷' }).click();
  await expect(page.getByText('用时 105 分钟')).toBeVisible();
});

test('time while the page is hidden, or the machine asleep, does not count', async ({ page }) => {
  await startClock(page);
  await begin(page, 11, [timer]);
  await page.clock.runFor(2 * minute);
  await hide(page, true);
  expect(Math.round((await spent(page)) / minute)).toBe(2);
  await page.clock.runFor(30 * minute);
  await hide(page, false);
  // And a beat, which need not begin with the minute.
  await page.clock.runFor(minute + 6000);
  await expect(page.getByText('已用 3 分钟')).toBeVisible();
  // All timers are late at once, as after sleep.
  await page.clock.fastForward(60 * minute);
  await expect(page.getByText('已用 3 分钟')).toBeVisible();
});

test('nothing is counted for those who did not choose it', async ({ page }) => {
  await startClock(page);
  await begin(page);
  await page.clock.runFor(2 * minute);
  await page.getByRole('button', { name: next }).click();
  await expect(page.locator('.clock')).toHaveCount(0);
  expect(await spent(page)).toBeNaN();
});
