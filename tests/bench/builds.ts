import { fileURLToPath } from 'node:url';
import { buildCourse } from './build-course.ts';
import { writeCourse } from './made-course.ts';
import type { Row } from './row.ts';

const lessons = 5;
const sizes = [2, 20, 200].map((modules) => ({ modules, lessons, sections: 4 }));

/** What building 10, 100 and 1,000 lessons takes, and what a lesson of it takes beside one of the ten. */
export function builds(): Row[] {
  const made = sizes.map((size) => {
    const count = size.modules * size.lessons;
    const content = `.build/bench/lessons-${count}`;
    writeCourse(fileURLToPath(new URL(`../../${content}`, import.meta.url)), size);
    return { count, ...buildCourse(content, `${content}-out`) };
  });
  const ten = made[0] as (typeof made)[number];
  return made.map(({ count, seconds, peak, size, files }) => ({
    name: `${count} lessons`,
    figures: [
      { what: 'time', value: seconds, unit: 's' },
      { what: 'a lesson', value: seconds / count / (ten.seconds / ten.count), unit: '×' },
      { what: 'peak memory', value: peak, unit: 'MB' },
      { what: 'output', value: size, unit: 'MB' },
      { what: 'a lesson', value: size / count / (ten.size / ten.count), unit: '×' },
      { what: 'files', value: files, unit: '' },
    ],
  }));
}
