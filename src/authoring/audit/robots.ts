import type { Item, PlacedItem } from '../../course/item.ts';
import type { OptionItem } from './best-picks.ts';
import { type Cue, cues } from './cues.ts';
import { expectedScore, pickShares } from './option-score.ts';
import { shared, shingles } from './shingles.ts';
import { absoluteWords, countOf } from './telling-words.ts';

/** A test-wise player that knows nothing of the matter. */
export interface Robot {
  name: string;
  /** Its exact expected score at an item, 0 to 1; undefined where it does not play. */
  play(item: Item): number | undefined;
}

const voters = {
  anyLanguage: [cues.longest, cues.likeStem, cues.likeOthers],
  chinese: [cues.longest, cues.hedged, cues.leastAbsolute, cues.likeStem, cues.likeOthers],
};

/** The robots for a course; those that count Chinese words play Chinese courses only. No cue is known for an order or a blank. */
export function robotsFor(chinese: boolean): Robot[] {
  const wordCounters = [byCue('挑含糊词最多的', cues.hedged), byCue('挑绝对词最少的', cues.leastAbsolute)];
  return [
    byCue('挑最长的', cues.longest),
    byCue('挑最短的', cues.shortest),
    ...(chinese ? wordCounters : []),
    byCue('挑和题干同词最多的', cues.likeStem),
    byCue('挑和别项最像的', cues.likeOthers),
    byCue('听前面多数的', majority(chinese ? voters.chinese : voters.anyLanguage)),
    { name: '配对、归类挑同词最多的', play: (item) => ('targets' in item ? placeByWords(item) : undefined) },
    ...(chinese ? [judgeByWords] : []),
  ];
}

/** A multiple is played with the number of picks that is best for a blind guesser who knows how many keys there are. */
function byCue(name: string, cue: Cue): Robot {
  return { name, play: (item) => ('choices' in item ? expectedScore(item, cue(item)) : undefined) };
}

/** A cue votes for the options its robot would pick, in parts where it would draw. */
function majority(all: readonly Cue[]): Cue {
  return (item: OptionItem) => {
    const votes = all.map((cue) => pickShares(item, cue(item)));
    return item.choices.map((_, at) => votes.reduce((sum, shares) => sum + (shares[at] ?? 0), 0));
  };
}

const judgeByWords: Robot = {
  name: '判断见绝对词就判错',
  play: (item) =>
    item.interaction === 'judge' ? Number(item.answer === (countOf(absoluteWords, item.stem) === 0)) : undefined,
};

/** Each entry goes to the target with most shingles of its own, as though the others were not there: a draw among equals. */
function placeByWords({ entries, targets }: PlacedItem): number {
  const score = entries.reduce((sum, { text, target }) => {
    const values = targets.map((one) => ({ id: one.id, value: shared(shingles(text), shingles(one.text)) }));
    const highest = Math.max(...values.map(({ value }) => value));
    const best = values.filter(({ value }) => value === highest);
    return sum + (best.some(({ id }) => id === target) ? 1 / best.length : 0);
  }, 0);
  return score / entries.length;
}
