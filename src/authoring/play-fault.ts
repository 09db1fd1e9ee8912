import type { PlayFault } from '../roleplay/proofs.ts';

const walked = (play: string[]) => (play.length > 0 ? `走法：${play.join(' → ')}` : '一开场就是');
const percent = (share: number) => `${(100 * share).toFixed(1)}%`;

/** A fault that the verifier proved, as its author reads it: which node or choice, what is wrong, what to write instead. */
export function tellPlayFault(fault: PlayFault): { id: string; problem: string; remedy: string } {
  switch (fault.kind) {
    case 'dead-end':
      return {
        id: fault.node,
        problem: `走到这里会没有话可说：${fault.state}（${walked(fault.play)}）`,
        remedy: '给这个场面加一个没有 when 的说法，或放宽条件',
      };
    case 'node-unreachable':
      return { id: fault.node, problem: '这个场面走不到', remedy: '检查通到它的 to 和条件，或删去' };
    case 'ending-unreachable':
      return { id: fault.node, problem: '这个结局走不到', remedy: '检查通到它的 to 和条件，或删去' };
    case 'choice-never-open':
      return { id: `${fault.node}/${fault.choice}`, problem: '这个说法谁也看不见', remedy: '放宽它的 when，或删去' };
    case 'choice-always-open':
      return {
        id: `${fault.node}/${fault.choice}`,
        problem: '这个说法的 when 从来拦不住谁',
        remedy: '删去 when，或改成有时不成立的条件',
      };
    case 'exit-never-taken':
      return {
        id: `${fault.node}/${fault.choice}`,
        problem: `to 的第 ${fault.exit + 1} 条去路没有人走得到`,
        remedy: '放宽它的 when，或删去',
      };
    case 'exit-always-taken':
      return {
        id: `${fault.node}/${fault.choice}`,
        problem: `to 的第 ${fault.exit + 1} 条去路人人都走，后面几条用不上`,
        remedy: '改它的 when，或删去后面几条',
      };
    case 'critical-reaches-good':
      return {
        id: fault.node,
        problem: `犯了硬伤也走得到这个好结局（${walked(fault.play)}）`,
        remedy: '在通到它的去路上加 when: { clean: true }',
      };
    case 'best-play-misses':
      return {
        id: fault.node,
        problem: `步步选最好的，也会走到这个结局（${walked(fault.play)}）`,
        remedy: '调整途中的 merit、effects 或去路的条件',
      };
    case 'poor-passes':
      return {
        id: fault.node,
        problem: `走到这个差结局也能得 ${fault.score} 分，及格了`,
        remedy: '把通到它的说法的 merit 写低些，或改成中等结局',
      };
    case 'random-mean':
      return {
        id: 'nodes',
        problem: `随便选，平均能得 ${fault.mean.toFixed(1)} 分，最多 50 分`,
        remedy: '让坏说法的 merit 更低，或让它们更难走到好结局',
      };
    case 'random-passes':
      return {
        id: 'nodes',
        problem: `随便选，有 ${percent(fault.passes)} 的机会及格，最多 20%`,
        remedy: '让坏说法的 merit 更低，或让它们更难走到好结局',
      };
  }
}
