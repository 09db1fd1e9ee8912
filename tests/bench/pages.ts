import { lookAtCourse } from './course-site.ts';
import { budgets, type Weight, weigh } from './page-weight.ts';
import type { Row } from './row.ts';

/** What loading each kind of page of the course takes, beside its budget: of several pages of a kind the most of each. */
export function pages(): Promise<Row[]> {
  return lookAtCourse(async ({ browser, origin, pages: addresses }) => {
    const rows: Row[] = [];
    for (const [kind, all] of addresses) {
      const weights: Weight[] = [];
      for (const address of all) {
        const page = await browser.newPage();
        weights.push(await weigh(page, origin + address));
        await page.close();
      }
      const most = (key: keyof Weight) => Math.max(...weights.map((weight) => weight[key]));
      rows.push({
        name: all.length > 1 ? `${kind}, the most of ${all.length}` : kind,
        figures: [
          { what: 'HTML', value: most('html'), unit: 'kB', most: budgets[kind].html },
          { what: 'CSS in it', value: most('css'), unit: 'kB' },
          { what: 'JS', value: most('js'), unit: 'kB', most: budgets[kind].js },
          { what: 'data', value: most('data'), unit: 'kB' },
          { what: 'requests', value: most('requests'), unit: '' },
        ],
      });
    }
    return rows;
  });
}
