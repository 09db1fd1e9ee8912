import { url } from '../../course/url.ts';
import { lessonProgress, moduleProgress, playScores, quizScores } from '../../record/progress.ts';
import type { LearningRecord } from '../../record/shape.ts';
import { progressWords } from '../progress-words.ts';
import type { RecordModule } from './RecordPage.tsx';
import { scoresInWords } from './scores-in-words.ts';

interface Props {
  modules: RecordModule[];
  record: LearningRecord;
  lang: string | undefined;
}

/** One row a module: state, lessons read and how long that takes, first and best of quiz and role-play. */
export function ModuleTable({ modules, record, lang }: Props) {
  return (
    <table class="stacked num">
      <thead>
        <tr>
          <th scope="col">模块</th>
          <th scope="col">状态</th>
          <th scope="col">课</th>
          <th scope="col">时长</th>
          <th scope="col">测验</th>
          <th scope="col">演练</th>
        </tr>
      </thead>
      <tbody>
        {modules.map((module) => {
          const state = moduleProgress(record, module);
          const read = module.lessons.filter((lesson) => lessonProgress(record, module.id, lesson) === 'done');
          const minutes = read.reduce((sum, { id }) => sum + (module.minutes[id] ?? 0), 0);
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
                {read.length} / {module.lessons.length}
              </td>
              <td data-label="时长">{minutes > 0 ? `约 ${minutes} 分钟` : '—'}</td>
              <td data-label="测验">{scoresInWords(quizScores(record, module.id))}</td>
              <td data-label="演练">
                {plays.length === 0 && '—'}
                {plays.map(({ title, scores }) => (
                  <div key={title}>
                    {module.scenarios.length > 1 && <span lang={lang}>《{title}》</span>}
                    {scoresInWords(scores)}
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
