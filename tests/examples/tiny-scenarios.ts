import type { Choice, Ending, Meter, Node, Scenario, Turn } from '../../src/course/scenario.ts';

/** A meter from 0 to 10 that starts at `at`. */
export const meter = (at: number): Meter => ({ label: '信任', from: 0, to: 10, start: at, words: ['低', '中', '高'] });

/** A choice that is all defaults but its id, its exit, its merit and what `more` says. */
export const choice = (
  id: string,
  to: Choice['to'],
  merit: Choice['merit'] = 0,
  more: Partial<Choice> = {},
): Choice => ({
  id,
  to,
  merit,
  text: id,
  reply: '……',
  why: '……',
  methods: [],
  misuses: [],
  effects: {},
  learns: [],
  ...more,
});

export const turn = (...choices: Choice[]): Turn => ({ who: '赵女士', mood: '平静', says: '……', choices });
export const ending = (kind: Ending['ending']): Ending => ({ ending: kind, title: kind, says: '……' });

/** A scenario `tiny` that begins at its first node; with the meter `trust` from 0 to 10, at 5, and the fact `night-shift`. */
export const scenario = (nodes: Record<string, Node>, meters: Scenario['meters'] = { trust: meter(5) }): Scenario => ({
  id: 'tiny',
  title: '……',
  who: '……',
  role: '……',
  goal: '……',
  situation: '……',
  minutes: 1,
  meters,
  facts: { 'night-shift': '她上夜班' },
  start: Object.keys(nodes)[0] ?? '',
  nodes,
});

/** The nodes of a sound scenario: the verifier finds no fault in it at a pass mark of 60. */
export const sound: Record<string, Node> = {
  door: turn(
    choice('listen', 'talk', 2, { effects: { trust: 1 }, learns: ['night-shift'] }),
    choice('talk-over', 'shut', 0),
    choice('vow', 'talk', -2, { critical: 'overpromise', temptation: true }),
  ),
  talk: turn(
    choice('wait', 'close', 2, { effects: { trust: 1 } }),
    choice('hurry', 'close', 0, { effects: { trust: -1 } }),
    choice('blame', 'close', -2, { effects: { trust: -2 } }),
  ),
  close: turn(
    choice('name-it', [{ when: { trust: '>=7' }, to: 'open' }, { to: 'half' }], 2, {
      when: { knows: ['night-shift'] },
    }),
    choice('offer', 'half', 1),
    choice('push', 'shut', -2),
  ),
  open: ending('good'),
  half: ending('fair'),
  shut: ending('poor'),
};
