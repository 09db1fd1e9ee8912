const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** The CRC-32 of a text in UTF-8, as eight hex digits. It finds slips, not forgers; `crypto.subtle` is not there on plain http. */
export function crc32(text: string): string {
  let remainder = ~0;
  for (const byte of new TextEncoder().encode(text)) {
    remainder = (table[(remainder ^ byte) & 255] as number) ^ (remainder >>> 8);
  }
  return (~remainder >>> 0).toString(16).padStart(8, '0');
}
