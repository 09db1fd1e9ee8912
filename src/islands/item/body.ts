import type { FunctionComponent } from 'preact';
import type { Outcome, Response } from '../../assessment/response.ts';
import type { Interaction, Item, ItemOf } from '../../course/item.ts';
import { Options } from './Options.tsx';

/** What the body of a question gets: the part below the stem, in which it is answered. */
export interface BodyProps<I extends Item = Item> {
  item: I;
  /** Decides in what order things are shown. */
  seed: number;
  /** Makes names and ids unique on a page with several items. */
  name: string;
  response: Response | undefined;
  /** The language of the item's words, where it is not that of the page. */
  lang: string | undefined;
  /** Present once graded: nothing can be changed then, and each part says what became of it. */
  outcome: Outcome | undefined;
  /** False in the HTML made at build, where nothing can be pressed yet. */
  alive: boolean;
  /** Absent once graded. */
  onRespond: ((response: Response) => void) | undefined;
  /** Where the body leaves what it does with a key pressed anywhere in the question; it says whether it took the key. */
  keys: { current: ((event: KeyboardEvent) => boolean) | undefined };
  /** Has a change told to those who do not see it. */
  say: (words: string) => void;
}

export type Body = FunctionComponent<BodyProps>;

/** The body of each interaction. Options are everywhere; the others are loaded where they are used. */
const loaders: { [I in Interaction]: () => Promise<FunctionComponent<BodyProps<ItemOf<I>>>> } = {
  choice: async () => Options,
  multiple: async () => Options,
  judge: async () => Options,
  order: async () => (await import('./order/Order.tsx')).Order,
  match: async () => (await import('./places/Places.tsx')).Places,
  classify: async () => (await import('./places/Places.tsx')).Places,
  blank: async () => (await import('./blank/Blanks.tsx')).Blanks,
};

export type Bodies = ReadonlyMap<Interaction, Body>;

/** Loads the bodies for the interactions of a page, or all. Rejects when one of them does not arrive. */
export async function loadBodies(
  wanted: Iterable<Interaction> = Object.keys(loaders) as Interaction[],
): Promise<Bodies> {
  const load = async (interaction: Interaction) => [interaction, (await loaders[interaction]()) as Body] as const;
  try {
    return new Map(await Promise.all([...new Set(wanted)].map(load)));
  } catch (error) {
    if (failed) await startAnew();
    failed = true;
    throw error;
  }
}

let failed = false;

/**
 * A script that failed twice may be gone for good: the site was built anew, or the browser keeps the failure (whatwg/html
 * 6768; Chromium 156 asks again, older ones do not). Only a new page helps then, and only where the network is back, lest
 * the text be lost for nothing. Rejects while it is not.
 */
async function startAnew(): Promise<void> {
  await fetch(location.href, { cache: 'no-store' });
  location.reload();
}

/** The body for an item. Throws where its interaction was not loaded. */
export function bodyFor({ interaction }: Item, bodies: Bodies): Body {
  const body = bodies.get(interaction);
  if (!body) throw new Error(`no body loaded for ${interaction}`);
  return body;
}
