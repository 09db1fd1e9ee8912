import type { Page } from '@playwright/test';
import type { Item } from '../../src/course/item.ts';

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
