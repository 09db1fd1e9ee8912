/** All characters of a two-byte encoding whose first and second bytes lie in these ranges. */
function repertoire(encoding: string, firsts: [number, number], seconds: [number, number][]): Set<string> {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let first = firsts[0]; first <= firsts[1]; first++) {
    for (const [from, to] of seconds) {
      for (let second = from; second <= to; second++) found.add(decoder.decode(Uint8Array.of(first, second)));
    }
  }
  return found;
}

/** Common characters of GB/T 2312 that are traditional all the same. */
const besides = '後於徵麽';
/** Characters that simplified text may use though GB/T 2312 lacks them: those that the list of 2013 brought back, and names. */
const allowed = '瞭瞋祇昇甦邨陞氾迺堉玥璟璘琯珮晞浥旸叚';

/**
 * Traditional characters, from the encodings' own tables instead of a list by hand: what stands in the first level of Big5,
 * the 5,401 characters in common use in Taiwan, and not in GB/T 2312, the 6,763 of simplified writing.
 */
const traditional = (() => {
  const simplified = repertoire('gb18030', [0xb0, 0xf7], [[0xa1, 0xfe]]);
  const common = repertoire(
    'big5',
    [0xa4, 0xc6],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  );
  const found = [...common].filter((one) => /^\p{Script=Han}$/u.test(one) && !simplified.has(one));
  return new Set([...found, ...besides].filter((one) => !allowed.includes(one)));
})();

/** Traditional characters in simplified text. */
export function traditionalCharacters(text: string): { problem: string; remedy: string } | undefined {
  const found = [...new Set(text)].filter((one) => traditional.has(one));
  return found.length > 0 ? { problem: `有繁体字：${found.join('、')}`, remedy: '改成简体字' } : undefined;
}
