import { describe, expect, test } from 'vitest';
import type { PlayFault } from '../roleplay/proofs.ts';
import { verify } from '../roleplay/verify.ts';
import { loadCourse } from './load.ts';
import { tellPlayFault } from './play-fault.ts';

const told: [PlayFault, id: string, problem: string][] = [
  [
    { kind: 'dead-end', node: 'talk', play: ['listen'], state: '信任 3（松动）；没有硬伤' },
    'talk',
    '走到这里会没有话可说：信任 3（松动）；没有硬伤（走法：listen）',
  ],
  [
    { kind: 'dead-end', node: 'door', play: [], state: '没有硬伤' },
    'door',
    '走到这里会没有话可说：没有硬伤（一开场就是）',
  ],
  [{ kind: 'node-unreachable', node: 'yard' }, 'yard', '这个场面走不到'],
  [{ kind: 'ending-unreachable', node: 'open' }, 'open', '这个结局走不到'],
  [{ kind: 'choice-never-open', node: 'door', choice: 'wait' }, 'door/wait', '这个说法谁也看不见'],
  [{ kind: 'choice-always-open', node: 'door', choice: 'wait' }, 'door/wait', '这个说法的 when 从来拦不住谁'],
  [{ kind: 'exit-never-taken', node: 'door', choice: 'wait', exit: 0 }, 'door/wait', 'to 的第 1 条去路没有人走得到'],
  [
    { kind: 'exit-always-taken', node: 'door', choice: 'wait', exit: 1 },
    'door/wait',
    'to 的第 2 条去路人人都走，后面几条用不上',
  ],
  [
    { kind: 'critical-reaches-good', node: 'open', play: ['vow', 'wait'] },
    'open',
    '犯了硬伤也走得到这个好结局（走法：vow → wait）',
  ],
  [{ kind: 'best-play-misses', node: 'half', play: ['wait'] }, 'half', '步步选最好的，也会走到这个结局（走法：wait）'],
  [{ kind: 'poor-passes', node: 'shut', score: 60 }, 'shut', '走到这个差结局也能得 60 分，及格了'],
  [{ kind: 'random-mean', mean: 51.25 }, 'nodes', '随便选，平均能得 51.3 分，最多 50 分'],
  [{ kind: 'random-passes', passes: 0.216 }, 'nodes', '随便选，有 21.6% 的机会及格，最多 20%'],
];

test.each(told)('%j is told with its place, what is wrong and what to write', (fault, id, problem) => {
  expect(tellPlayFault(fault)).toMatchObject({ id, problem });
  expect(tellPlayFault(fault).remedy).not.toBe('');
});

describe.each(['content', 'tests/examples/course'])('the scenarios of %s', (folder) => {
  const { course, modules } = loadCourse(folder);

  test('are sound', () => {
    const scenarios = modules.flatMap((module) => module.scenarios);
    expect(scenarios.length).toBeGreaterThan(0);
    const faults = scenarios.flatMap((scenario) => verify(scenario, course.passMark).faults.map(tellPlayFault));
    expect(faults).toEqual([]);
  });
});
