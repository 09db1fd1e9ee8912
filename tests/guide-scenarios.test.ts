import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCourse } from '../src/authoring/read-course.ts';
import { verifyDetails, verifyTable } from '../src/authoring/verify-table.ts';
import { scenarioSchema } from '../src/course/scenario.ts';
import { debrief, processPoints, resultPoints } from '../src/roleplay/debrief.ts';
import { chapter, faultsOf, files, home, writeModule } from './guide-chapters.ts';

const file = 'first-knock.scenario.yaml';
const source = files[file] ?? '';
const scenario = scenarioSchema.parse(parse(source));
const { prose, quoted, fences } = chapter('guide/scenarios.md');
const [report, exercise = ''] = fences.filter(({ language }) => language === 'text').map(({ text }) => text.trimEnd());
const course = writeModule(files);
const { tree, proofs } = readCourse(course);
const proof = proofs.find((one) => one.scenario.id === scenario.id);

describe('the keys of a scenario', () => {
  const keys = new Set(keysOf(z.toJSONSchema(scenarioSchema, { unrepresentable: 'any', io: 'input' }), 'properties'));

  test('have a sentence each', () => {
    expect(keys.size).toBeGreaterThan(35);
    const told = quoted.map((code) => code.split(':')[0]);
    expect([...keys].filter((key) => !told.includes(key))).toEqual([]);
  });

  test('are all in the example, but those of raters and of what is not known', () => {
    const used = keysOf(parse(source));
    expect([...keys].filter((key) => !used.includes(key)).sort()).toEqual(['lacks', 'mean', 'n', 'sd']);
  });

  const pairs = quoted.filter((code) => /^[a-z]+: /.test(code));

  test('are shown with values', () => {
    expect(pairs.length).toBeGreaterThan(4);
  });

  test.each(pairs)('%s may stand in a choice or its condition', (pair) => {
    const fits = (asTerm: boolean) => {
      const copy = structuredClone(scenario);
      const turn = copy.nodes.list;
      const choice = turn?.ending === undefined ? turn?.choices[0] : undefined;
      Object.assign((asTerm ? choice?.when : choice) ?? {}, parse(pair));
      return scenarioSchema.safeParse(copy).success;
    };
    expect([fits(false), fits(true)].sort()).toEqual([false, true]);
  });

  /** All keys of plain data, or only those inside of a given one. */
  function keysOf(data: unknown, inside?: string): string[] {
    if (typeof data !== 'object' || data === null) return [];
    return Object.entries(data).flatMap(([key, value]) => {
      const own = inside === undefined ? [key] : key === inside ? Object.keys(value as object) : [];
      return [...own, ...keysOf(value, inside)];
    });
  }
});

describe('what is proved of the example', () => {
  test('is what the guide shows', () => {
    const own = proof ? { ...proof, module: 'listening' } : expect.fail('not searched');
    expect(report?.split('\n')).toEqual([...verifyTable([own]), '', ...verifyDetails(own)]);
  });

  test('is what the guide shows once one line is left out', () => {
    const [, line = ''] = /删去 `([^`]+)`/.exec(prose) ?? [];
    const lines = source.split('\n');
    const left = lines.filter((one) => one.trim() !== line);
    expect(left).toHaveLength(lines.length - 1);
    const told = faultsOf({ ...files, [file]: left.join('\n') });
    expect(told.join('\n')).toBe(exercise.replaceAll('modules/07-listening', home));
  });

  test('is drawn where the guide says, with critical errors as it says', () => {
    const script = fileURLToPath(new URL('../src/authoring/verify.ts', import.meta.url));
    const env = { ...process.env, COURSE_CONTENT: course };
    const { stdout } = spawnSync(process.execPath, [script, '--map'], { cwd: course, env, encoding: 'utf8' });
    const [folder = ''] = quoted.filter((code) => code.startsWith('.'));
    const map = `${folder}guide-${scenario.id}.svg`;
    expect(stdout).toContain(`路线图：${map}`);
    const svg = readFileSync(join(course, map), 'utf8');
    const [dashed = ''] = /虚线是[^。]+/.exec(prose) ?? [];
    expect(svg).toContain(dashed);
    expect(svg).toContain('stroke-dasharray');
  });
});

describe('the ways of play', () => {
  const rows = prose.match(/^\| `.+→.+$/gm) ?? [];

  test('are three: one to the full score, and two alike of which one has a critical error', () => {
    const played = rows.map((row) => play(row).score);
    expect(played).toHaveLength(3);
    const [full, plain, guilty] = played;
    expect(full?.total).toBe(100);
    expect([guilty?.process, guilty?.result]).toEqual([plain?.process, plain?.result]);
    expect([plain?.capped, guilty?.capped]).toEqual([false, true]);
  });

  test.each(rows)('%s: is what debrief says', (row) => {
    const { timeline, score } = play(row);
    const cells = [
      `\`${waysOf(row).join(' → ')}\``,
      timeline.map(({ worth }) => worth).join('、'),
      processPoints * score.process,
      resultPoints * score.result,
      score.total,
    ];
    expect(row).toBe(`| ${cells.join(' | ')} |`);
  });

  function waysOf(row: string): string[] {
    return (/`(.+)`/.exec(row)?.[1] ?? '').split(' → ');
  }

  function play(row: string) {
    return debrief(scenario, waysOf(row), tree?.course.passMark ?? 0);
  }
});

describe('what the chapter says in passing', () => {
  const endings = Object.values(scenario.nodes).filter(({ ending }) => ending !== undefined);
  const screen = readFileSync(
    new URL('../src/islands/roleplay/debrief/PlayScoreView.tsx', import.meta.url),
    'utf8',
  ).replace(/\$\{[^}]*\}/g, '8');

  test.each([
    ['例子只有四轮', proof?.found.turns.longest === 4],
    ['离交名单还有十五分钟', scenario.clock?.start === 15],
    ['四个结局里，早上九点你都去了', endings.length === 4 && endings.every(({ says }) => says.includes('早上九点'))],
    ['最多十二个字', titleFits('一二三四五六七八九十十二') && !titleFits('一二三四五六七八九十十二三')],
    ['这是编写者判断', screen.includes('编写者判断')],
    ['取自 8 名评分员', screen.includes('取自 8 名评分员')],
    [`过程占 ${processPoints}，结果占 ${resultPoints}`, true],
  ])('%s', (claim, holds) => {
    expect(prose).toContain(claim);
    expect(holds).toBe(true);
  });

  function titleFits(title: string): boolean {
    const nodes = { ...scenario.nodes, chain: { ...scenario.nodes.chain, title } };
    return scenarioSchema.safeParse({ ...scenario, nodes }).success;
  }
});
