/** The positions at which an id stands again, after its first place. */
export function repeated<T>(list: readonly T[], idOf: (one: T) => string): { at: number; id: string }[] {
  const seen = new Set<string>();
  return list.flatMap((one, at) => {
    const id = idOf(one);
    if (seen.has(id)) return [{ at, id }];
    seen.add(id);
    return [];
  });
}
