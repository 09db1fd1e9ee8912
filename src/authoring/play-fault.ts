import type { Fault } from '../course/content-error.ts';
import type { Scenario } from '../course/scenario.ts';
import type { PlayFault } from '../roleplay/proofs.ts';

type Told = [path: Fault['path'], problem: string, remedy: string];

const walked = (play: string[]) => (play.length > 0 ? `走法：${play.join(' → ')}` : '一开场就是');
const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
const lessForBadChoices = '让坏说法的 merit 更低，或让它们更难走到好结局';

/** A fault that the verifier proved, as its author reads it: where, what is wrong, what to write instead. */
export function tellPlayFault(scenario: Scenario, fault: PlayFault): Fault {
  const [path, problem, remedy] = tell(fault, scenario);
  const place = 'node' in fault ? fault.node : scenario.id;
  return { path, id: 'choice' in fault ? `${place}/${fault.choice}` : place, problem, remedy };
}

/** A fault that keeps a scenario from being searched at all. */
export function tellTooManyStates({ id }: Scenario): Fault {
  const remedy = '减少量表、事实或轮数，或缩小量表的范围';
  return { path: ['nodes'], id, problem: '走到各处的情形太多，查不完', remedy };
}

function tell(fault: PlayFault, scenario: Scenario): Told {
  switch (fault.kind) {
    case 'dead-end': {
      const problem = `走到这里会没有话可说：${fault.state}（${walked(fault.play)}）`;
      return [['nodes', fault.node], problem, '给这个场面加一个没有 when 的说法，或放宽条件'];
    }
    case 'node-unreachable':
      return [['nodes', fault.node], '这个场面走不到', '检查通到它的 to 和条件，或删去'];
    case 'ending-unreachable':
      return [['nodes', fault.node], '这个结局走不到', '检查通到它的 to 和条件，或删去'];
    case 'choice-never-open':
      return [[...choiceAt(fault, scenario), 'when'], '这个说法谁也看不见', '放宽它的 when，或删去'];
    case 'choice-always-open': {
      const remedy = '删去 when，或改成有时不成立的条件';
      return [[...choiceAt(fault, scenario), 'when'], '这个说法的 when 从来拦不住谁', remedy];
    }
    case 'exit-never-taken': {
      const problem = `to 的第 ${fault.exit + 1} 条去路没有人走得到`;
      return [[...choiceAt(fault, scenario), 'to', fault.exit, 'when'], problem, '放宽它的 when，或删去'];
    }
    case 'exit-always-taken': {
      const problem = `to 的第 ${fault.exit + 1} 条去路人人都走，后面几条用不上`;
      return [[...choiceAt(fault, scenario), 'to', fault.exit, 'when'], problem, '改它的 when，或删去后面几条'];
    }
    case 'critical-reaches-good': {
      const problem = `犯了硬伤也走得到这个好结局（${walked(fault.play)}）`;
      return [['nodes', fault.node], problem, '在通到它的去路上加 when: { clean: true }'];
    }
    case 'best-play-misses': {
      const problem = `步步选最好的，也会走到这个结局（${walked(fault.play)}）`;
      return [['nodes', fault.node], problem, '调整途中的 merit、effects 或去路的条件'];
    }
    case 'clock-runs-out': {
      const problem = `钟走完了，话还没说完：最长 ${fault.turns} 轮，要 ${fault.minutes} 分钟，钟上只有 ${fault.start} 分钟`;
      return [['clock'], problem, `start 写 ${fault.minutes} 以上，或把 turn 写小，或少说几轮`];
    }
    case 'poor-passes': {
      const problem = `走到这个差结局也能得 ${fault.score} 分，及格了`;
      return [['nodes', fault.node], problem, '把通到它的说法的 merit 写低些，或改成中等结局'];
    }
    case 'random-mean':
      return [['nodes'], `随便选，平均能得 ${fault.mean.toFixed(1)} 分，最多 50 分`, lessForBadChoices];
    case 'random-passes':
      return [['nodes'], `随便选，有 ${percent(fault.passes)} 的机会及格，最多 20%`, lessForBadChoices];
  }
}

function choiceAt({ node, choice }: { node: string; choice: string }, { nodes }: Scenario): Fault['path'] {
  const choices = nodes[node]?.ending === undefined ? (nodes[node]?.choices ?? []) : [];
  return ['nodes', node, 'choices', choices.findIndex(({ id }) => id === choice)];
}
