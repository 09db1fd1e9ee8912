import { expect, test } from 'vitest';
import { parseYaml } from '../yaml-file.ts';
import { yamlPassages } from './passage.ts';

function passagesOf(file: string, source: string) {
  const { yaml } = parseYaml(file, source);
  if (!yaml) throw new Error('no yaml');
  return yamlPassages(yaml).map(({ line, id, text, spoken }) => `${line} ${id} ${text}${spoken ? ' (said)' : ''}`);
}

test('a bank’s texts are those that are read, with their lines and ids', () => {
  const items = `- id: first
  interaction: choice
  level: apply
  see: knock#wait
  stem: 先做什么？
  choices:
    - { id: a, text: 退后, correct: true, feedback: 门开了 }
- { id: kinds, targets: [{ id: do, text: 该做 }], entries: [{ id: step, text: 等, target: do }] }
- { id: hole, blanks: [{ accept: [姓名, 名字] }] }`;
  expect(passagesOf('modules/01-door/items.yaml', items)).toEqual([
    '5 first 先做什么？',
    '7 first/a 退后',
    '7 first/a 门开了',
    '8 kinds/do 该做',
    '8 kinds/step 等',
    '9 hole 姓名',
    '9 hole 名字',
  ]);
});

test('in a scenario the choices and what the other says are said aloud, an ending is told', () => {
  const scenario = `id: visit
title: 门缝
facts: { night: 她上夜班 }
start: gap
nodes:
  gap:
    who: 赵女士
    says: 又来了
    choices:
      - { id: ask, text: 您刚下班？, when: { knows: [night], trust: '>=2' }, methods: [wait], reply: 她点头, to: [{ to: open }] }
  open: { ending: good, title: 门开了, says: 她说完了 }`;
  expect(passagesOf('modules/01-door/visit.scenario.yaml', scenario)).toEqual([
    '2 visit 门缝',
    '3 visit 她上夜班',
    '7 gap 赵女士',
    '8 gap 又来了 (said)',
    '10 gap/ask 您刚下班？ (said)',
    '10 gap/ask >=2',
    '10 gap/ask 她点头',
    '11 open 门开了',
    '11 open 她说完了',
  ]);
});

test('foreign words that have a field or a list of their own are no text', () => {
  const course = `methods:
  - { id: six, title: 六条, entries: [{ id: fast, label: 快, en: Fast }] }
latin: [{ word: 6F, reason: 固定提法 }]
terms: [hum]`;
  expect(passagesOf('modules/01-door/module.yaml', 'title: 敲门\ncompetences: [listen, law]')).toEqual(['1 door 敲门']);
  expect(passagesOf('course.yaml', course)).toEqual(['2 six 六条', '2 six/fast 快', '3 course 固定提法']);
});
