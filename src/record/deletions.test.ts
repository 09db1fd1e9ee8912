import { describe, expect, test } from 'vitest';
import { reviewOf } from '../../tests/examples/answers.ts';
import { frozen, made } from '../../tests/examples/made-record.ts';
import { answerCheck, finishSection, writePractice, writeTry } from './changes.ts';
import { deleteThings, thingsOf } from './deletions.ts';
import { merge } from './merge.ts';
import { beginAttempt, keepPlaythrough } from './run-changes.ts';

const attempt = (id: string, module: string) =>
  beginAttempt({ id, module, seed: 1, startedAt: 1, items: [], answers: {}, flags: [], current: '' });
const play = (id: string, scenario: string) => keepPlaythrough({ id, scenario, seed: 1, startedAt: 1, choices: [] }, 1);
const answer = (id: string) => answerCheck({ id, hash: 'h' }, 'a', 1);

/** The same in two modules, `m` and `mm`. */
const two = frozen({
  ...made(
    ...['m', 'mm'].flatMap((id) => [
      finishSection(`${id}/l`, 's', 1),
      writeTry(`${id}/l#t`, '改天', 1),
      writePractice(`${id}/l`, '我先等', 1),
      answer(`${id}-q`),
      attempt(`${id}-t`, id),
      play(`${id}-p`, `${id}-s`),
    ]),
  ),
  reviews: { 'm-q': reviewOf('w'), 'mm-q': reviewOf('w', { module: 'mm' }) },
});
const module = { id: 'm', scenarios: ['m-s'], items: ['m-q', 'm-r'] };

describe('deleting', () => {
  test('takes one thing away, and leaves the rest', () => {
    const { attempts, removed, ...rest } = deleteThings({ attempts: ['m-t'] })(two);
    expect(attempts).toEqual({ 'mm-t': two.attempts['mm-t'] });
    expect(removed).toEqual({ 'attempts/m-t': 1 });
    expect({ ...rest, attempts: two.attempts, removed: {} }).toEqual(two);
  });

  test('what is not there leaves no trace', () => {
    expect(deleteThings({ attempts: ['x'], checks: ['m-t'], reviews: [] })(two)).toEqual(two);
  });

  test('is told to a tab that still has it, and again after it was done anew', () => {
    const once = deleteThings({ checks: ['m-q'] })(two);
    expect(merge(two, once)).toEqual(once);
    const anew = answer('m-q')(once);
    expect(merge(two, anew)).toEqual(anew);
    const twice = deleteThings({ checks: ['m-q'] })(anew);
    expect(twice.removed).toEqual({ 'checks/m-q': 2 });
    expect(merge(anew, twice)).toEqual(twice);
  });

  test('a module takes all that is its, and nothing of one whose name begins alike', () => {
    expect(thingsOf(two, module)).toEqual({
      lessons: ['m/l'],
      tries: ['m/l#t'],
      practices: ['m/l'],
      checks: ['m-q'],
      attempts: ['m-t'],
      playthroughs: ['m-p'],
      reviews: ['m-q'],
    });
    const left = deleteThings(thingsOf(two, module))(two);
    const none = { lessons: [], tries: [], practices: [], checks: [], attempts: [], playthroughs: [], reviews: [] };
    expect(thingsOf(left, module)).toEqual(none);
    const other = { id: 'mm', scenarios: ['mm-s'], items: ['mm-q'] };
    expect(thingsOf(left, other)).toEqual(thingsOf(two, other));
  });
});
