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
    build: { target: ['chrome87', 'safari14'], cssTarget: ['chrome87', 'safari14'], assetsInlineLimit: 0 },
  },
});
