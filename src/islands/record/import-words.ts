import type { ImportPlan } from '../../record/import.ts';
import type { Export } from '../../record/transfer.ts';
import { momentInWords } from './when.ts';

/** The kinds of things in the order told, each with the maps it is kept in. */
const kinds = [
  { maps: ['lessons'], told: (count: number) => `${count} 课的阅读` },
  { maps: ['checks'], told: (count: number) => `${count} 道课中小题` },
  { maps: ['attempts'], told: (count: number) => `${count} 次测验` },
  { maps: ['playthroughs'], told: (count: number) => `${count} 遍演练` },
  { maps: ['tries', 'practices'], told: (count: number) => `${count} 段写下的话` },
  { maps: ['reviews'], told: (count: number) => `${count} 道要复习的题` },
] as const;

/** What comes new and what changes, in words; empty where nothing does. */
export function changesInWords(changes: ImportPlan['changes']): { added: string; newer: string } {
  const list = (what: 'added' | 'newer') =>
    kinds
      .map(({ maps, told }) => {
        const count = maps.reduce((sum, map) => sum + changes[map][what], 0);
        return count > 0 ? told(count) : '';
      })
      .filter(Boolean)
      .join('、');
  return { added: list('added'), newer: list('newer') };
}

/** Where a record comes from, in words. */
export function originInWords({ savedAt, courseVersion }: Pick<Export, 'savedAt' | 'courseVersion'>): string {
  return `这份记录导出于 ${momentInWords(savedAt)}，课程版本 ${courseVersion}。`;
}
