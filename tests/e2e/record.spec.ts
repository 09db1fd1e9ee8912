import { answer, bankOf, expect, test } from './fixture.ts';

const key = 'course:mass-work';

test('the record shows what was done, and starts anew after one question', async ({ page }) => {
  const bank = await bankOf(page);
  await page.goto('/listening/quiz/');
  await page.getByRole('button', { name: '开始答题' }).click();
  await answer(page, bank, true);
  await page.goto('/record/');
  await expect(page.getByRole('row', { name: /^测验/ })).toContainText('已答 1 / 10');
  await expect(page.getByRole('row', { name: /说服、示范与倾听 进行中/ })).toBeVisible();

  await page.getByRole('button', { name: '清空学习记录' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('清空这台设备上的全部学习记录吗？')).toHaveCount(0);
  await page.getByRole('button', { name: '清空学习记录' }).click();
  await page.getByRole('button', { name: '清空', exact: true }).click();
  await expect(page.getByText('已清空，从头开始。')).toBeVisible();
  await expect(page.getByText('做一次测验或演练，这里就有记录')).toBeVisible();
  await page.goto('/listening/quiz/');
  await expect(page.getByRole('button', { name: '开始答题' })).toBeVisible();
});

test('where storage is refused the course goes on in memory and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const bank = await bankOf(page);
  await page.goto('/listening/quiz/');
  await expect(page.getByText('浏览器不让本站存东西')).toBeVisible();
  await page.getByRole('button', { name: '开始答题' }).click();
  await answer(page, bank, true);
  await page.getByRole('button', { name: '下一题' }).click();
  await expect(page.getByRole('button', { name: '第 1 题，已答' })).toBeVisible();
});

test('storage that is full is told, and the answers stay in the page', async ({ page }) => {
  const bank = await bankOf(page);
  await page.goto('/listening/quiz/');
  await page.getByRole('button', { name: '开始答题' }).click();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await answer(page, bank, true);
  await expect(page.getByText('浏览器的存储已满')).toBeVisible();
  await expect(page.getByRole('button', { name: '第 1 题，已答' })).toBeVisible();
});

test('a damaged record is set aside, reported and never overwritten', async ({ page }) => {
  await page.goto('/about/');
  await page.evaluate(([name]) => localStorage.setItem(name as string, '{"version":1,"lessons":'), [key]);
  await page.goto('/listening/quiz/');
  await expect(page.getByText('存着的学习记录有一份读不出来')).toContainText(`${key}:damaged-1`);
  await page.getByRole('button', { name: '开始答题' }).click();
  const kept = await page.evaluate(([name]) => localStorage.getItem(`${name}:damaged-1`), [key]);
  expect(kept).toBe('{"version":1,"lessons":');
  await page.reload();
  await expect(page.locator('[data-item]')).toBeVisible();

  await page.evaluate(([name]) => localStorage.setItem(name as string, 'again'), [key]);
  await page.reload();
  await expect(page.getByText('存着的学习记录有一份读不出来')).toContainText(`${key}:damaged-2`);
  expect(await page.evaluate(([name]) => localStorage.getItem(`${name}:damaged-1`), [key])).toBe(
    '{"version":1,"lessons":',
  );
});
