import {
  firstAndBest,
  lessonProgress,
  type ModulePlan,
  moduleProgress,
  playProgress,
  playScores,
  quizProgress,
  quizScores,
} from '../../record/progress.ts';
import type { LearningRecord } from '../../record/shape.ts';
import { $record } from '../../record/store.ts';
import { progressWords } from '../progress-words.ts';

/**
 * Fills the 圈点 that the page holds empty. Each `[data-progress]` names a part of a module (`module`, `lesson:<id>`,
 * `scenario:<id>` or `quiz`) inside an element whose `data-plan` holds the module's plan.
 */
function show(record: LearningRecord): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-progress]')) {
    const plan = element.closest<HTMLElement>('[data-plan]')?.dataset.plan;
    if (!plan) continue;
    const { progress, scores } = progressOf(record, JSON.parse(plan), element.dataset.progress ?? '');
    const mark = element.querySelector<HTMLElement>('.mark');
    if (mark) mark.dataset.state = progress;
    const word = element.querySelector('.state');
    if (word) word.textContent = `${progressWords[progress]}，`;
    const score = element.querySelector('.earned');
    if (score) score.textContent = scores ? ` · 最好 ${scores.best} 分` : '';
  }
}

function progressOf(record: LearningRecord, plan: ModulePlan, part: string) {
  const [kind, id = ''] = part.split(':');
  if (kind === 'quiz') {
    return { progress: quizProgress(record, plan.id), scores: firstAndBest(quizScores(record, plan.id)) };
  }
  if (kind === 'scenario') return { progress: playProgress(record, id), scores: firstAndBest(playScores(record, id)) };
  const lesson = plan.lessons.find((one) => one.id === id);
  return {
    progress: lesson ? lessonProgress(record, plan.id, lesson) : moduleProgress(record, plan),
    scores: undefined,
  };
}

$record.subscribe(show);
