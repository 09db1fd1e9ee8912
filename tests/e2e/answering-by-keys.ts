import type { Page } from '@playwright/test';
import type { Response } from '../../src/assessment/response.ts';
import type { Item } from '../../src/course/item.ts';
import { optionsOf, pick } from '../../src/islands/item/options.ts';
import { moved, shownOrder } from '../../src/islands/item/order/ordered.ts';
import { shownEntries, shownTargets } from '../../src/islands/item/places/placed.ts';

/** Presses Tab until a button with a name has the focus. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = page.locator('button:focus');
  for (let times = 0; times < 40; times++) {
    await page.keyboard.press('Tab');
    if ((await focused.count()) > 0 && name.test((await focused.innerText()).trim())) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}

/** Answers the item whose question has the focus, anyhow, with the keyboard alone. */
export async function answerByKeys({ keyboard }: Page, item: Item): Promise<void> {
  const press = async (keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  if (item.interaction === 'order') return press(['1', '3']);
  if (item.interaction === 'match') return press(item.entries.map((_, at) => String(at + 1)));
  if (item.interaction === 'classify') return press(item.entries.map((_, at) => String((at % 2) + 1)));
  if (item.interaction !== 'blank') return press(['2']);
  for (const { accept } of item.blanks) {
    await keyboard.press('Tab');
    await keyboard.insertText(accept[0] ?? '');
  }
}

/** What these keys give where nothing was given before, by what the seed shows in which place. */
export function givenByKeys(item: Item, seed: number): Response {
  switch (item.interaction) {
    case 'order':
      return moved(shownOrder(item, seed), 0, 2).map(({ id }) => id);
    case 'match':
    case 'classify': {
      const targets = shownTargets(item, seed).map(({ id }) => id);
      const at = (entry: number) => (item.interaction === 'match' ? entry : entry % 2);
      return Object.fromEntries(shownEntries(item, seed).map(({ id }, entry) => [id, targets[at(entry)] ?? '']));
    }
    case 'blank':
      return item.blanks.map(({ accept }) => accept[0] ?? '');
    default:
      return pick(item, undefined, optionsOf(item, seed)[1]?.value ?? '');
  }
}
