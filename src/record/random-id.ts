/** Sixteen random hex digits. `crypto.randomUUID` does not exist on plain http, `getRandomValues` does. */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A random seed of at most nine digits, short enough to read out. */
export function randomSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] as number) % 1_000_000_000;
}
