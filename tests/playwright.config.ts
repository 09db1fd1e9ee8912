import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumFlags, ensureChromium } from './chromium.ts';
import { originOf, sites } from './sites.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  testDir: '.',
  outputDir: '../.build/test-results',
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: '../.build/browser.json' }]],
  use: {
    baseURL: originOf('course'),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 900 },
    launchOptions: { executablePath: ensureChromium(), args: chromiumFlags },
  },
  webServer: (['course', 'example'] as const).map((site) => ({
    command: `node tests/serve.ts ${sites[site].out} ${sites[site].port}`,
    cwd: root,
    url: originOf(site),
    reuseExistingServer: false,
  })),
  projects: [
    { name: 'journeys', testDir: 'e2e' },
    { name: 'axe', testMatch: 'a11y/axe.spec.ts' },
    { name: 'axe-complete', testMatch: 'a11y/complete.spec.ts', dependencies: ['axe'] },
  ],
});
