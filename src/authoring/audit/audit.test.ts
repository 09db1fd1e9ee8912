import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { clean, flawedExamples } from '../../../tests/examples/audit/flawed.ts';
import { replaced, write } from '../../../tests/examples/broken.ts';
import { formatContentErrors } from '../../course/content-error.ts';
import { audit } from './audit.ts';

const example = fileURLToPath(new URL('../../../tests/examples/course', import.meta.url));

test('finds nothing in the course that the flawed examples start from', () => {
  expect(audit(write(clean)).faults).toEqual([]);
});

describe.each(['items.yaml', 'banks.yaml', 'texts.yaml', 'scenarios.yaml'])('%s', (group) => {
  test.each(flawedExamples(group))('$name', ({ files, says }) => {
    const [, ...told] = formatContentErrors(audit(write(files())).faults).split('\n');
    expect(told.join('\n')).toBe(says.trimEnd());
  });
});

test('leaves it to the content checks to tell of a multiple in which all are keys', () => {
  const folder = write(replaced('modules/01-door/items.yaml', 'text: 催,', 'text: 催, correct: true,'));
  expect(() => audit(folder)).toThrow('多选题的选项全部正确');
});

test('lets a robot pass one scenario', () => {
  const [both] = flawedExamples('scenarios.yaml');
  const { 'modules/02-desk/form.scenario.yaml': _, ...visitAlone } = both?.files() ?? {};
  const { report, faults } = audit(write(visitAlone));
  expect(report).toContain('过 1 个，守住');
  expect(faults).toEqual([]);
});

test('tells of unbalanced judges once where there is one bank', () => {
  const unbalanced =
    flawedExamples('banks.yaml')
      .find(({ name }) => name.includes('judges'))
      ?.files() ?? {};
  const files = Object.entries(unbalanced).filter(([file]) => !file.startsWith('modules/02-desk/'));
  const oneBank = Object.fromEntries(files.map(([file, text]) => [file, text.replace('[door, desk]', '[door]')]));
  expect(audit(write(oneBank)).faults.map(({ file }) => file)).toEqual(['modules/01-door/items.yaml']);
});

describe('the report', () => {
  const { report } = audit(write(clean));
  const lines = report.split('\n');

  test('has a table of each bank, with chance, score and bound of each robot', () => {
    expect(lines.slice(0, 12)).toEqual([
      '题库 door《上门》，14 道题；盲猜平均 36.9 分，标准误 11.2 分',
      '  机器人                  题数  盲猜  得分  上限',
      '  挑最长的                   5  31.7  20.0  80.4            守住',
      '  挑最短的                   5  31.7  30.0  80.4            守住',
      '  挑含糊词最多的             5  31.7  31.7  80.4            守住',
      '  挑绝对词最少的             5  31.7  35.0  80.4            守住',
      '  挑和题干同词最多的         5  31.7  31.7  80.4            守住',
      '  挑和别项最像的             5  31.7  31.7  80.4            守住',
      '  听前面多数的               5  31.7  20.0  80.4            守住',
      '  配对、归类挑同词最多的     2  41.7  41.7  96.8            守住',
      '  判断见绝对词就判错         5  50.0  60.0     -  题太少，量不出',
      '  判断题 5 道，3 道为对（40% 到 60%）：守住',
    ]);
  });

  test('has a table of all banks together', () => {
    const start = lines.findIndex((line) => line.startsWith('2 个题库合起来'));
    expect(lines.slice(start, start + 3)).toEqual([
      '2 个题库合起来，15 道题；盲猜平均 37.8 分，标准误 11.0 分',
      '  机器人                  题数  盲猜  得分  上限',
      '  挑最长的                   5  31.7  20.0  70.7  守住',
    ]);
    expect(lines).toContain('  判断题 1 道，0 道为对（40% 到 60%）：题太少，不量');
  });

  test('has a table of the scenarios, with random play and what each robot earns', () => {
    const start = lines.findIndex((line) => line.startsWith('演练'));
    expect(lines.slice(start, start + 4)).toEqual([
      '演练 1 个，及格线 60 分；一个机器人最多许过 1 个',
      '              随便选  及格机会       说最长的     说最客气的   说最肯许诺的',
      '  door/visit    32.8     11.1%            0.0            0.0            0.0',
      '                                过 0 个，守住  过 0 个，守住  过 0 个，守住',
    ]);
  });

  test('ends with what it cannot see', () => {
    expect(lines.slice(-4)).toEqual([
      '《敲门》没有发现问题',
      '',
      '审核只看写法：干扰项像不像真会有人选、正确项到底对不对、情形真不真，它看不见，要请同行不看答案做一遍。',
      '每道题多难、分不分得出会和不会，要有学员作答才算得出来，这里没有。',
    ]);
  });

  test('tells the faults before that', () => {
    const [first] = flawedExamples('texts.yaml');
    const told = audit(write(first?.files() ?? {})).report;
    expect(told).toContain(`课程内容有 1 处要改：\n${first?.says.trimEnd()}\n\n审核只看写法`);
  });
});

test('looks in a course of another language at what any language shows', () => {
  const { report, faults } = audit(example);
  expect(report).toContain('挑最长的');
  expect(report).not.toContain('挑绝对词最少的');
  expect(report).toContain('说最长的');
  expect(new Set(faults.map(({ problem }) => problem))).toEqual(new Set(['没有反馈']));
});

test('is the same on every run', () => {
  expect(audit(write(clean)).report).toBe(audit(write(clean)).report);
});

test.runIf(existsSync('content'))('reads the course of this site to the end', () => {
  expect(audit('content').report).toContain('审核只看写法');
});
