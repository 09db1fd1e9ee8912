import { parse, stringify } from 'yaml';
import { clean } from './examples/audit/flawed.ts';
import type { Files } from './examples/broken.ts';
import { chapter, comparison } from './guide-chapters.ts';

/** The lines of an item that the guide shows. */
type Piece = Record<string, unknown>;

/** A flawed example, of one item or of a whole bank, and how it is mended. */
interface Pair {
  /** What the audit says of the flawed half. */
  says: string;
  bad: Files;
  mended: Files;
  /** The bank in which the example stands. */
  bank: string;
}

const doorBank = 'modules/01-door/items.yaml';
const deskBank = 'modules/02-desk/items.yaml';

/** The pairs of the chapter on fair items, each half in the clean course of the audit's examples. */
export const pairs: Pair[] = chapter('guide/fair-items.md')
  .fences.filter(({ name }) => name === comparison)
  .map(({ text }) => readPair(text));

/** The second half leaves out what stays as it was: lines of an item, items of a bank. */
function readPair(text: string): Pair {
  const [, says = '', first = '', second = ''] = /^# 改前：(.+)\n([\s\S]+)^# 改后\n([\s\S]+)$/m.exec(text) ?? [];
  const [bad, changed] = [parse(first), parse(second)] as [Piece | Piece[], Piece | Piece[]];
  if (!Array.isArray(bad) || !Array.isArray(changed)) {
    return { says, bad: withItem(bad), mended: withItem({ ...bad, ...changed }), bank: doorBank };
  }
  const mended = bad.map((piece) => changed.find(({ id }) => id === piece.id) ?? piece);
  return { says, bad: withBank(bad), mended: withBank(mended), bank: deskBank };
}

/** The clean course with one more item in a bank. */
function withItem(piece: object): Files {
  const item = whole({ see: 'knock#wait', explanation: '敲三下，退后一步，等半分钟。', ...piece });
  return { ...clean, [doorBank]: `${clean[doorBank]}${stringify([item])}` };
}

/** The clean course with these items as the whole of a bank. */
function withBank(pieces: readonly Piece[]): Files {
  const rest = { see: 'queue#greet', explanation: '抬起头，招呼一声，再看材料。' };
  return { ...clean, [deskBank]: stringify(pieces.map((piece) => whole({ ...rest, ...piece }))) };
}

/** An item from a piece: what it does not show has no fault of its own. */
function whole(piece: Piece): Piece {
  const common = { id: 'shown', interaction: 'answer' in piece ? 'judge' : 'choice', level: 'apply', objective: 1 };
  if ('answer' in piece) return { ...common, feedback: { true: '他点点头。', false: '他摇摇头。' }, ...piece };
  const usual = [{ text: '坐近些，等他开口', correct: true }, { text: '翻翻本子' }, { text: '看看墙上几点，催他快些' }];
  const options = (piece.choices ?? usual) as Piece[];
  const choices = options.map((one, at) => ({ id: 'abcd'[at], feedback: '他看了你一眼。', ...one }));
  return { ...common, stem: '他咳了一声，望着窗台。你先怎么做？', ...piece, choices };
}
