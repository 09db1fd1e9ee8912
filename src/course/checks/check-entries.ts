import type { Fault } from '../content-error.ts';
import type { OrderItem, PlacedItem } from '../item.ts';
import { repeated } from './duplicates.ts';

/** The faults among the entries of an order: those that look alike could not be told apart by the learner. */
export function checkOrder(item: OrderItem): Fault[] {
  return alike(item.id, 'entries', item.entries);
}

/** The faults among the entries and targets of a match or a classify. */
export function checkPlaces(item: PlacedItem): Fault[] {
  const { id, entries, targets } = item;
  const found = [...alike(id, 'entries', entries), ...alike(id, 'targets', targets)];
  const places = targets.map((target) => target.id);
  entries.forEach(({ id: entry, target }, at) => {
    if (places.includes(target)) return;
    found.push({
      path: ['entries', at, 'target'],
      id,
      problem: `条目 ${entry} 的去处“${target}”不存在`,
      remedy: `写 targets 里的编号：${places.join('、')}`,
    });
  });
  if (item.interaction === 'match' && !item.reuse) {
    for (const again of repeated(entries, ({ target }) => target)) {
      found.push({
        path: ['entries', again.at, 'target'],
        id,
        problem: `去处 ${again.id} 配了两次，这道题一个去处只能用一次`,
        remedy: '换一个去处；真要共用，就写 reuse: true',
      });
    }
  }
  if (item.interaction === 'classify' && new Set(entries.map(({ target }) => target)).size < 2) {
    found.push({ path: ['entries'], id, problem: '条目全归在一类', remedy: '至少让两个类别各有一条' });
  }
  return found;
}

/** Those in a list with one id or one text: neither the record nor the learner could tell them apart. */
export function alike(id: string, key: string, list: readonly { id: string; text: string }[]): Fault[] {
  return [
    ...repeated(list, (one) => one.id).map((again) => ({
      path: [key, again.at, 'id'],
      id,
      problem: `${key} 里的编号 ${again.id} 重复`,
      remedy: '每一条用不同的编号',
    })),
    ...repeated(list, ({ text }) => text).map((again) => ({
      path: [key, again.at, 'text'],
      id,
      problem: `${key} 里的文字“${again.id}”重复，学员分不清`,
      remedy: '改写其中一条，或删去一条',
    })),
  ];
}
