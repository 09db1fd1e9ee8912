import { useHydrated } from '../use-hydrated.ts';
import { Purpose } from './Purpose.tsx';
import { Reviewing } from './Reviewing.tsx';

/** What the review page knows of the course; made at build. */
export interface ReviewPlan {
  /** The modules that have a bank, in the course's order. */
  modules: { id: string; title: string; bank: string }[];
  /** The language of the course's words, where it is not that of the page. */
  lang: string | undefined;
}

/** 错题与复习. In the HTML made at build stands what it is; all else is in the learner's record. */
export function Review({ plan }: { plan: ReviewPlan }) {
  return useHydrated() ? <Reviewing plan={plan} /> : <Purpose />;
}
