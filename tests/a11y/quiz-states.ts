import type { Page } from '@playwright/test';
import { answer, expect } from '../e2e/fixture.ts';
import { begin, confidence, practice, quiz, timer } from '../e2e/paper.ts';

/** A paper in which one was sure of a wrong answer, handed in. */
async function sureButWrong(page: Page): Promise<void> {
  const bank = await begin(page, 7, [confidence, timer]);
  await answer(page, bank, false);
  await page.getByLabel('有把握', { exact: true }).check();
  await page.getByRole('complementary').getByRole('button', { name: '交卷' }).click();
  await page.locator('.ask').getByRole('button', { name: '交卷' }).click();
  await expect(page.getByRole('region', { name: /你有把握/ })).toBeVisible();
}

/** What the choices before the start bring to a quiz. */
export const quizStates = {
  confidence: async (page: Page) => {
    await begin(page, 7, [confidence, timer]);
    await page.getByLabel('有一点', { exact: true }).check();
  },
  told: async (page: Page) => {
    const bank = await begin(page, 7, [practice, confidence]);
    await answer(page, bank, false);
    await page.getByRole('button', { name: '看看答得怎样' }).click();
    await expect(page.locator('[data-item]')).toHaveClass(/graded/);
  },
  link: async (page: Page) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await begin(page, 7);
    await page.getByRole('button', { name: '复制这套题的链接' }).click();
    await expect(page.getByRole('textbox', { name: '这套题的链接' })).toBeVisible();
  },
  'sure-but-wrong': sureButWrong,
  'start-again': async (page: Page) => {
    await sureButWrong(page);
    await page.goto('/about/');
    await page.goto(quiz);
    await expect(page.getByRole('region', { name: '答过的每一次' })).toBeVisible();
  },
};
