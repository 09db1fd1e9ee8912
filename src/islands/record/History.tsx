import { url } from '../../course/url.ts';
import type { LearningRecord } from '../../record/shape.ts';
import { endingNames } from '../ending-names.ts';
import type { RecordModule } from './RecordPage.tsx';

interface Row {
  id: string;
  what: string;
  result: string;
  at: number;
  href: string;
  go: string;
}

const when = new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' });

/** Every attempt and playthrough, newest first. */
export function History({ modules, record }: { modules: RecordModule[]; record: LearningRecord }) {
  const rows = modules.flatMap((module) => rowsOf(module, record)).sort((a, b) => b.at - a.at);
  if (rows.length === 0) return <p class="mute">还没有。做一次测验或演练，这里就有记录。</p>;
  return (
    <table class="stacked num">
      <thead>
        <tr>
          <th scope="col">内容</th>
          <th scope="col">结果</th>
          <th scope="col">时间</th>
          <th scope="col">
            <span class="vh">打开</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, what, result, at, href, go }) => (
          <tr key={id}>
            <th scope="row">{what}</th>
            <td>{result}</td>
            <td class="mute">{when.format(at)}</td>
            <td>
              <a class="go" href={href} aria-label={`${what}，${go}`}>
                {go}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rowsOf(module: RecordModule, record: LearningRecord): Row[] {
  const attempts = Object.values(record.attempts).filter((attempt) => attempt.module === module.id);
  const plays = Object.values(record.playthroughs).filter(({ scenario }) => module.scenarios.includes(scenario));
  return [
    ...attempts.map((attempt) => ({
      id: attempt.id,
      what: `${module.title} 测验`,
      result: attempt.score
        ? `${attempt.score.percent} 分，${attempt.score.passed ? '通过' : '没到及格线'}`
        : `已答 ${Object.keys(attempt.answers).length} / ${attempt.items.length}`,
      at: attempt.handedInAt ?? attempt.startedAt,
      href: `${url({ page: 'quiz', module: module.id })}#${attempt.id}`,
      go: attempt.score ? '看解析' : '接着答',
    })),
    ...plays.map((play) => ({
      id: play.id,
      what: `演练《${module.scenarioTitles[play.scenario]}》`,
      result:
        play.score === undefined
          ? `走到第 ${play.choices.length + 1} 步`
          : `${play.score} 分${play.ending ? `，${endingNames[play.ending]}` : ''}${play.practice ? '，练习' : ''}`,
      at: play.endedAt ?? play.startedAt,
      href: `${url({ page: 'roleplay', module: module.id, scenario: play.scenario })}#${play.id}`,
      go: play.score === undefined ? '接着演练' : '看复盘',
    })),
  ];
}
