import { url } from '../../course/url.ts';
import type { Things } from '../../record/deletions.ts';
import { attemptsAt, playthroughsOf } from '../../record/progress.ts';
import type { AttemptRecord, LearningRecord, PlaythroughRecord } from '../../record/shape.ts';
import { endingNames } from '../ending-names.ts';
import { toldResult } from '../quiz/attempt-names.ts';
import type { RecordModule } from './RecordPage.tsx';

/** One thing that is kept: a run at a quiz or a scenario, or words of the learner's own. */
export interface Row {
  key: string;
  what: string;
  result: string;
  at: number;
  /** Where it can be looked at; what the course no longer has is nowhere. */
  href?: string;
  go?: string;
  /** What deleting it takes away. */
  things: Things;
}

const newestFirst = (rows: Row[]): Row[] => rows.sort((a, b) => b.at - a.at);

/** The attempts and playthroughs of a module, newest first. */
export function runsOf(record: LearningRecord, module: RecordModule): Row[] {
  const quiz = url({ page: 'quiz', module: module.id });
  const plays = module.scenarios.flatMap((scenario) =>
    playthroughsOf(record, scenario).map((play) =>
      playRow(
        play,
        `演练《${module.scenarioTitles[scenario]}》`,
        url({ page: 'roleplay', module: module.id, scenario }),
      ),
    ),
  );
  return newestFirst([...attemptsAt(record, module.id).map((attempt) => attemptRow(attempt, '测验', quiz)), ...plays]);
}

/** The attempts over all modules, newest first. */
export function runsAcross(record: LearningRecord): Row[] {
  return newestFirst([
    ...attemptsAt(record, 'exam').map((attempt) => attemptRow(attempt, '综合测验', url({ page: 'exam' }))),
    ...attemptsAt(record, 'pretest').map((attempt) => attemptRow(attempt, '课前自测', url({ page: 'pretest' }))),
  ]);
}

/** What was done with modules and scenarios that the course no longer has, newest first. */
export function runsElsewhere(record: LearningRecord, modules: readonly RecordModule[]): Row[] {
  const known = ['exam', 'pretest', ...modules.map(({ id }) => id)];
  const scenarios = modules.flatMap((module) => module.scenarios);
  return newestFirst([
    ...Object.values(record.attempts)
      .filter(({ module }) => !known.includes(module))
      .map((attempt) => attemptRow(attempt, `测验（${attempt.module}）`)),
    ...Object.values(record.playthroughs)
      .filter(({ scenario }) => !scenarios.includes(scenario))
      .map((play) => playRow(play, `演练（${play.scenario}）`)),
  ]);
}

/** What the learner wrote in a module, newest first. */
export function wordsOf(record: LearningRecord, module: RecordModule): Row[] {
  const inModule = ([key]: [string, unknown]) => key.startsWith(`${module.id}/`);
  const lessonOf = (key: string) => key.slice(module.id.length + 1).replace(/#.*/, '');
  const row = (key: string, name: string, result: string, at: number, things: Things): Row => {
    const lesson = lessonOf(key);
    const title = module.lessonTitles[lesson];
    return {
      key,
      what: title ? `${name}，${title}` : name,
      result,
      at,
      things,
      ...(title && { href: url({ page: 'lesson', module: module.id, lesson }), go: '回到这一课' }),
    };
  };
  return newestFirst([
    ...Object.entries(record.practices)
      .filter(inModule)
      .map(([key, { text, tried, at }]) =>
        row(key, '要试的一件事', `${text}${tried ? '（试过了）' : ''}`, at, { practices: [key] }),
      ),
    ...Object.entries(record.tries)
      .filter(inModule)
      .map(([key, { text, at }]) => row(key, '试一试', text, at, { tries: [key] })),
  ]).filter(({ result }) => result.trim());
}

function attemptRow(attempt: AttemptRecord, what: string, page?: string): Row {
  return {
    key: attempt.id,
    what,
    result: toldResult(attempt),
    at: attempt.handedInAt ?? attempt.startedAt,
    things: { attempts: [attempt.id] },
    ...(page && { href: `${page}#${attempt.id}`, go: attempt.handedInAt === undefined ? '接着答' : '看解析' }),
  };
}

function playRow(play: PlaythroughRecord, what: string, page?: string): Row {
  const { score, ending, practice } = play;
  return {
    key: play.id,
    what,
    result:
      score === undefined
        ? `走到第 ${play.choices.length + 1} 步`
        : `${score} 分${ending ? `，${endingNames[ending]}` : ''}${practice ? '，练习' : ''}`,
    at: play.endedAt ?? play.startedAt,
    things: { playthroughs: [play.id] },
    ...(page && { href: `${page}#${play.id}`, go: score === undefined ? '接着演练' : '看复盘' }),
  };
}
