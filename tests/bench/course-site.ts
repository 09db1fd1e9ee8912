import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { type Kind, kindOf } from '../a11y/required.ts';
import { chromiumFlags, ensureChromium } from '../chromium.ts';
import { buildCourse } from './build-course.ts';
import { servePacked } from './serve-packed.ts';

const out = '.build/bench/course-out';
let built = false;

/** The course built as it stands, served, with a browser to look at it. */
export interface CourseSite {
  browser: Browser;
  origin: string;
  /** The addresses of its pages by kind. */
  pages: Map<Kind, string[]>;
}

/** Builds the course once in a run, serves it while it is looked at, and closes all again. */
export async function lookAtCourse<T>(look: (site: CourseSite) => Promise<T>): Promise<T> {
  if (!built) buildCourse('content', out);
  built = true;
  const root = fileURLToPath(new URL(`../../${out}`, import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const pages = new Map<Kind, string[]>([['missing', ['/404.html']]]);
  for (const file of files.filter((one) => /(^|\/)index\.html$/.test(one)).sort()) {
    const address = `/${file.replace(/index\.html$/, '')}`;
    const kind = kindOf(address);
    if (!kind) throw new Error(`${address} is a page of no known kind`);
    pages.set(kind, [...(pages.get(kind) ?? []), address]);
  }
  const { origin, close } = await servePacked(root);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  try {
    return await look({ browser, origin, pages });
  } finally {
    await browser.close();
    close();
  }
}
