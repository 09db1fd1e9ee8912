import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Kind } from '../a11y/required.ts';

/** In kB after gzip -9: the HTML with its CSS; the scripts that run without a click, inline ones included. */
export const budgets: Record<Kind, { html: number; js: number }> = {
  map: { html: 14, js: 20 },
  module: { html: 14, js: 20 },
  lesson: { html: 14, js: 20 },
  about: { html: 14, js: 20 },
  missing: { html: 14, js: 20 },
  toolcard: { html: 14, js: 20 },
  glossary: { html: 14, js: 20 },
  sources: { html: 14, js: 20 },
  quiz: { html: 14, js: 35 },
  roleplay: { html: 14, js: 35 },
  exam: { html: 14, js: 40 },
  pretest: { html: 14, js: 40 },
  review: { html: 14, js: 40 },
  record: { html: 14, js: 40 },
  slides: { html: 40, js: 75 },
};

const kB = (text: string | Buffer) => gzipSync(text, { level: 9 }).length / 1024;

/** What loading a page takes, in kB after gzip -9. */
export interface Weight {
  html: number;
  /** The styles alone, which are part of the HTML. */
  css: number;
  js: number;
  /** What the scripts fetch: banks, scenarios. */
  data: number;
  requests: number;
}

/** Loads a page that this browser page has not seen, and looks at all of it: what starts in view runs without a click. */
export async function weigh(page: Page, address: string): Promise<Weight> {
  const scripts: Promise<Buffer>[] = [];
  const data: Promise<Buffer>[] = [];
  let requests = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests += 1;
  });
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (type === 'script') scripts.push(response.body());
    else if (type === 'fetch') data.push(response.body());
  });
  const html = (await (await page.goto(address))?.text()) ?? '';
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
  const inline = await page.locator('script:not([src])').evaluateAll((all) => all.map((one) => one.textContent ?? ''));
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
  const sum = async (bodies: Promise<Buffer>[]) =>
    (await Promise.all(bodies)).reduce((total, body) => total + kB(body), 0);
  return {
    html: kB(html),
    css: kB(styles.join('')),
    js: kB(inline.join('\n')) + (await sum(scripts)),
    data: await sum(data),
    requests,
  };
}
