const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
/** Characters that say how a Chinese sentence is built, not what it is about. */
const functionCharacters = new Set(
  '的了着过是不没有在就也都还又再和跟与把被给让叫对从到向往为以要会能可想说问来去上下里外前后出进起这那哪个一两几些样么什怎谁我你您他她它们自己人家大小多少好很太最更只才先吧吗呢啊呀嘛哦嗯得地所之其而且或但因如果若则使用于看听做办事时候天年月日点句话条种次回件位等',
);

/**
 * The pieces by which two texts are compared: Chinese has no spaces, so pairs of neighbouring characters; of other scripts
 * whole words. Nothing reaches across a punctuation mark; a character that stands alone is a piece.
 */
export function shingles(text: string): Set<string> {
  const pieces = new Set<string>();
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(runs)) {
    const letters = [...run];
    if (!/^\p{Script=Han}/u.test(run) || letters.length === 1) pieces.add(run);
    else for (let at = 1; at < letters.length; at++) pieces.add(`${letters[at - 1]}${letters[at]}`);
  }
  return pieces;
}

/** The shingles that are about something: not those made of function characters alone. */
export function contentShingles(text: string): Set<string> {
  return new Set([...shingles(text)].filter((piece) => [...piece].some((one) => !functionCharacters.has(one))));
}

/** How many pieces two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((piece) => b.has(piece)).length;
}

/** How alike two sets are, 0 to 1 (Dice): twice what they share ÷ all they have; nothing is like nothing. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const size = a.size + b.size;
  return size === 0 ? 0 : (2 * shared(a, b)) / size;
}
