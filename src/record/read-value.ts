/** A stored value that is no learning record. The message names the place. */
export class RecordError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RecordError';
  }
}

/** Reads a value of which nothing is known; `at` names its place in the record. */
export type Read<T> = (value: unknown, at: string) => T;

export const fail = (at: string, expected: string): never => {
  throw new RecordError(`${at}: expected ${expected}`);
};
export const text: Read<string> = (value, at) => (typeof value === 'string' ? value : fail(at, 'a text'));
export const number: Read<number> = (value, at) => (Number.isFinite(value) ? (value as number) : fail(at, 'a number'));
export const flag: Read<boolean> = (value, at) => (typeof value === 'boolean' ? value : fail(at, 'true or false'));

export const list =
  <T>(read: Read<T>): Read<T[]> =>
  (value, at) =>
    Array.isArray(value) ? value.map((one, index) => read(one, `${at}[${index}]`)) : fail(at, 'a list');

export const fields = (value: unknown, at: string): Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : fail(at, 'an object');

/** A map by id. Built from entries, so that a stored `__proto__` is a key like any other. */
export const byId =
  <T>(read: Read<T>): Read<Record<string, T>> =>
  (value, at) =>
    Object.fromEntries(Object.entries(fields(value, at)).map(([id, one]) => [id, read(one, `${at}.${id}`)]));

export const maybe = <T, K extends string>(key: K, value: unknown, read: Read<T>, at: string): { [key in K]?: T } =>
  value === undefined ? {} : ({ [key]: read(value, `${at}.${key}`) } as { [key in K]?: T });
