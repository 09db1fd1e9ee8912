import type { PlaythroughRecord } from '../../../record/shape.ts';
import { endingNames } from '../../ending-names.ts';

const when = new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' });

/** A playthrough that has ended, as one picks it: when, and how it came out as far as the record still tells. */
export function playName({ endedAt = 0, score, ending, practice }: PlaythroughRecord): string {
  const outcome = [score !== undefined && `${score} 分`, ending && endingNames[ending], practice && '练习'];
  return [when.format(endedAt), ...outcome.filter(Boolean)].join('，');
}
