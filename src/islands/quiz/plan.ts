import type { BankItem } from '../../course/bank.ts';

/** What a page knows of the papers taken on it; made at build. */
export interface SittingPlan {
  /** The banks its papers are drawn from, by module. */
  banks: [module: string, address: string][];
  /** Whose attempts: a module's id, `exam` or `pretest`. */
  module: string;
  passMark: number;
  /** The language of the items, where it is not that of the page. */
  lang: string | undefined;
  /** Where one goes back to. */
  home: { href: string; label: string };
}

/** How a paper is taken, as chosen before the start. */
export interface Manner {
  /** 练习: each answer is told at once. */
  practice: boolean;
  /** 把握度 is asked beside each answer. */
  confidence: boolean;
  /** The time on the paper is shown and kept. */
  timed: boolean;
}

/** A way to part the items of a result, such as by objective; shown as a table. */
export interface Breakdown {
  title: string;
  /** The head of the first column. */
  column: string;
  groups: { name: string; lang?: string | undefined }[];
  /** The place of an item's group in `groups`; undefined where it is in none. */
  groupOf: (item: BankItem) => number | undefined;
}
