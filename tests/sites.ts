/** The sites that the tests build and serve, each in a folder and at a port of its own, on loopback only. */
export const sites = {
  course: { content: 'content', out: 'dist', port: 4401 },
  example: { content: 'tests/examples/course', out: '.build/example', port: 4402 },
} as const;

/** The address a site is served at. */
export function originOf(site: keyof typeof sites): string {
  return `http://127.0.0.1:${sites[site].port}`;
}
