import type { Locator, Page } from '@playwright/test';
import { grade } from '../../src/assessment/grade.ts';
import type { Response } from '../../src/assessment/response.ts';
import type { BankItem } from '../../src/course/bank.ts';
import type { Item } from '../../src/course/item.ts';
import { earned, firstOf, interactionNames, ruleOf, verdictNames } from '../../src/islands/item/words.ts';
import { exampleLesson } from '../a11y/kinds.ts';
import { violationsOn } from '../a11y/violations.ts';
import { examples } from '../examples/items.ts';
import { originOf } from '../sites.ts';
import { give, responseFor } from './answering.ts';
import { answerByKeys, givenByKeys } from './answering-by-keys.ts';
import { bankOf, expect, test } from './fixture.ts';
import { submit } from './question.ts';

test.use({ baseURL: originOf('example') });

const replaced = 'cut-in';
const asked = `[data-item="${replaced}"]`;

/** Opens the lesson with a bank in which its first question is another: the form that asks it, and the item. */
async function ask(page: Page, example: Item): Promise<{ form: Locator; item: BankItem }> {
  const bank = await bankOf(page, 'greeting');
  const before = bank.find(({ id }) => id === replaced);
  if (!before) throw new Error(`the lesson does not ask ${replaced}`);
  const item: BankItem = { ...example, id: replaced, hash: 'example', place: before.place };
  await page.route('**/greeting/items.json', (route) =>
    route.fulfill({ json: bank.map((one) => (one === before ? item : one)) }),
  );
  await page.goto(exampleLesson);
  const form = page.locator(asked);
  await expect(form.locator('legend')).toContainText(interactionNames[item.interaction]);
  await expect(form).toContainText(item.stem ?? '把句子补全。');
  await expect(form.locator('.rule')).toHaveText(ruleOf(item));
  await expect(submit(form)).toBeEnabled();
  return { form, item };
}

/** The screen says of the answer what grading says of the response. */
async function expectGraded(form: Locator, item: Item, response: Response): Promise<void> {
  const outcome = grade(item, response);
  await expect(form).toHaveClass(/graded/);
  await expect(form.getByRole('status').first()).toContainText(verdictNames[outcome.verdict]);
  await expect(form.getByRole('status').first()).toContainText(earned(item, outcome));
  await expect(form.getByRole('status').first()).toContainText(item.explanation);
}

async function again(form: Locator): Promise<void> {
  await form.getByRole('button', { name: '再答一次' }).click();
  await expect(form).not.toHaveClass(/graded/);
  await expect(form.locator('legend')).toBeFocused();
  await expect(form.locator('input:checked, [aria-pressed="true"], .slot:not(.mute)')).toHaveCount(0);
  for (const input of await form.locator('.cloze input').all()) await expect(input).toHaveValue('');
}

for (const { item: example, cases } of examples) {
  const given = cases.flatMap(({ response, ...one }) => (response === undefined ? [] : [{ ...one, response }]));
  test(`${example.id}: on the screen each response earns what grading says, and axe finds nothing`, async ({
    page,
  }) => {
    const { form, item } = await ask(page, example);
    expect(await violationsOn(page, asked)).toEqual([]);
    for (const { name, response, verdict } of given) {
      await test.step(name, async () => {
        await give(form, item, response);
        await submit(form).click();
        if (verdict === 'unanswered') {
          await expect(form.getByText(firstOf(item))).toBeVisible();
          await expect(form).not.toHaveClass(/graded/);
          return;
        }
        await expectGraded(form, item, response);
        expect(await violationsOn(page, asked)).toEqual([]);
        await again(form);
      });
    }
  });

  test(`${example.id}: the keys answer it, again after it was graded`, async ({ page }) => {
    const { form, item } = await ask(page, example);
    await give(form, item, responseFor(item, true));
    await submit(form).click();
    await again(form);
    await answerByKeys(page, item);
    await submit(form).click();
    await expectGraded(form, item, givenByKeys(item, 0));
  });
}
