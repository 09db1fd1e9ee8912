import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../src/authoring/columns.ts';
import { verifyReport } from '../src/authoring/verify-report.ts';
import { base, type Files, replaced, write } from './examples/broken.ts';

const file = 'modules/01-door/visit.scenario.yaml';
const script = fileURLToPath(new URL('../src/authoring/verify.ts', import.meta.url));
const gateless = replaced(file, 'when: { knows: [night] }', "when: { trust: '>=1' }");
const fault = [`${file}:44 〔inside/rest〕这个说法的 when 从来拦不住谁`, '    改法：删去 when，或改成有时不成立的条件'];

/** Runs the command on a course, in a folder of its own. */
function run(files: Files, ...flags: string[]) {
  const folder = write(files);
  const env = { ...process.env, COURSE_CONTENT: '.' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...flags], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { folder, status, stdout, stderr };
}

describe('the report', () => {
  test('of a sound course is a table, and of each scenario its endings', () => {
    expect(verifyReport(write(base)).lines).toEqual([
      '演练        状态  轮数  随便选平均  及格机会  好结局  中等结局  差结局  要改',
      'door/visit     8     2        32.8     11.1%   11.1%      0.0%   88.9%    无',
      '',
      'door/visit 《门缝》，最高 100 分，最低 0 分',
      '   11.1%  好    open  门开了',
      '   88.9%  差    shut  门关了',
      '',
      '没有发现问题。',
    ]);
    expect(verifyReport(write(base)).failed).toBe(false);
  });

  test('has its columns one below the other, within 100 of them, whatever a scenario is called', () => {
    const id = 'a-very-long-name-that-nobody-would-give-to-a-scenario';
    const named = {
      ...base,
      [`modules/01-door/${id}.scenario.yaml`]: (base[file] ?? '').replace('id: visit', `id: ${id}`),
    };
    const [head = '', ...rows] = verifyReport(write(named)).lines.slice(0, 3);
    expect(rows.map((row) => row.slice(0, 29).trimEnd())).toEqual(['door/a-very-long-name-that-n…', 'door/visit']);
    expect(new Set([head, ...rows].map(columnsOf)).size).toBe(1);
    expect(columnsOf(head)).toBeLessThanOrEqual(100);
  });

  test('of a faulty scenario has its row and its endings all the same, and its faults below them', () => {
    const { lines, failed } = verifyReport(write(gateless));
    expect(lines[1]).toMatch(/^door\/visit .* 1 处$/);
    expect(lines).toContain('   11.1%  好    open  门开了');
    expect(lines.slice(-4)).toEqual([...fault, '', '共有 1 处要改。']);
    expect(failed).toBe(true);
  });

  test('tells what else is wrong first, and searches what can be searched', () => {
    const elsewhere = { ...gateless, 'modules/02-desk/module.yaml': '' };
    const { lines, failed } = verifyReport(write(elsewhere));
    expect(lines[0]).toBe('课程内容有 1 处要改：');
    expect(lines[1]).toMatch(/^modules\/02-desk\/module\.yaml:1 /);
    expect(lines).toEqual(expect.arrayContaining(fault));
    expect(lines[lines.length - 1]).toBe('共有 2 处要改。');
    expect(failed).toBe(true);
    const misspelt = verifyReport(write(replaced(file, 'methods: [ask]', 'methods: [asks]')));
    expect(misspelt.lines).toEqual(expect.arrayContaining(['写法有错的演练，改好了才查得了。', '没有查到演练。']));
    expect(misspelt.failed).toBe(true);
  });
});

describe('the command', () => {
  test('ends well for a sound course, and writes nothing', () => {
    const { folder, status, stdout, stderr } = run(base);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('没有发现问题。');
    expect(existsSync(join(folder, '.build'))).toBe(false);
  });

  test('fails for a fault, but draws the map', () => {
    const { folder, status, stdout } = run(gateless, '--map');
    expect(status).toBe(1);
    expect(stdout).toContain(fault.join('\n'));
    expect(stdout).toContain('路线图：.build/maps/door-visit.svg');
    expect(readdirSync(join(folder, '.build/maps'))).toEqual(['door-visit.svg']);
    expect(readFileSync(join(folder, '.build/maps/door-visit.svg'), 'utf8')).toContain('>好结局 11.1%<');
  });

  test('refuses a flag that it does not know', () => {
    expect(run(base, '--maps')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: '不认识 --maps；要画路线图，写 npm run verify -- --map\n',
    });
  });

  test('says that there is no such folder', () => {
    const env = { ...process.env, COURSE_CONTENT: 'nowhere' };
    const { status, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: '找不到课程内容文件夹 nowhere，检查 COURSE_CONTENT 的写法\n',
    });
  });
});
