import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The sites that the tests build and serve, each in a folder and at a port of its own, on loopback only. */
export const sites = {
  course: { content: 'content', out: 'dist', port: 4401 },
  example: { content: 'tests/examples/course', out: '.build/example', port: 4402 },
} as const;

/** The address a site is served at. */
export function originOf(site: keyof typeof sites): string {
  return `http://127.0.0.1:${sites[site].port}`;
}

/** The files of a built site with an ending, as paths below its folder. */
export function filesOf(site: keyof typeof sites, ending: string): string[] {
  const root = fileURLToPath(new URL(`../${sites[site].out}`, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending));
}

/** Every page of a built site, as addresses below its origin. */
export function pagesOf(site: keyof typeof sites): string[] {
  return filesOf(site, 'index.html').map((file) => `/${file.replace(/index\.html$/, '')}`);
}
