import type { ReviewRecord } from '../review/log.ts';
import type { Answer, AttemptRecord, LearningRecord, LessonRecord, PlaythroughRecord } from './shape.ts';

/** The maps of the record that things are kept in. */
export const maps = ['lessons', 'checks', 'tries', 'practices', 'attempts', 'playthroughs', 'reviews'] as const;
export type MapName = (typeof maps)[number];

/** One text for the same content, in whatever order its keys came. */
export function canonical(value: unknown): string {
  const sorted = (_: string, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(byKey))
      : part;
  return JSON.stringify([value], sorted);
}
const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

type Rank = (number | string)[];

/** The one of higher rank: ranks are compared place by place, and what stays equal by its content. */
function higher<T>(a: T, b: T, rank: (thing: T) => Rank, content: (thing: T) => unknown = (thing) => thing): T {
  const [first, second] = [a, b].map((thing) => [...rank(thing), canonical(content(thing))]) as [Rank, Rank];
  const place = first.findIndex((part, at) => part !== second[at]);
  return (first[place] ?? 0) < (second[place] ?? 0) ? b : a;
}

/** Fields that belong together, taken from the thing of higher rank. */
function together<T extends object, K extends keyof T>(a: T, b: T, keys: K[], rank: (thing: T) => Rank): Pick<T, K> {
  const part = (thing: T) =>
    Object.fromEntries(keys.flatMap((key) => (thing[key] === undefined ? [] : [[key, thing[key]]])));
  return part(higher(a, b, rank, part)) as Pick<T, K>;
}

const own = <T>(map: Record<string, T>) => new Map(Object.entries(map));
const union = <T>(...lists: Iterable<T>[]): T[] => [...new Set(lists.flatMap((list) => [...list]))];
const none = -Infinity;

const lessons = (a: LessonRecord, b: LessonRecord): LessonRecord => ({
  ...together(a, b, ['section', 'at'], ({ at }) => [at]),
  read: union(a.read, b.read).sort(),
});

const checks = (a: Answer, b: Answer): Answer => higher(a, b, ({ revision, at }) => [revision, at]);

const words = <T extends { at: number; askedAt?: number }>(a: T, b: T): T =>
  higher(a, b, ({ at, askedAt = 0 }) => [at, askedAt]);

/** Two states of one run; two runs that share an id by someone's doing are no such thing, and one of them is left. */
const ofOne =
  <T>(identity: (run: T) => unknown, join: (a: T, b: T) => T) =>
  (a: T, b: T): T =>
    canonical(identity(a)) === canonical(identity(b)) ? join(a, b) : higher(a, b, () => [], identity);

const attempts = ofOne<AttemptRecord>(
  ({ id, module, seed, startedAt, practice, drill, items }) => [
    id,
    module,
    seed,
    startedAt,
    practice,
    drill,
    items.map((item) => item.id),
  ],
  (a, b) => {
    const answersOf = ({ items, answers, told }: AttemptRecord) => {
      const given = own(answers);
      const hashes = new Map(items.map(({ id, hash }) => [id, hash]));
      const shown = new Set(told);
      return (id: string) => ({ answer: given.get(id), hash: hashes.get(id) ?? '', told: shown.has(id) });
    };
    const [inA, inB] = [answersOf(a), answersOf(b)];
    const ids = union(
      a.items.map(({ id }) => id),
      Object.keys(a.answers),
      Object.keys(b.answers),
    );
    /** The content that was asked and whether its feedback was shown go with the answer. */
    const best = new Map(
      ids.map((id) => [
        id,
        higher(inA(id), inB(id), ({ answer }) => (answer ? [answer.revision, answer.at] : [none, none])),
      ]),
    );
    const told = a.told || b.told;
    const spent = [a.spent, b.spent].filter((time) => time !== undefined);
    return {
      ...together(a, b, ['id', 'module', 'seed', 'startedAt', 'practice', 'drill'], () => []),
      ...together(a, b, ['revision', 'at', 'current', 'flags', 'confidence'], ({ revision = 0, at = 0 }) => [
        revision,
        at,
      ]),
      ...together(a, b, ['handedInAt', 'score'], ({ handedInAt = Infinity }) => [-handedInAt]),
      items: a.items.map(({ id }) => ({ id, hash: best.get(id)?.hash ?? '' })),
      answers: Object.fromEntries([...best].flatMap(([id, { answer }]) => (answer ? [[id, answer]] : []))),
      ...(told && { told: ids.filter((id) => best.get(id)?.told) }),
      ...(spent.length > 0 && { spent: Math.max(...spent) }),
    };
  },
);

const playthroughs = ofOne<PlaythroughRecord>(
  ({ id, scenario, seed, startedAt }) => [id, scenario, seed, startedAt],
  (a, b) => ({
    ...together(a, b, ['id', 'scenario', 'seed', 'startedAt'], () => []),
    ...together(a, b, ['revision', 'at', 'practice', 'rating', 'left'], ({ revision = 0, at = 0 }) => [revision, at]),
    // The first ending stands, with the choices that led to it.
    ...together(a, b, ['choices', 'endedAt', 'score', 'ending'], ({ endedAt, revision = 0, at = 0 }) =>
      endedAt === undefined ? [none, revision, at] : [-endedAt, 0, 0],
    ),
  }),
);

const reviews = (a: ReviewRecord, b: ReviewRecord): ReviewRecord => {
  const answers = new Map([...a.answers, ...b.answers].map((answer) => [`${answer.at} ${answer.verdict}`, answer]));
  return {
    // Whoever knows of the latest answer knows best when the next is due.
    ...together(a, b, ['module', 'due', 'asOf'], ({ answers, asOf }) => [
      answers.reduce((last, { at }) => Math.max(last, at), 0),
      asOf,
    ]),
    answers: [...answers.values()].sort((x, y) => x.at - y.at || (x.verdict < y.verdict ? -1 : 1)),
  };
};

const joins = { lessons, checks, tries: words, practices: words, attempts, playthroughs, reviews } as Record<
  MapName,
  (a: unknown, b: unknown) => unknown
>;

/**
 * Two records of one learner as one: commutative, associative and idempotent, so that it does not matter which tab hears of
 * which first. A record from before the learner started anew is behind as a whole, and so is a thing deleted fewer times:
 * no clock is asked. Of the rest nothing that was answered is lost.
 */
export function merge(a: LearningRecord, b: LearningRecord): LearningRecord {
  if (a.epoch !== b.epoch) return a.epoch > b.epoch ? a : b;
  const [deletedInA, deletedInB] = [own(a.removed), own(b.removed)];
  const join = (map: MapName) => {
    const [inA, inB] = [own<unknown>(a[map]), own<unknown>(b[map])];
    return Object.fromEntries(
      union(inA.keys(), inB.keys()).flatMap((id) => {
        const [first, second] = [inA.get(id), inB.get(id)];
        const key = `${map}/${id}`;
        const [inFirst, inSecond] = [deletedInA.get(key) ?? none, deletedInB.get(key) ?? none];
        const kept =
          inFirst > inSecond
            ? first
            : inFirst < inSecond
              ? second
              : first && second && canonical(first) !== canonical(second)
                ? joins[map](first, second)
                : (first ?? second);
        return kept ? [[id, kept]] : [];
      }),
    );
  };
  const removed = union(deletedInA.keys(), deletedInB.keys()).map((key) => [
    key,
    Math.max(deletedInA.get(key) ?? none, deletedInB.get(key) ?? none),
  ]);
  return { ...a, ...Object.fromEntries(maps.map((map) => [map, join(map)])), removed: Object.fromEntries(removed) };
}
