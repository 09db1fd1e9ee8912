import { type Loaded, useLoaded } from '../load-json.ts';

/** A part of the page that is loaded only once it is needed: the first page of a quiz does without. */
export function useLater<T>(needed: boolean, load: () => Promise<T>): Loaded<T | undefined> {
  return useLoaded(needed ? 'needed' : '', async (key) => (key ? await load() : undefined));
}
