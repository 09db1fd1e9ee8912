import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPaths, gatedScenarios } from '../../tests/examples/all-paths.ts';
import { choice, ending, scenario, turn } from '../../tests/examples/tiny-scenarios.ts';
import { type Step, steps } from './debrief.ts';
import { forkOf, pairSteps } from './pairing.ts';

/** From the door to the talk one may go straight, through the hall, or through the yard and the stairs. */
const ways = scenario({
  door: turn(choice('in', 'talk'), choice('hall', 'hall'), choice('yard', 'yard'), choice('leave', 'poor')),
  hall: turn(choice('on', 'talk'), choice('stop', 'poor')),
  yard: turn(choice('on', 'stairs'), choice('stop', 'poor')),
  stairs: turn(choice('on', 'talk'), choice('stop', 'poor')),
  talk: turn(choice('ask', 'good'), choice('tell', 'poor')),
  good: ending('good'),
  poor: ending('poor'),
});
const paired = (left: string[], right: string[]) => pairSteps(steps(ways, left), steps(ways, right));
/** Each pair as `node: said left | said right`. */
const told = (left: string[], right: string[]) =>
  paired(left, right).map((pair) => `${pair.node}: ${pair.left?.choice.id ?? '–'} | ${pair.right?.choice.id ?? '–'}`);

describe('two playthroughs are paired', () => {
  test('node by node where they went the same way', () => {
    expect(told(['in', 'ask'], ['in', 'tell'])).toEqual(['door: in | in', 'talk: ask | tell']);
  });

  test('with a gap where only one of them went, on either side', () => {
    expect(told(['hall', 'on', 'ask'], ['in', 'ask'])).toEqual(['door: hall | in', 'hall: on | –', 'talk: ask | ask']);
    expect(told(['in', 'ask'], ['hall', 'on', 'ask'])).toEqual(['door: in | hall', 'hall: – | on', 'talk: ask | ask']);
  });

  test('again after ways of their own', () => {
    expect(told(['hall', 'on', 'tell'], ['yard', 'on', 'on', 'ask'])).toEqual([
      'door: hall | yard',
      'hall: on | –',
      'yard: – | on',
      'stairs: – | on',
      'talk: tell | ask',
    ]);
  });

  test('to the end of the longer one', () => {
    expect(told(['leave'], ['hall', 'stop'])).toEqual(['door: leave | hall', 'hall: – | stop']);
    expect(told(['hall', 'stop'], ['leave'])).toEqual(['door: hall | leave', 'hall: stop | –']);
    expect(told([], ['in', 'ask'])).toEqual(['door: – | in', 'talk: – | ask']);
    expect(told([], [])).toEqual([]);
  });
});

describe('they fork', () => {
  test('at the first pair in which they said different things, not at a later one', () => {
    expect(forkOf(paired(['hall', 'on', 'tell'], ['in', 'ask']))).toBe(0);
    expect(forkOf(paired(['hall', 'on', 'ask'], ['hall', 'on', 'tell']))).toBe(2);
  });

  test('nowhere where they said the same', () => {
    expect(forkOf(paired(['hall', 'on', 'ask'], ['hall', 'on', 'ask']))).toBe(-1);
    expect(forkOf([])).toBe(-1);
  });

  test('where one of them stopped and the other went on', () => {
    expect(forkOf(paired(['hall'], ['hall', 'on', 'ask']))).toBe(1);
  });
});

describe('of any two playthroughs of one scenario, finished or not,', () => {
  const two = fc.tuple(gatedScenarios, fc.nat(), fc.nat()).map(([made, one, other]) => {
    const paths = allPaths(made);
    const [left = [], right = []] = [one, other].map((at) => paths[at % paths.length]?.choices);
    return { left: steps(made, left), right: steps(made, right) };
  });

  test('the pairs keep both in order and lose no step', () => {
    fc.assert(
      fc.property(two, ({ left, right }) => {
        const pairs = pairSteps(left, right);
        expect(pairs.flatMap((pair) => pair.left ?? [])).toEqual(left);
        expect(pairs.flatMap((pair) => pair.right ?? [])).toEqual(right);
      }),
    );
  });

  test('each node that either met is in one pair, under its name', () => {
    fc.assert(
      fc.property(two, ({ left, right }) => {
        const pairs = pairSteps(left, right);
        const nodes = [...left, ...right].map(({ node }) => node);
        expect(pairs.map(({ node }) => node).sort()).toEqual([...new Set(nodes)].sort());
        for (const { node, left, right } of pairs) {
          expect([left ?? right, right ?? left].map((step) => step?.node)).toEqual([node, node]);
        }
      }),
    );
  });

  test('the fork is at the first choice in which they differ', () => {
    fc.assert(
      fc.property(two, ({ left, right }) => {
        const longer = left.length > right.length ? left : right;
        const fork = longer.findIndex((_, at) => left[at]?.choice.id !== right[at]?.choice.id);
        expect(forkOf(pairSteps(left, right))).toBe(fork);
      }),
    );
  });
});

test('rows that meet in another order, as no scenario makes them, still keep their order and lose no step', () => {
  const [step] = steps(ways, ['in']) as [Step];
  const row = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
    .map((nodes) => nodes.map((node) => ({ ...step, node })));
  fc.assert(
    fc.property(row, row, (left, right) => {
      const pairs = pairSteps(left, right);
      expect(pairs.flatMap((pair) => pair.left ?? [])).toEqual(left);
      expect(pairs.flatMap((pair) => pair.right ?? [])).toEqual(right);
    }),
  );
});
