/** How large a JSON text is, found without reading it as JSON: that could take long, and deep nesting could break it. */
export interface JsonSize {
  depth: number;
  /** How many values there are, lists and objects among them, at most. */
  values: number;
  /** How many values the longest list or object holds. */
  longest: number;
  /** Whether every text, list and object has an end. */
  complete: boolean;
}

const quote = 34;
const backslash = 92;
const comma = 44;
const [opening, closing] = [new Set([91, 123]), new Set([93, 125])];

/** Stops at the depth that is too much, so that nobody's nesting fills the memory. */
export function sizeOfJson(text: string, deepest: number): JsonSize {
  const open: number[] = [];
  const size = { depth: 0, values: 1, longest: 0 };
  let inText = false;
  for (let at = 0; at < text.length && size.depth <= deepest; at++) {
    const code = text.charCodeAt(at);
    if (inText) {
      if (code === backslash) at++;
      else if (code === quote) inText = false;
    } else if (code === quote) inText = true;
    else if (opening.has(code)) {
      open.push(1);
      size.values++;
      size.depth = Math.max(size.depth, open.length);
    } else if (closing.has(code)) size.longest = Math.max(size.longest, open.pop() ?? 0);
    else if (code === comma) {
      size.values++;
      if (open.length > 0) open.push((open.pop() ?? 0) + 1);
    }
  }
  return { ...size, complete: !inText && open.length === 0 };
}
