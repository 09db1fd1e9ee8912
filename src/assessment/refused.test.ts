import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedOf, keyOf } from '../../tests/examples/any-item.ts';
import { blank, choice, classify, judge, match, multiple, order } from '../../tests/examples/tiny-items.ts';
import type { Item } from '../course/item.ts';
import { grade } from './grade.ts';
import { type Response, ResponseError } from './response.ts';

const one = choice(['a', 'b'], 'b');
const many = multiple(['a', 'b', 'c'], ['a', 'b']);
const row = order(['a', 'b', 'c', 'd']);
const pairs = match({ a: 'x', b: 'y' }, ['x', 'y', 'z']);
const classes = classify({ a: 'x', b: 'y' }, ['x', 'y']);
const holes = blank([['a'], ['b']]);
/** As a stored or imported record may say it: a key of its own, not the prototype. */
const proto = JSON.parse('{ "__proto__": "x" }') as Response;
const numbers = { a: 1 } as unknown as Response;

describe('a response that cannot be the item’s is refused by name', () => {
  const refused: [string, Item, Response, string][] = [
    ['an unknown choice', one, 'z', 'no choice "z"'],
    ['an empty choice', one, '', 'no choice ""'],
    ['a list for a choice', one, ['a'], 'no choice ["a"]'],
    ['a judgement for a choice', one, true, 'no choice true'],
    ['a map for a choice', one, { a: 'b' }, 'no choice {"a":"b"}'],
    ['constructor for a choice', one, 'constructor', 'no choice "constructor"'],
    ['an unknown pick', many, ['a', 'z'], 'no choice "z"'],
    ['constructor for a pick', many, ['constructor'], 'no choice "constructor"'],
    ['a pick given twice', many, ['a', 'a'], 'a choice is picked twice'],
    ['a single id for a multiple', many, 'a', '"a" is no list of texts'],
    ['a map for a multiple', many, { 0: 'a' }, '{"0":"a"} is no list of texts'],
    ['a list of numbers for a multiple', many, [1] as unknown as Response, '[1] is no list of texts'],
    ['null for a match', pairs, null as unknown as Response, 'null places nothing'],
    ['a word for a judgement', judge(true), 'true', '"true" is no judgement'],
    ['a list for a judgement', judge(true), [], '[] is no judgement'],
    ['a map for a judgement', judge(true), {}, '{} is no judgement'],
    ['an unknown entry of an order', row, ['a', 'b', 'c', 'z'], 'no entry "z"'],
    ['__proto__ for an entry of an order', row, ['a', 'b', 'c', '__proto__'], 'no entry "__proto__"'],
    ['an entry twice in an order', row, ['a', 'b', 'c', 'a'], 'an entry stands twice'],
    ['an order with an entry twice and none missing', row, ['a', 'b', 'c', 'd', 'a'], 'an entry stands twice'],
    ['an order that lacks an entry', row, ['a', 'b', 'c'], '3 entries of 4'],
    ['an empty order', row, [], '0 entries of 4'],
    ['a map for an order', row, { a: 'b' }, '{"a":"b"} is no list of texts'],
    ['an unknown entry of a match', pairs, { a: 'x', z: 'y' }, 'no entry "z"'],
    ['a target as an entry of a match', pairs, { x: 'a' }, 'no entry "x"'],
    ['constructor for an entry of a match', pairs, { constructor: 'x' }, 'no entry "constructor"'],
    ['__proto__ for an entry of a match', pairs, proto, 'no entry "__proto__"'],
    ['an unknown target of a match', pairs, { a: 'w' }, 'no target "w"'],
    ['an empty target of a match', pairs, { a: '' }, 'no target ""'],
    ['__proto__ for a target of a match', pairs, { a: '__proto__' }, 'no target "__proto__"'],
    ['a number for a target of a match', pairs, numbers, 'no target 1'],
    ['a target used twice in a match', pairs, { a: 'x', b: 'x' }, 'a target is used twice'],
    ['a list for a match', pairs, ['x', 'y'], '["x","y"] places nothing'],
    ['a word for a match', pairs, 'x', '"x" places nothing'],
    ['a judgement for a match', pairs, false, 'false places nothing'],
    ['an unknown class', classes, { a: 'z' }, 'no target "z"'],
    ['__proto__ for an entry of a classify', classes, proto, 'no entry "__proto__"'],
    ['a word too few for the blanks', holes, ['a'], '1 words for 2 blanks'],
    ['a word too many for the blanks', holes, ['a', 'b', ''], '3 words for 2 blanks'],
    ['no words for the blanks', holes, [], '0 words for 2 blanks'],
    ['a word for the blanks', holes, 'a', '"a" is no list of texts'],
    ['a map for the blanks', holes, { 0: 'a', 1: 'b' }, '{"0":"a","1":"b"} is no list of texts'],
  ];
  test.each(refused)('%s', (_name, item, response, detail) => {
    expect(() => grade(item, response)).toThrow(new ResponseError('q', detail));
    expect(() => grade(item, response)).toThrow(ResponseError);
  });

  test('with the id of the item for other code to read', () => {
    const refusal = (() => {
      try {
        return grade({ ...one, id: 'my-item' }, 'z');
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toMatchObject({ name: 'ResponseError', item: 'my-item' });
    expect(String(refusal)).toBe('ResponseError: response to item "my-item": no choice "z"');
  });
});

describe('a name that every object has from birth', () => {
  test('may be an entry’s id: not placed it is missed, placed it counts', () => {
    const item = match({ constructor: 'x', b: 'y' }, ['x', 'y']);
    expect(grade(item, {}).parts).toEqual([
      { id: 'constructor', state: 'missed' },
      { id: 'b', state: 'missed' },
    ]);
    expect(grade(item, { constructor: 'x' }).score).toBe(0.5);
  });
});

describe('laws', () => {
  const { blank: filled, ...named } = askedOf;

  test.each(Object.entries(named))('a %s with an unknown id is refused, with the item’s id', (_interaction, asked) => {
    fc.assert(
      fc.property(asked, fc.constantFrom<Response[]>('?', ['?'], { '?': '?' }), ({ item }, response) => {
        expect(() => grade({ ...item, id: 'own' }, response)).toThrow(/^response to item "own": ./);
      }),
    );
  });

  test('a blank with more or fewer words than blanks is refused', () => {
    fc.assert(
      fc.property(filled, fc.array(fc.string()), ({ item }, words) => {
        fc.pre(item.interaction === 'blank' && words.length !== item.blanks.length);
        expect(() => grade(item, words)).toThrow(ResponseError);
      }),
    );
  });

  test.each(['multiple', 'order'] as const)('a %s with an id given twice is refused', (interaction) => {
    fc.assert(
      fc.property(askedOf[interaction], fc.nat(), ({ item }, which) => {
        const key = keyOf(item) as string[];
        const again = key[which % key.length] as string;
        expect(() => grade(item, [...key, again])).toThrow(ResponseError);
        expect(() => grade(item, [again, ...key])).toThrow(ResponseError);
      }),
    );
  });

  test('a match that uses a target again is refused unless it may', () => {
    fc.assert(
      fc.property(askedOf.match, ({ item }) => {
        if (item.interaction !== 'match') return;
        const twice = Object.fromEntries(item.entries.map(({ id }) => [id, item.targets[0]?.id as string]));
        if (item.reuse) expect(grade(item, twice).verdict).not.toBe('unanswered');
        else expect(() => grade(item, twice)).toThrow('a target is used twice');
      }),
    );
  });
});
