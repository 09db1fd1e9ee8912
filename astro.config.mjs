import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/authoring/content-check.ts';
import { packaging } from './src/packaging/site.ts';

const out = process.env.COURSE_OUT ?? 'dist';
const boot = readFileSync(new URL('./src/settings/boot.js', import.meta.url), 'utf8');
const bootHash = `sha256-${createHash('sha256').update(boot).digest('base64')}`;

/** Dynamic imports as the browser has them: Vite's helper weighs more than the few small files it would fetch earlier. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * ECMAScript 2021 is what Chromium 87 and Safari 14 read; class fields in particular are rewritten. Nothing is loaded before
 * it is asked for. The client's build takes both from here alone: Astro's own settings come after those of the file.
 */
const clientBuild = {
  name: 'client-build',
  configEnvironment: (name) => (name === 'client' ? { build: { target: 'es2021', modulePreload: false } } : undefined),
};

/** What several pages share goes in few files: a dozen small ones would weigh a fifth more, and each is a request. */
const groups = [
  {
    name: 'base',
    test: /node_modules\/(preact\/|nanostores|@nanostores)|src\/record\/(store|storage|parse|shape|changes)\.ts|src\/settings\/|src\/course\/(url|rounding|random)\.ts|src\/islands\/(?!use-(shown|escape|focus|scroll-kept)|ending-|progress-)[^/]+\.tsx?$|vite\/preload-helper/,
  },
  {
    name: 'item',
    test: /src\/assessment\/(?!draw|score|guess|fresh|verdicts|suggest)|src\/islands\/item\/[^/]+$/,
  },
];

export default defineConfig({
  base: process.env.COURSE_BASE ?? '/',
  outDir: out,
  // Two courses built from one checkout must not share a content store.
  cacheDir: `.build/cache/${out.replaceAll(/\W+/g, '-')}`,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  integrations: [contentCheck(), mdx(), preact(), packaging()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { hashes: [bootHash] },
    },
  },
  vite: {
    build: {
      cssTarget: ['chrome87', 'safari14'],
      assetsInlineLimit: 0,
    },
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { codeSplitting: { groups } } },
        },
      },
    },
    plugins: [plainImports, clientBuild],
  },
});
