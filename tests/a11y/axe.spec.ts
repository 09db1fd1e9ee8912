import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '../e2e/fixture.ts';
import { type Kind, required, themes } from './required.ts';
import { states } from './states.ts';
import { violationsOn } from './violations.ts';

const visited = new URL('../../.build/visited/', import.meta.url);

for (const theme of themes) {
  for (const kind of Object.keys(required) as Kind[]) {
    for (const [state, reach] of Object.entries(states[kind])) {
      test(`${kind}, ${state}, ${theme}: axe finds nothing`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme });
        await reach(page);
        expect(await violationsOn(page)).toEqual([]);
        mkdirSync(visited, { recursive: true });
        writeFileSync(new URL(`${kind} ${state} ${theme}`, visited), '');
      });
    }
  }
}
