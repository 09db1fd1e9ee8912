import { isTest } from '../../record/progress.ts';
import type { AttemptRecord } from '../../record/shape.ts';

/** How an attempt was taken, in a word. */
export function kindOf({ module, practice, drill }: Pick<AttemptRecord, 'module' | 'practice' | 'drill'>): string {
  if (module === 'pretest') return '课前自测';
  return drill ? '错题再练' : practice ? '练习' : '测验';
}

/** What came of it so far, in words. */
export function resultOf({ score, handedInAt, answers, items }: AttemptRecord): string {
  if (score) return `${score.percent} 分`;
  return handedInAt === undefined ? `已答 ${Object.keys(answers).length} / ${items.length}` : '不计分';
}

/** The same where tests and others stand in one list. */
export function toldResult(attempt: AttemptRecord): string {
  const said = isTest(attempt) ? attempt.score && (attempt.score.passed ? '通过' : '没到及格线') : kindOf(attempt);
  return [resultOf(attempt), said].filter(Boolean).join('，');
}
