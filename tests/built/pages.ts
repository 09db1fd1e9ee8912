import { readFileSync } from 'node:fs';
import { filesOf, sites } from '../sites.ts';

/** One page of a built site: its HTML and the scripts in it. */
export interface BuiltPage {
  /** The address, such as `/listening/quiz/`. */
  address: string;
  html: string;
  /** Inline scripts that run: data blocks are not counted. */
  inline: string[];
}

/** Reads every page of a built site. */
export function readPages(site: keyof typeof sites): BuiltPage[] {
  return filesOf(site, '.html').map((file) => {
    const html = readFileSync(new URL(`../../${sites[site].out}/${file}`, import.meta.url), 'utf8');
    const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].filter(
      ([, attributes = '']) => !/type="(?!module)/.test(attributes),
    );
    return {
      address: `/${file.replace(/index\.html$/, '')}`,
      html,
      inline: scripts.flatMap(([, attributes = '', text = '']) => (attributes.includes('src=') ? [] : [text])),
    };
  });
}
