import type { ContentError, Fault } from '../../course/content-error.ts';
import type { ModuleNode } from '../../course/outline.ts';
import { allOfTheAbove } from './flaws/all-of-the-above.ts';
import { convergence } from './flaws/convergence.ts';
import { judgeBalance } from './flaws/judge-balance.ts';
import { levelQuota } from './flaws/level-quota.ts';
import { longestKeys } from './flaws/longest-key.ts';
import { namedLetters } from './flaws/named-letters.ts';
import { nearDuplicates, tellDuplicate } from './flaws/near-duplicates.ts';
import { negativeStems } from './flaws/negative-stem.ts';
import { seeElsewhere } from './flaws/see-elsewhere.ts';
import { stemsInKeys } from './flaws/stem-in-key.ts';
import { thinFeedback } from './flaws/thin-feedback.ts';
import { untestedObjectives } from './flaws/untested-objectives.ts';
import { wordSpread } from './flaws/word-spread.ts';
import { located } from './located.ts';
import type { AuditedCourse } from './read-audit.ts';
import { placesOf } from './sections.ts';

/** The flaws of items and banks. Checks that read Chinese words look at Chinese courses only. */
export function bankFaults(audited: AuditedCourse): ContentError[] {
  const { chinese, course, modules, yamlOf } = audited;
  const places = placesOf(audited);
  const again = nearDuplicates(
    modules.flatMap(({ id: module, items }) => items.map((item, at) => ({ module, at, item }))),
  );
  return modules.flatMap((module) => [
    ...located(yamlOf('items.yaml', module), [...anyLanguage(module), ...(chinese ? inChinese(module) : [])]),
    ...located(yamlOf('module.yaml', module), untestedObjectives(module.objectives, module.items)),
  ]);

  function anyLanguage({ id, items }: ModuleNode): Fault[] {
    return [
      ...levelQuota(items, course.blueprint.higher),
      ...judgeBalance(items),
      ...convergence(items),
      ...longestKeys(items),
      ...thinFeedback(items, chinese),
      ...again.filter((pair) => pair.again.module === id).map(tellDuplicate),
    ];
  }

  function inChinese({ id, items }: ModuleNode): Fault[] {
    return [
      ...wordSpread(items),
      ...stemsInKeys(items),
      ...negativeStems(items),
      ...allOfTheAbove(items),
      ...namedLetters(items),
      ...seeElsewhere(items, id, places),
    ];
  }
}
