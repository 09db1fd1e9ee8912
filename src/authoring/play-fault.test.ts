import { expect, test } from 'vitest';
import { choice, ending, scenario, turn } from '../../tests/examples/tiny-scenarios.ts';
import type { Fault } from '../course/content-error.ts';
import type { PlayFault } from '../roleplay/proofs.ts';
import { tellPlayFault } from './play-fault.ts';

const visit = scenario({
  door: turn(choice('listen', 'talk'), choice('wait', [{ when: { trust: '>9' }, to: 'open' }, { to: 'talk' }])),
  talk: turn(choice('ask', 'open'), choice('vow', 'open')),
  open: ending('good'),
});
const waiting = ['nodes', 'door', 'choices', 1];

const told: [PlayFault, path: Fault['path'], id: string, problem: string][] = [
  [
    { kind: 'dead-end', node: 'talk', play: ['listen'], state: '信任 3（松动）；没有硬伤' },
    ['nodes', 'talk'],
    'talk',
    '走到这里会没有话可说：信任 3（松动）；没有硬伤（走法：listen）',
  ],
  [
    { kind: 'dead-end', node: 'door', play: [], state: '没有硬伤' },
    ['nodes', 'door'],
    'door',
    '走到这里会没有话可说：没有硬伤（一开场就是）',
  ],
  [{ kind: 'node-unreachable', node: 'talk' }, ['nodes', 'talk'], 'talk', '这个场面走不到'],
  [{ kind: 'ending-unreachable', node: 'open' }, ['nodes', 'open'], 'open', '这个结局走不到'],
  [
    { kind: 'choice-never-open', node: 'door', choice: 'wait' },
    [...waiting, 'when'],
    'door/wait',
    '这个说法谁也看不见',
  ],
  [
    { kind: 'choice-always-open', node: 'door', choice: 'wait' },
    [...waiting, 'when'],
    'door/wait',
    '这个说法的 when 从来拦不住谁',
  ],
  [
    { kind: 'exit-never-taken', node: 'door', choice: 'wait', exit: 0 },
    [...waiting, 'to', 0, 'when'],
    'door/wait',
    'to 的第 1 条去路没有人走得到',
  ],
  [
    { kind: 'exit-always-taken', node: 'door', choice: 'wait', exit: 1 },
    [...waiting, 'to', 1, 'when'],
    'door/wait',
    'to 的第 2 条去路人人都走，后面几条用不上',
  ],
  [
    { kind: 'critical-reaches-good', node: 'open', play: ['listen', 'vow'] },
    ['nodes', 'open'],
    'open',
    '犯了硬伤也走得到这个好结局（走法：listen → vow）',
  ],
  [
    { kind: 'best-play-misses', node: 'open', play: ['wait'] },
    ['nodes', 'open'],
    'open',
    '步步选最好的，也会走到这个结局（走法：wait）',
  ],
  [
    { kind: 'clock-runs-out', turns: 8, minutes: 24, start: 20 },
    ['clock'],
    'tiny',
    '钟走完了，话还没说完：最长 8 轮，要 24 分钟，钟上只有 20 分钟',
  ],
  [{ kind: 'poor-passes', node: 'open', score: 60 }, ['nodes', 'open'], 'open', '走到这个差结局也能得 60 分，及格了'],
  [{ kind: 'random-mean', mean: 51.25 }, ['nodes'], 'tiny', '随便选，平均能得 51.3 分，最多 50 分'],
  [{ kind: 'random-passes', passes: 0.216 }, ['nodes'], 'tiny', '随便选，有 21.6% 的机会及格，最多 20%'],
];

test.each(told)('%j is told with its place, what is wrong and what to write', (fault, path, id, problem) => {
  expect(tellPlayFault(visit, fault)).toMatchObject({ path, id, problem });
  expect(tellPlayFault(visit, fault).remedy).not.toBe('');
});
