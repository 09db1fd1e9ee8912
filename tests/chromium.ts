import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A Chromium on this machine: the one in `CHROMIUM`, the system's, or Playwright's own. */
export function findChromium(): string | undefined {
  const places = [process.env.CHROMIUM, ...systemPlaces, chromium.executablePath()];
  return places.find((place): place is string => place !== undefined && existsSync(place));
}

/** Finds a Chromium or installs one where it may. Throws, with what to do, where it may not. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  // Debian's comes with the fonts; a machine that was just made has no package lists yet.
  for (const line of [
    'apt-get update -q',
    'apt-get install -y -q chromium fonts-noto-cjk',
    'playwright install chromium',
  ]) {
    const [command = '', ...args] = line.split(' ');
    try {
      execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    } catch {
      console.log(`“${line}” did not work here`);
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium found. Install one (on Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM.',
  );
}

/** Flags for a browser that talks to the site under test alone; as root Chromium has no sandbox. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
