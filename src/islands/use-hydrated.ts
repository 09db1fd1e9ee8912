import { useEffect, useState } from 'preact/hooks';

/** False in the first render, which must equal the HTML made at build; true from then on, when the record may show. */
export function useHydrated(): boolean {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  return hydrated;
}
