import type { Locator, Page } from '@playwright/test';
import type { Item } from '../../src/course/item.ts';
import { kindsOn, openKinds } from '../a11y/kinds.ts';

/** The form of the lesson's one question of a kind. */
export async function formOf(page: Page, interaction: Item['interaction']): Promise<Locator> {
  await openKinds(page);
  const item = (await kindsOn(page)).find((one) => one.interaction === interaction);
  const form = page.locator(`[data-item="${item?.id}"]`);
  await form.scrollIntoViewIfNeeded();
  return form;
}

/** The ids of its entries, from top to bottom. */
export const orderIn = (form: Locator) =>
  form.locator('[data-entry]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.entry ?? ''));

/** Where its changes are told to those who do not see them. */
export const heard = (form: Locator) => form.getByRole('status').last();

export const line = (form: Locator, id: string) => form.locator(`[data-entry="${id}"] .line`);

export const submit = (form: Locator) => form.getByRole('button', { name: '看看答得怎样' });
