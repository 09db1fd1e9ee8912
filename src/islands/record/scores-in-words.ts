import { firstAndBest } from '../../record/progress.ts';

/** Scores, oldest first, in words: how many, the first and the best; a dash for none. */
export function scoresInWords(scores: readonly number[]): string {
  const kept = firstAndBest(scores);
  if (!kept) return '—';
  return scores.length === 1 ? `${kept.best} 分` : `${scores.length} 次，第一次 ${kept.first} 分，最好 ${kept.best} 分`;
}
