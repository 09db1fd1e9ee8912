import { expect, test } from 'vitest';
import { planOf } from './module-plan.ts';

const outline = {
  ...{ id: 'm', itemCount: 1, title: 'M' },
  lessons: [
    {
      id: 'l',
      title: 'L',
      sections: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
    },
    { id: 'k', title: 'K', sections: [] },
  ],
  scenarios: [{ id: 's', title: 'S' }],
};

test('names the parts of a module in their order, and nothing more: it stands in the page', () => {
  expect(planOf(outline)).toStrictEqual({
    id: 'm',
    lessons: [
      { id: 'l', sections: ['a', 'b'] },
      { id: 'k', sections: [] },
    ],
    scenarios: ['s'],
    quiz: true,
  });
});

test('a module without items has no quiz', () => {
  expect(planOf({ ...outline, itemCount: 0 }).quiz).toBe(false);
});
