/** The seed that a link such as `?seed=1234` asks for, where it is a whole number of at most nine digits. */
export function seedInAddress(search: string): number | undefined {
  const given = new URLSearchParams(search).get('seed');
  return given !== null && /^\d{1,9}$/.test(given) ? Number(given) : undefined;
}
