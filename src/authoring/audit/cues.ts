import type { OptionItem } from './best-picks.ts';
import { likeness, shared, shingles } from './shingles.ts';
import { absoluteWords, countOf, hedges } from './telling-words.ts';
import { textLength } from './text-length.ts';

/** A value for each option of an item; the option with the highest is the one to pick. */
export type Cue = (item: OptionItem) => number[];

const byText =
  (rate: (text: string) => number): Cue =>
  ({ choices }) =>
    choices.map(({ text }) => rate(text));

/** What gives a key away to someone who knows nothing of the matter. */
export const cues = {
  longest: byText(textLength),
  /** Not in the design's list: whoever shortens keys lest they be the longest makes the short one the tell-tale. */
  shortest: byText((text) => -textLength(text)),
  hedged: byText((text) => countOf(hedges, text)),
  leastAbsolute: byText((text) => -countOf(absoluteWords, text)),
  likeStem: ({ stem, choices }) => choices.map(({ text }) => shared(shingles(text), shingles(stem))),
  likeOthers: ({ choices }) => {
    const pieces = choices.map(({ text }) => shingles(text));
    return pieces.map((own, at) => {
      const others = pieces.filter((_, other) => other !== at);
      return others.reduce((sum, other) => sum + likeness(own, other), 0) / others.length;
    });
  },
} satisfies Record<string, Cue>;
