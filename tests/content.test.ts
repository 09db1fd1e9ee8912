import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCourse } from '../src/authoring/load.ts';
import { readCourse } from '../src/authoring/read-course.ts';
import { formatContentErrors } from '../src/course/content-error.ts';
import { base, brokenExamples, type Files, groups, replaced, write } from './examples/broken.ts';

const examples = fileURLToPath(new URL('examples/', import.meta.url));

function errorsOf(files: Files): string {
  return formatContentErrors(readCourse(write(files)).errors);
}

it('finds no fault in the course that the broken examples start from', () => {
  expect(readCourse(write(base)).errors).toEqual([]);
});

describe.each(groups)('%s', (group) => {
  it.each(brokenExamples(group))('$name', ({ files, says }) => {
    const [, ...told] = errorsOf(files()).split('\n');
    expect(told.join('\n')).toBe(says.trimEnd());
  });
});

describe('a run', () => {
  it('tells all faults with their number, in the order of files and lines', () => {
    const files = {
      ...replaced('modules/01-door/items.yaml', 'objective: 1', 'objective: 9'),
      'course.yaml': (base['course.yaml'] ?? '').replace('passMark: 60', 'passMark: 六十'),
      'modules/02-desk/module.yaml': (base['modules/02-desk/module.yaml'] ?? '')
        .replace('title: 窗口', 'title:')
        .replace('minutes: 5', 'minutes: 0'),
    };
    expect(errorsOf(files)).toBe(
      [
        '课程内容有 3 处要改：',
        'course.yaml:6 〔course〕passMark 应是一个数',
        '    改法：passMark：及格线，0 到 100',
        'modules/02-desk/module.yaml:1 〔desk〕缺少 title',
        '    改法：title：模块名',
        'modules/02-desk/module.yaml:4 〔desk〕minutes 太小，最小 1',
        '    改法：minutes：学完大约几分钟',
      ].join('\n'),
    );
  });

  it('reads files with a byte order mark and Windows line ends, and counts their lines alike', () => {
    const windows = (files: Files) =>
      Object.fromEntries(Object.entries(files).map(([file, text]) => [file, `\uFEFF${text.replaceAll('\n', '\r\n')}`]));
    expect(readCourse(write(windows(base))).errors).toEqual([]);
    const broken = replaced('modules/01-door/01-knock.mdx', 'item="first"', 'item="zeroth"');
    expect(errorsOf(windows(broken))).toBe(errorsOf(broken));
  });

  it('is content with five key points', () => {
    const files = replaced(
      'modules/02-desk/01-queue.mdx',
      '- 抬头',
      ['- 一', '- 二', '- 三', '- 四', '- 五'].join('\n'),
    );
    expect(readCourse(write(files)).errors).toEqual([]);
  });

  it('is content with three meters that begin at an end and have a word for each value', () => {
    const meter = (id: string, start: number) =>
      `${id}: { label: 量表, from: 0, to: 2, start: ${start}, words: [低, 中, 高] }`;
    const files = replaced(
      'modules/01-door/visit.scenario.yaml',
      'trust: { label: 信任, from: 0, to: 4, start: 1, words: [不信, 半信, 信] }',
      [meter('trust', 0), meter('calm', 2), meter('hope', 1)].join('\n  '),
    );
    expect(readCourse(write(files)).errors).toEqual([]);
  });

  it('is content with a clock that just suffices, a title of twelve letters and a place to read again', () => {
    const files = replaced(
      'modules/01-door/visit.scenario.yaml',
      'says: 进来说',
      ['says: 进来说', 'title: 她站在门里一句话也没有说', 'see: bell#ring'].join('\n    '),
    );
    const scenario = files['modules/01-door/visit.scenario.yaml'] ?? '';
    const clock = 'clock: { label: 离开会, start: 4, turn: 2 }\nmeters:';
    const timed = { ...files, 'modules/01-door/visit.scenario.yaml': scenario.replace('meters:', clock) };
    expect(readCourse(write(timed)).errors).toEqual([]);
  });

  it('is content with a cycle and rings that just hold what they may', () => {
    const letters = (count: number) => '字'.repeat(count);
    const cycle = replaced(
      'modules/02-desk/round.diagram.yaml',
      '{ label: 办 }',
      `{ label: ${letters(10)}, hint: ${letters(18)} }\n  - { label: 记 }\n  - { label: 问 }\n  - { label: 查 }`,
    );
    expect(readCourse(write(cycle)).errors).toEqual([]);
    const rings = replaced(
      'modules/02-desk/around.diagram.yaml',
      '{ label: 家里人, members: [女儿, 老伴] }',
      `{ label: ${letters(16)}, members: [${letters(12)}, ${letters(11)}, 甲乙, 丙乙, 丁乙, 戊] }\n  - { label: 二, members: [二人] }\n  - { label: 三, members: [三人] }`,
    );
    expect(readCourse(write(rings)).errors).toEqual([]);
  });

  it('leaves alone what is no content: a note beside it, a picture, what an editor keeps', () => {
    const others = { 'README.md': '说明', 'modules/01-door/door.png': '', 'modules/01-door/.items.yaml': '草稿' };
    expect(readCourse(write({ ...base, ...others })).errors).toEqual([]);
  });
});

describe('whatever stands in place of a value', () => {
  const yamlFiles = Object.keys(base).filter((file) => file.endsWith('.yaml'));
  const others = ['', '-1.5', '[{}]', '{ a: [1] }'];

  it.each(yamlFiles)('is told in the author’s language, with a line of %s', (file) => {
    const lines = (base[file] ?? '').split('\n');
    const folder = write(base);
    for (const [at, line] of lines.entries()) {
      const key = /^([ -]*[a-z]\w*: ).+$/i.exec(line)?.[1];
      if (!key) continue;
      for (const other of others) {
        writeFileSync(
          join(folder, file),
          lines.map((own, place) => (place === at ? `${key}${other}` : own)).join('\n'),
        );
        for (const { file: told, line: place, problem, remedy } of readCourse(folder).errors) {
          expect(place).toBeLessThanOrEqual((base[told] ?? '').split('\n').length);
          expect(`${problem} ${remedy}`).not.toMatch(/invalid|expected|received|undefined|NaN|\[object/i);
        }
      }
    }
  });
});

describe('what is proved of scenarios', () => {
  it('is told of each that could be searched, its faults among all errors', () => {
    const files = replaced('modules/01-door/visit.scenario.yaml', 'when: { knows: [night] }', "when: { trust: '>=1' }");
    const { proofs, errors } = readCourse(write(files));
    expect(proofs.map(({ module, scenario, found }) => [module, scenario.id, found.turns])).toEqual([
      ['door', 'visit', { shortest: 2, longest: 2 }],
    ]);
    expect(errors.map(({ problem }) => problem)).toEqual(['这个说法的 when 从来拦不住谁']);
    expect(proofs[0]?.errors).toEqual(errors);
  });

  it('is nothing where a scenario has a fault of writing, or course.yaml cannot be read', () => {
    const misspelt = replaced('modules/01-door/visit.scenario.yaml', 'methods: [ask]', 'methods: [asks]');
    expect(readCourse(write(misspelt)).proofs).toEqual([]);
    expect(readCourse(write(replaced('course.yaml', 'passMark: 60', 'passMark: 六十'))).proofs).toEqual([]);
  });
});

describe('loading a course', () => {
  it('hands over a course without fault', () => {
    expect(loadCourse(write(base)).modules.map(({ id }) => id)).toEqual(['door', 'desk']);
  });

  it('has the modules in the order of course.yaml, whatever their numbers', () => {
    const files = replaced('course.yaml', 'modules: [door, desk]', 'modules: [desk, door]');
    expect(loadCourse(write(files)).modules.map(({ id }) => id)).toEqual(['desk', 'door']);
  });

  it('throws all that is wrong as one message', () => {
    const folder = write(replaced('course.yaml', 'passMark: 60', 'passMark: 600'));
    expect(() => loadCourse(folder)).toThrow('课程内容有 1 处要改：\ncourse.yaml:6 〔course〕passMark 太大，最大 100');
  });

  it.each(['nowhere', 'base.yaml'])('says that there is no folder %s', (name) => {
    const folder = join(examples, 'broken', name);
    expect(() => loadCourse(folder)).toThrow(`找不到课程内容文件夹 ${folder}，检查 COURSE_CONTENT 的写法`);
  });

  it('finds no fault in the example course, which is in another language', () => {
    expect(loadCourse(join(examples, 'course')).course.language).toBe('en');
  });

  it.runIf(existsSync('content'))('finds no fault in the course of this site', () => {
    expect(loadCourse('content').modules).not.toEqual([]);
  });
});
