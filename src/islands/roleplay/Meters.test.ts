import { expect, test } from 'vitest';
import { wordsIn, wordsOf } from '../../../tests/examples/element-words.ts';
import { choice, ending, meter, scenario, turn } from '../../../tests/examples/tiny-scenarios.ts';
import { replay, start } from '../../roleplay/state.ts';
import { Meters, MetersNow } from './Meters.tsx';

const meters = { trust: meter(5), tension: { ...meter(2), label: '紧张' }, hope: { ...meter(10), label: '希望' } };
const said = choice('say', 'good', 1, { effects: { trust: 3, tension: -1, hope: 1 } });
const made = (own: typeof meters | Pick<typeof meters, 'trust'>) => ({
  ...scenario({ one: turn(said, choice('wait', 'good')), good: ending('good') }, own),
  who: '赵女士',
});

const props = (own: Parameters<typeof made>[0], choices: string[]) => ({
  scenario: made(own),
  state: replay(made(own), choices),
  before: choices.length > 0 ? start(made(own)) : undefined,
  lang: undefined,
});

test('before the first step only where the meters stand is said', () => {
  expect(wordsOf(MetersNow(props({ trust: meter(5) }, [])))).toBe('信任：中');
  expect(wordsOf(MetersNow(props(meters, [])))).toBe('信任：中；紧张：低；希望：高');
});

test('after a step it is said how each meter moved; one that could go no further has not', () => {
  expect(wordsOf(MetersNow(props(meters, ['say'])))).toBe('信任比上一步高了：高；紧张比上一步低了：低；希望没有变：高');
});

test('beside the talk, each meter has its word, its band and how it moved', () => {
  const side = Meters(props(meters, ['say']));
  expect(wordsIn(side, 'h2')).toEqual(['赵女士现在']);
  expect(wordsIn(side, 'dt')).toEqual(['信任高', '紧张低', '希望高']);
  expect(wordsIn(side, 'dd')).toEqual([
    '第 3 档，共 3 档比上一步高了',
    '第 1 档，共 3 档比上一步低了',
    '第 3 档，共 3 档没有变',
  ]);
});

test('beside the talk, nothing has moved before the first step', () => {
  expect(wordsIn(Meters(props(meters, [])), 'dd')).toEqual([
    '第 2 档，共 3 档',
    '第 1 档，共 3 档',
    '第 3 档，共 3 档',
  ]);
});
