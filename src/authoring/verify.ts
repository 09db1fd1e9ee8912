import { verify } from '../roleplay/verify.ts';
import { ContentFailure, loadCourse } from './load.ts';
import { tellPlayFault } from './play-fault.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)}%`;

/** `npm run verify`: what is proved of each scenario, with its faults. */
try {
  const { course, modules } = loadCourse();
  for (const { id: module, scenarios } of modules) {
    for (const scenario of scenarios) {
      const { faults, states, turns, endings, random, best, worst } = verify(scenario, course.passMark);
      console.log(`${module}/${scenario.id} 《${scenario.title}》`);
      console.log(`  ${states} 个状态，${turns.shortest} 到 ${turns.longest} 轮，最高 ${best} 分，最低 ${worst} 分`);
      console.log(`  随便选：平均 ${random.mean.toFixed(1)} 分，及格的机会 ${percent(random.passes)}`);
      for (const { node, ending, share } of endings)
        console.log(`    ${percent(share).padStart(6)}  ${node} (${ending})`);
      for (const fault of faults) {
        const { id, problem, remedy } = tellPlayFault(fault);
        console.error(`  〔${scenario.id}/${id}〕${problem}\n    改法：${remedy}`);
        process.exitCode = 1;
      }
    }
  }
} catch (error) {
  if (!(error instanceof ContentFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
