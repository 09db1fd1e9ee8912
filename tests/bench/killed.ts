import { killOnce } from '../kill.ts';
import { lookAtCourse } from './course-site.ts';
import type { Row } from './row.ts';

const count = 200;

/** Tabs whose renderer process ends at random moments of a quiz and of a conversation, and what they lost. */
export function killed(): Promise<Row[]> {
  return lookAtCourse(async ({ browser, origin }) => {
    let answered = 0;
    let lost = 0;
    for (let seed = 1; seed <= count; seed++) {
      const context = await browser.newContext();
      const run = await killOnce(context, origin, seed);
      answered += run.answered;
      lost += run.lost.length;
      await context.close();
    }
    return [
      {
        name: 'a quiz and a conversation in turn',
        figures: [
          { what: 'killed', value: count, unit: 'tabs' },
          { what: 'answered', value: answered, unit: '' },
          { what: 'lost', value: lost, unit: '', most: 0 },
        ],
      },
    ];
  });
}
