import { originOf } from '../sites.ts';
import { expect, test } from './fixture.ts';

test('the two answers of a path are called what its author calls them, else 做到了 and 还没有', async ({ page }) => {
  await page.goto(`${originOf('example')}/handover/passing-on/`);
  const own = page.getByRole('figure', { name: 'May I promise it?' });
  const answers = own.getByRole('listitem').locator('.yes b, .no b');
  await expect(answers).toHaveText(['It is', 'It is not', 'It is', 'It is not']);
  expect(await answers.evaluateAll((all) => all.map((one) => one.closest('[lang]')?.getAttribute('lang')))).toEqual(
    Array(4).fill('en'),
  );
  await expect(own.getByText('往下走')).toHaveAttribute('lang', 'zh-CN');

  await page.goto('/listening/persuade/');
  const given = page.locator('.diagram.path').getByRole('listitem').first().locator('.yes b, .no b');
  await expect(given).toHaveText(['做到了', '还没有']);
});
