import { mkdirSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../e2e/fixture.ts';
import { type Kind, required, themes } from './required.ts';
import { states } from './states.ts';

const visited = new URL('../../.build/visited/', import.meta.url);
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const theme of themes) {
  for (const kind of Object.keys(required) as Kind[]) {
    for (const [state, reach] of Object.entries(states[kind])) {
      test(`${kind}, ${state}, ${theme}: axe finds nothing`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme });
        await reach(page);
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
        mkdirSync(visited, { recursive: true });
        writeFileSync(new URL(`${kind} ${state} ${theme}`, visited), '');
      });
    }
  }
}
