import type { Fault } from '../../../course/content-error.ts';
import { meritOf } from '../../../course/merit.ts';
import type { Scenario } from '../../../course/scenario.ts';

const polite = /您/;
/** 你们 has no polite form. */
const plain = /你(?!们)/;
const mixes = (words: string) => polite.test(words) && plain.test(words);

/** One speaker who says both 您 and 你 in one breath: in one quotation, one spoken line, or the author's own words of one text. */
export function youForms(text: string, spoken: boolean): { problem: string; remedy: string } | undefined {
  const voice = voicesIn(text, spoken).find(mixes);
  if (!voice) return undefined;
  const words = voice.length > 20 ? `${voice.slice(0, 20)}…` : voice;
  return { problem: `同一个人的话里又是“您”又是“你”：${words}`, remedy: '统一成“您”或“你”' };
}

/** Who speaks in a text: each quotation, each quotation within one, and what is left; in a spoken line brackets hold stage directions. */
function voicesIn(text: string, spoken: boolean): string[] {
  const quoted = /“([^“”]*)”/g;
  const within = /‘([^‘’]*)’/g;
  const inside = (words: string) => [...words.matchAll(within)].map(([, inner = '']) => inner);
  const quotations = [...text.matchAll(quoted)].map(([, words = '']) => words);
  const own = text.replace(quoted, '');
  return [
    ...quotations.flatMap((words) => [words.replace(within, ''), ...inside(words)]),
    spoken ? own.replace(/（[^（）]*）/g, '') : own,
  ];
}

/**
 * Choices of one node of which some say 您 and others 你, though one learner says them. A choice of negative merit may drop
 * the 您: that is its fault.
 */
export function youFormsOfNodes({ nodes }: Scenario): Fault[] {
  return Object.entries(nodes).flatMap(([node, turn]) => {
    if (turn.ending !== undefined || !turn.choices.some(({ text }) => polite.test(text))) return [];
    return turn.choices.flatMap((choice, at) => {
      if (!plain.test(choice.text) || polite.test(choice.text) || meritOf(choice) < 0) return [];
      return [
        {
          path: ['nodes', node, 'choices', at, 'text'],
          id: `${node}/${choice.id}`,
          problem: '这个场面里别的说法用“您”，这一句用“你”',
          remedy: '统一成“您”或“你”；有意不客气的说法，merit 要低于零',
        },
      ];
    });
  });
}
