import { url } from '../../course/url.ts';
import { firstAndBest, lessonProgress, moduleProgress, playScores, quizScores } from '../../record/progress.ts';
import type { LearningRecord } from '../../record/shape.ts';
import { progressWords } from '../progress-words.ts';
import type { RecordModule } from './RecordPage.tsx';

interface Props {
  modules: RecordModule[];
  record: LearningRecord;
  lang: string | undefined;
}

/** One row a module: state, lessons read, first and best of quiz and role-play. */
export function ModuleTable({ modules, record, lang }: Props) {
  return (
    <table class="stacked num">
      <thead>
        <tr>
          <th scope="col">模块</th>
          <th scope="col">状态</th>
          <th scope="col">课</th>
          <th scope="col">测验</th>
          <th scope="col">演练</th>
        </tr>
      </thead>
      <tbody>
        {modules.map((module) => {
          const state = moduleProgress(record, module);
          const read = module.lessons.filter((lesson) => lessonProgress(record, module.id, lesson) === 'done').length;
          const plays = module.scenarios
            .map((id) => ({ title: module.scenarioTitles[id], scores: playScores(record, id) }))
            .filter(({ scores }) => scores.length > 0);
          return (
            <tr key={module.id}>
              <th scope="row">
                <a href={url({ page: 'module', module: module.id })} lang={lang}>
                  {module.title}
                </a>
              </th>
              <td>
                <i class="mark" data-state={state} />
                {progressWords[state]}
              </td>
              <td data-label="课">
                {read} / {module.lessons.length}
              </td>
              <td data-label="测验">{told(quizScores(record, module.id))}</td>
              <td data-label="演练">
                {plays.length === 0 && '—'}
                {plays.map(({ title, scores }) => (
                  <div key={title}>
                    {module.scenarios.length > 1 && <span lang={lang}>《{title}》</span>}
                    {told(scores)}
                  </div>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function told(scores: number[]): string {
  const kept = firstAndBest(scores);
  if (!kept) return '—';
  return scores.length === 1 ? `${kept.best} 分` : `${scores.length} 次，第一次 ${kept.first} 分，最好 ${kept.best} 分`;
}
