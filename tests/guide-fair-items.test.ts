import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { audit } from '../src/authoring/audit/audit.ts';
import { points } from '../src/authoring/audit/bank-report.ts';
import { chanceOf, meanChance } from '../src/authoring/audit/chance.ts';
import { convergence } from '../src/authoring/audit/flaws/convergence.ts';
import { enoughJudges } from '../src/authoring/audit/flaws/judge-balance.ts';
import { longestKeys } from '../src/authoring/audit/flaws/longest-key.ts';
import { nearDuplicates } from '../src/authoring/audit/flaws/near-duplicates.ts';
import { wordSpread } from '../src/authoring/audit/flaws/word-spread.ts';
import { readAudit } from '../src/authoring/audit/read-audit.ts';
import { robotsFor } from '../src/authoring/audit/robots.ts';
import { mayPass, scenarioRobotsFor } from '../src/authoring/audit/scenario-robots.ts';
import { absoluteWords, countOf, hedges } from '../src/authoring/audit/telling-words.ts';
import type { ContentError } from '../src/course/content-error.ts';
import { flawedExamples } from './examples/audit/flawed.ts';
import { type Files, write } from './examples/broken.ts';
import { blank, choice, judge, order } from './examples/tiny-items.ts';
import { chapter, comparison, files } from './guide-chapters.ts';
import { pairs } from './guide-pairs.ts';

const { prose, quoted, fences } = chapter('guide/fair-items.md');
const [, table = ''] = prose.split('| 审核说 |');
const rows = table.split('\n').flatMap((row) => /^\| ([^|]+) \| [^|]+ \|$/.exec(row)?.[1] ?? []);
const saying = (row: string) => new RegExp(`^${row.replaceAll('…', '.+')}`);
const faultsOf = (files: Files): ContentError[] => audit(write(files)).faults;

describe('the pairs', () => {
  test('are many, and each is of another line of the table', () => {
    const lines = pairs.map(({ says }) => rows.findIndex((row) => saying(row).test(says)));
    expect(lines).not.toContain(-1);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.length).toBeGreaterThan(15);
  });

  test('are no files of the guide’s module', () => {
    expect(Object.keys(files)).not.toContain(comparison);
  });

  test.each(pairs)('before it is mended, the audit says just this: $says', ({ says, bad, bank }) => {
    expect(faultsOf(bad).map(({ file, problem }) => [file, problem])).toEqual([[bank, says]]);
  });

  test.each(pairs)('once mended, the audit says nothing more of: $says', ({ mended }) => {
    expect(faultsOf(mended)).toEqual([]);
  });

  const [leaky] = pairs;
  const folder = write(leaky?.bad ?? {});

  test('the lines shown of the table are those of the first, before it is mended', () => {
    const [lines = ''] = fences.filter(({ language }) => language === 'text').map(({ text }) => text);
    expect(lines.split('\n')).toHaveLength(4);
    expect(audit(folder).report).toContain(`\n${lines}`);
  });

  test('the bounds lie as many standard errors above chance as it says', () => {
    const [, one, all] = /一个题库，比盲猜最多高 (\S+) 个标准误；所有题库合起来，最多高 (\S+) 个/.exec(prose) ?? [];
    const { modules } = readAudit(folder);
    const boundOf = (from: typeof modules, errors: number) => {
      const played = from.flatMap(({ items }) => items.filter((item) => 'choices' in item));
      const { mean, error } = meanChance(played.map(chanceOf));
      return points(mean + errors * error);
    };
    const told = [...audit(folder).report.matchAll(/^ {2}挑最短的.+?(\S+) +\S+$/gm)].map(([, bound]) => bound);
    expect(told.slice(1)).toEqual([boundOf(modules.slice(1), Number(one)), boundOf(modules, Number(all))]);
  });

  test('the word that it allows in course.yaml is let pass', () => {
    const latin = pairs.find(({ says }) => says.startsWith('有外文'));
    const [allowed = ''] = quoted.filter((code) => code.startsWith('latin: ')).map((code) => code.slice(8, -1));
    const course = latin?.bad ?? {};
    const outline = course['course.yaml'] ?? '';
    expect(faultsOf({ ...course, 'course.yaml': outline.replace(/(?<=latin:\n)/, `  - ${allowed}\n`) })).toEqual([]);
  });
});

describe('the table of what the audit says', () => {
  const pinned = ['items.yaml', 'banks.yaml', 'texts.yaml', 'scenarios.yaml'].flatMap((group) =>
    flawedExamples(group).flatMap(({ says }) => [...says.matchAll(/〕(.*)/g)].map(([, problem]) => problem ?? '')),
  );

  test.each(rows)('“%s” is what it says', (row) => {
    expect(pinned.filter((problem) => saying(row).test(problem))).not.toEqual([]);
  });

  test('has all of it', () => {
    expect(pinned.length).toBeGreaterThan(30);
    expect(pinned.filter((problem) => !rows.some((row) => saying(row).test(problem)))).toEqual([]);
  });
});

test('every robot is told of, in the order of the tables', () => {
  const [robots = ''] = prose.split(/^## /m).filter((part) => part.startsWith('机器人'));
  const told = [...robots.matchAll(/\*\*(.+?)\*\*/g)].map(([, name]) => name);
  expect(told).toEqual([...robotsFor(true), ...scenarioRobotsFor(true)].map(({ name }) => name));
});

describe('what the chapter says in passing', () => {
  const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
  const options = (...texts: string[]) => {
    const item = choice(['a', 'b', 'c'].slice(0, texts.length), 'a');
    return { ...item, choices: item.choices.map((one, at) => ({ ...one, text: texts[at] ?? '' })) };
  };
  const tooLong = (key: number, other: number) =>
    longestKeys([options('长'.repeat(key), '长'.repeat(other))]).length > 0;
  const alike = (one: string, other: string) =>
    nearDuplicates([one, other].map((stem, at) => ({ module: 'm', at, item: judge(true, { stem }) }))).length > 0;
  const unplayed = [order(['a', 'b', 'c', 'd']), blank([['a']])];
  const oneInKey = options('必须等', '催', '走');
  const standsOut = options('先问再记', '先问就走', '先催再记');
  const { blueprint } = parse(readFileSync(new URL('../content/course.yaml', import.meta.url), 'utf8'));

  test.each([
    ['“一般”“可能”“尽量”，', countOf(hedges, '一般可能尽量') === 3],
    ['“一定”“必须”“所有”。', countOf(absoluteWords, '一定必须所有') === 3],
    [
      '排序、填空没有窍门，不派机器人',
      unplayed.every((item) => robotsFor(true).every(({ play }) => play(item) === undefined)),
    ],
    ['比最长的干扰项多四分之一，又多四个字', tooLong(20, 16) && !tooLong(24, 20) && tooLong(8, 4) && !tooLong(7, 4)],
    ['满五个选项', wordSpread(times(5, oneInKey)).length === 1 && wordSpread(times(4, oneInKey)).length === 0],
    ['“先问再记”，干扰项“先问就走”“先催再记”', convergence(times(5, standsOut)).length === 1],
    ['五道都这样，就报', convergence(times(4, standsOut)).length === 0],
    ['改成“先催就走”', convergence(times(5, options('先问再记', '先催就走', '先催再记'))).length === 0],
    ['满五道就查', enoughJudges === 5],
    ['一半的词语相同，就报', alike('甲乙丙', '甲乙丁') && !alike('甲乙丙丁', '甲乙戊己')],
    ['一半以上考用', blueprint.higher === 0.5],
    ['演练不到八个，一个机器人最多过 1 个', mayPass(1) === 1 && mayPass(7) === 1],
    ['够八个，最多过十分之三', mayPass(8) === 2 && mayPass(10) === 3 && mayPass(20) === 6],
  ])('%s', (claim, holds) => {
    expect(prose).toContain(claim);
    expect(holds).toBe(true);
  });
});
