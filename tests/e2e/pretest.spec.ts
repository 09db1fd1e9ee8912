import { banksOf, handInAll, takeAcross } from './across.ts';
import { expect, test } from './fixture.ts';
import { reviewsIn } from './reviewing.ts';

test('a newcomer is offered it on the map; once something is done the offer goes', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '先测一测，看从哪里学起' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('课前自测');
  await page.getByRole('button', { name: '开始答题' }).click();
  await expect(page.locator('[data-item] legend')).toContainText('第 1 题，共 10 题');
  await page.goto('/');
  await page.getByRole('link', { name: '接着做课前自测' }).click();
  await expect(page.locator('[data-item] legend')).toContainText('第 1 题，共 10 题');
  await handInAll(page);
  await page.goto('/');
  await expect(page.getByRole('link', { name: '开始学习' })).toBeVisible();
  await expect(page.getByRole('link', { name: /测一测|自测/ })).toHaveCount(0);
});

test('it shows no score and suggests where to begin, with the places to read', async ({ page }) => {
  const bank = await takeAcross(page, 'pretest', [true, false, ...Array<boolean>(8).fill(true)]);
  const banks = await banksOf(page);
  await page.getByRole('button', { name: '第 2 题，已答' }).click();
  const wrong = await page.locator('[data-item]').getAttribute('data-item');
  await handInAll(page);
  await expect(page.getByRole('heading', { name: /^从《.+》学起$/ })).toBeFocused();
  await expect(page.locator('[data-score]')).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText(/\d 分|及格/);
  expect(await reviewsIn(page)).toEqual({});
  const place = bank.find(({ id }) => id === wrong)?.place;
  await page
    .getByRole('main')
    .getByRole('link', { name: place?.title ?? '' })
    .click();
  const module = banks.find(([, items]) => items.some(({ id }) => id === wrong))?.[0];
  await expect(page).toHaveURL(new RegExp(`/${module}/`));
  await expect(page.locator(`#${place?.section} h2`)).toBeInViewport();
});

test('a result stays under its address, and another paper can be taken', async ({ page }) => {
  await takeAcross(page, 'pretest', [true]);
  await handInAll(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: /学起/ })).toBeVisible();
  await page.getByRole('button', { name: '换几道题再测' }).click();
  await expect(page.locator('[data-item] legend')).toBeFocused();
});

test('who knows it all is sent to the scenarios and the exam', async ({ page }) => {
  await takeAcross(page, 'pretest', Array(10).fill(true));
  await handInAll(page);
  await expect(page.getByRole('heading', { name: '这几题你都会' })).toBeFocused();
  await expect(page.getByRole('main').getByRole('link', { name: '演练《十万块怎么花》' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '做综合测验' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('综合测验');
});
