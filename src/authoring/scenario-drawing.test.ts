import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeScenario } from '../../tests/bench/made-scenario.ts';
import { plays } from '../../tests/examples/plays.ts';
import { expectSoundDrawing } from '../../tests/examples/sound-drawing.ts';
import { choice, ending, scenario, sound, turn } from '../../tests/examples/tiny-scenarios.ts';
import type { Scenario } from '../course/scenario.ts';
import { drawScenario } from './scenario-drawing.ts';

describe('a drawing', () => {
  test('has every node and every exit once, no box on another and no line through one', () => {
    expectSoundDrawing(scenario(sound));
    fc.assert(fc.property(plays, ({ scenario: made }) => expectSoundDrawing(made)));
  });

  test('has them so for a scenario of forty nodes', () => {
    for (const turns of [9, 12, 36]) expectSoundDrawing(madeScenario(turns, 1));
  });

  test('is the same each time', () => {
    expect(drawScenario(madeScenario(12, 1))).toEqual(drawScenario(madeScenario(12, 1)));
  });

  test('goes from top to bottom', () => {
    const { nodes, edges } = drawScenario(scenario(sound));
    const y = (id: string) => nodes.find((node) => node.id === id)?.y ?? 0;
    expect(edges.filter(({ from, to }) => y(from) >= y(to))).toEqual([]);
  });
});

describe('a line', () => {
  test('stands for all choices that lead from one node to the other', () => {
    const made = scenario({
      one: turn(
        choice('a', 'two'),
        choice('b', [{ when: { trust: '>5' }, to: 'end' }, { to: 'two' }]),
        choice('c', 'two'),
      ),
      two: turn(choice('a', 'end'), choice('b', [{ when: { trust: '>5' }, to: 'end' }, { to: 'end' }])),
      end: ending('good'),
    });
    expect(drawScenario(made).edges.map(({ from, to, choices }) => [from, to, choices])).toEqual([
      ['one', 'two', ['a', 'b', 'c']],
      ['one', 'end', ['b']],
      ['two', 'end', ['a', 'b']],
    ]);
  });
});

describe('on a phone', () => {
  const fan = (many: number) => {
    const ids = Array.from({ length: many }, (_, at) => `end-${at}`);
    return scenario({
      only: turn(...ids.map((id) => choice(id, id))),
      ...Object.fromEntries(ids.map((id) => [id, ending('poor')])),
    });
  };
  const rowsOf = (made: Scenario) => new Set(drawScenario(made).nodes.map(({ y }) => y)).size;

  test('four endings stand side by side', () => {
    expect(drawScenario(fan(4)).width).toBeLessThanOrEqual(340);
    expect(rowsOf(fan(4))).toBe(2);
  });

  test.each([5, 6, 8])('%i endings stand in two rows', (many) => {
    if (many <= 6) expect(drawScenario(fan(many)).width).toBeLessThanOrEqual(340);
    expect(rowsOf(fan(many))).toBe(3);
    expectSoundDrawing(fan(many));
  });

  /** A first row of five boxes, so many of them turns, the others endings; below the turns, if any, five endings. */
  const mixed = (turns: number) => {
    const [ids, ends] = ['box', 'end'].map((name) => Array.from({ length: 5 }, (_, at) => `${name}-${at}`)) as [
      string[],
      string[],
    ];
    const below = ends.map((id) => choice(id, id));
    return scenario({
      only: turn(...ids.map((id) => choice(id, id))),
      ...Object.fromEntries(ids.map((id, at) => [id, at < turns ? turn(...below) : ending('poor')])),
      ...Object.fromEntries(ends.map((id) => [id, ending('poor')])),
    });
  };

  test('a single ending leaves a row that is too full', () => {
    const { nodes } = drawScenario(mixed(4));
    const rows = [0, 1, 2, 3, 4].map((at) => nodes.find(({ id }) => id === `box-${at}`)?.y ?? 0);
    expect(new Set(rows.slice(0, 4)).size).toBe(1);
    expect(rows[4]).toBeGreaterThan(rows[0] ?? 0);
  });

  test('turns that crowd a row stay there, and endings below them still stand in two rows', () => {
    expect(rowsOf(mixed(5))).toBe(4);
  });
});

describe('a box', () => {
  const titled = (more: { says?: string; title?: string }) =>
    drawScenario(
      scenario({ only: { ...turn(choice('a', 'end')), ...more }, end: { ...ending('good'), title: '门开了' } }),
    ).nodes;

  test('has the title of its turn', () => {
    expect(titled({ title: '手机举起来', says: '你再说一遍。' })[0]?.title).toBe('手机举起来');
  });

  test('has the first clause of what is said where there is no title, cut to eight letters', () => {
    expect(titled({ says: '“又来登记？' })[0]?.title).toBe('又来登记');
    expect(titled({ says: '……算了。我搬走。' })[0]?.title).toBe('算了');
    expect(titled({ says: '四个月里头哪天几点醒都在上头' })[0]?.title).toBe('四个月里头哪天几…');
    expect(titled({ says: 'I’m told twice already. Why?' })[0]?.title).toBe('I’m told twice…');
    expect(titled({ says: '……' })[0]?.title).toBe('……');
  });

  test('has the title and the kind of its ending', () => {
    expect(titled({})[1]).toMatchObject({ title: '门开了', ending: 'good' });
    expect(titled({})[0]).not.toHaveProperty('ending');
  });
});
