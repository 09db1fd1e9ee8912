import { expect, type Locator } from '@playwright/test';
import type { Response } from '../../src/assessment/response.ts';
import type { Item, PlacedItem } from '../../src/course/item.ts';

/** A response that earns all, or one that earns nothing. */
export function responseFor(item: Item, right: boolean): Response {
  switch (item.interaction) {
    case 'judge':
      return item.answer === right;
    case 'choice':
      return idsOf(item.choices, right)[0] as string;
    case 'multiple':
      return idsOf(item.choices, right).slice(0, right ? undefined : 1);
    case 'order':
      return right ? item.entries.map(({ id }) => id) : item.entries.map(({ id }) => id).reverse();
    case 'blank':
      return item.blanks.map(({ accept }) => (right ? (accept[0] as string) : '☂'));
    default:
      return Object.fromEntries(placements(item, right));
  }
}

const idsOf = (choices: { id: string; correct?: true | undefined }[], right: boolean) =>
  choices.filter(({ correct }) => (correct === true) === right).map(({ id }) => id);

/** Each entry at its own target; or at that of the next entry which has another, so that none is used twice. */
function placements({ entries }: PlacedItem, right: boolean): [string, string][] {
  return entries.map(({ id, target }, at) => {
    const others = [...entries.slice(at + 1), ...entries.slice(0, at)].filter((other) => other.target !== target);
    return [id, right ? target : (others[0]?.target ?? '')];
  });
}

/** How what stands on the screen is pressed. */
type Press = (target: Locator) => Promise<void>;
export const click: Press = (target) => target.click();
export const tap: Press = (target) => target.tap();

/** Gives a response as a hand would: presses and words, no dragging. */
export async function give(form: Locator, item: Item, response: Response, press = click): Promise<void> {
  if (item.interaction === 'order') await putInOrder(form, response as string[], press);
  else if (item.interaction === 'blank') await fillIn(form, response as string[], press);
  else if (item.interaction === 'match' || item.interaction === 'classify') {
    for (const [entry, target] of Object.entries(response)) await putTo(form, entry, target, press);
  } else {
    for (const value of Array.isArray(response) ? response : [String(response)]) await pick(form, value, press);
  }
}

/** The line is what one presses; the small square in it is not aimed at. */
async function pick(form: Locator, value: string, press: Press): Promise<void> {
  const input = form.locator(`input[value="${value}"]`);
  if (!(await input.isChecked()))
    await press(form.locator('label.opt', { has: form.page().locator(`[value="${value}"]`) }));
  await expect(input).toBeChecked();
}

async function putInOrder(form: Locator, ids: string[], press: Press): Promise<void> {
  const shown = () =>
    form.locator('[data-entry]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.entry));
  for (const [at, id] of ids.entries()) {
    if ((await shown())[at] === id) continue;
    await press(form.locator(`[data-entry="${id}"] .line`));
    await press(form.locator('[data-entry] .line').nth(at));
  }
  const confirm = form.getByRole('button', { name: '就按这个顺序' });
  if ((await confirm.count()) > 0) await press(confirm);
}

async function putTo(form: Locator, entry: string, target: string, press: Press): Promise<void> {
  const place = form.locator(`[data-entry="${entry}"]`);
  if ((await place.locator('.line').getAttribute('aria-expanded')) !== 'true') await press(place.locator('.line'));
  const button = place.locator(`[data-target="${target}"]`);
  if ((await button.getAttribute('aria-pressed')) !== 'true') await press(button);
}

async function fillIn(form: Locator, words: string[], press: Press): Promise<void> {
  for (const [at, word] of words.entries()) {
    const input = form.locator('.cloze input').nth(at);
    await press(input);
    await input.fill(word);
  }
}

/** The answer as it stands on the screen, in whatever way its interaction shows one. */
export function shownAnswer(form: Locator): Promise<string> {
  return form.evaluate((root) =>
    JSON.stringify([
      [...root.querySelectorAll('input')].map((one) => (one.type === 'text' ? one.value : one.checked)),
      [...root.querySelectorAll('[data-entry] .line')].map(({ textContent }) => textContent),
    ]),
  );
}
