import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { crc32 } from './crc32.ts';
import { TransferError } from './transfer-error.ts';

/** Chat programs cut longer messages, or fold them so that only a part is copied. */
const longestPart = 3000;
const mostParts = 9999;
const mark = 'jilu1';
const longestHead = `${mark}.9999.9999.12345678.12345678.!`.length;

/** A text in parts that can be copied: `jilu1.<part>.<of>.<sum of all>.<sum of this>.<data>!`, deflated, in base64url. */
export function intoParts(text: string): string[] {
  const binary = [...deflateSync(strToU8(text), { level: 9 })].map((byte) => String.fromCharCode(byte)).join('');
  const data = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const length = longestPart - longestHead;
  const pieces = Array.from({ length: Math.ceil(data.length / length) }, (_, at) =>
    data.slice(at * length, (at + 1) * length),
  );
  const sum = crc32(data);
  return pieces.map((piece, at) => `${mark}.${at + 1}.${pieces.length}.${sum}.${crc32(piece)}.${piece}!`);
}

/**
 * The text that was put into parts: they may come in any order and more than once, with line breaks in them and other words
 * around. Throws a TransferError; `limit` is the length in bytes at which it gives up.
 */
export function fromParts(pasted: string, limit: number): string {
  const [before = '', ...found] = pasted.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '').split(`${mark}.`);
  if (found.length === 0) throw new TransferError(/jilu\d+\.\d/.test(before) ? 'newer' : before ? 'not-ours' : 'empty');
  if (found.length > mostParts) throw new TransferError('too-large', { limit: mostParts, unit: 'values' });
  const pieces = found.map(readPiece);
  const whole = new Map(pieces.flatMap((piece) => ('data' in piece ? [[piece.part, piece.data]] : [])));
  const of = Math.max(...pieces.map((piece) => piece.of));
  const sums = new Set(pieces.flatMap((piece) => (piece.of > 0 ? [`${piece.of} ${piece.sum}`] : [])));
  if (sums.size > 1) throw new TransferError('mixed');
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((part) => !whole.has(part));
  // A part that is there whole once is there; else what is wrong with it says more than that it is missing.
  const broken = pieces.find((piece) => 'trouble' in piece && !whole.has(piece.part));
  if (broken && 'trouble' in broken && (missing.length > 0 || of === 0)) {
    throw new TransferError(broken.trouble, broken.of > 0 ? { part: broken.part, of } : {});
  }
  if (missing.length > 0) throw new TransferError('missing-part', { missing, of });
  const data = Array.from({ length: of }, (_, at) => whole.get(at + 1)).join('');
  if (!sums.has(`${of} ${crc32(data)}`)) throw new TransferError('damaged');
  return inflated(data, limit);
}

interface Head {
  part: number;
  of: number;
  sum: string;
}

/** What follows a mark: a part, or what is wrong with it. Of a head that is cut off nothing is known. */
function readPiece(piece: string): Head & ({ data: string } | { trouble: 'truncated' | 'damaged' }) {
  const [, part, of, sum = '', own, data = '', end] =
    /^(\d{1,4})\.(\d{1,4})\.([\da-f]{8})\.([\da-f]{8})\.([\w-]*)(!?)/.exec(piece) ?? [];
  const head = { part: Number(part ?? 0), of: Number(of ?? 0), sum };
  if (!end) return { ...head, trouble: 'truncated' };
  return crc32(data) === own ? { ...head, data } : { ...head, trouble: 'damaged' };
}

/** Inflates bit by bit, and no further than the limit: a few bytes can stand for endless many. */
function inflated(data: string, limit: number): string {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length > limit) throw new TransferError('too-large', { limit, unit: 'characters' });
    chunks.push(chunk);
  });
  try {
    const bytes = Uint8Array.from(atob(data.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    const step = 1024;
    for (let at = 0; at < bytes.length; at += step)
      inflate.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch (error) {
    throw error instanceof TransferError ? error : new TransferError('damaged');
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return strFromU8(all);
}
