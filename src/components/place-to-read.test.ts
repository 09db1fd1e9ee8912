import { expect, test } from 'vitest';
import { placeToRead } from './place-to-read.ts';

const modules = [
  { id: 'door', lessons: [{ id: 'knock', title: '敲门', sections: [{ id: 'wait', title: '等一等' }] }] },
  { id: 'desk', lessons: [{ id: 'queue', title: '排队', sections: [] }] },
];

test('names a section of its own module by its title', () => {
  expect(placeToRead('knock#wait', 'door', modules)).toStrictEqual({
    module: 'door',
    lesson: 'knock',
    section: 'wait',
    title: '等一等',
  });
});

test('names a whole lesson of another module', () => {
  expect(placeToRead('desk/queue', 'door', modules)).toStrictEqual({ module: 'desk', lesson: 'queue', title: '排队' });
});

test('throws for a lesson that there is not', () => {
  expect(() => placeToRead('queue', 'door', modules)).toThrow(new Error('no such place to read: "queue"'));
});
