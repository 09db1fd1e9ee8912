import type { Browser } from '@playwright/test';
import { drawItems } from '../../src/assessment/draw.ts';
import { loadCourse } from '../../src/authoring/load.ts';
import type { ModuleNode } from '../../src/course/outline.ts';
import { lookAtCourse } from './course-site.ts';
import { middle } from './median.ts';
import type { Row } from './row.ts';

/** A way to a first answer. Selectors; the first element that fits is pressed, again and again until it has done its work. */
interface Way {
  name: string;
  address: string;
  presses: string[];
  /** What stands on the page when the press has been answered. */
  answered: string;
}

const runs = 5;
const cpu = 4;
const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const optionKinds = ['choice', 'multiple', 'judge'];

/** The first check, quiz and conversation of the course that begin with something to pick. Throws where there is none. */
function firstWays(): Way[] {
  const { course, modules } = loadCourse('content');
  const items = new Map(modules.flatMap((module) => module.items).map((item) => [item.id, item]));
  const picked = (id: string) => optionKinds.includes(items.get(id)?.interaction ?? '');
  const [lesson] = modules.flatMap(({ id, lessons }) =>
    lessons.flatMap((one) =>
      one.sections.flatMap(({ checks }) => checks.filter(picked).map((check) => ({ check, at: `/${id}/${one.id}/` }))),
    ),
  );
  const quiz = modules.find((module) => module.items.some(({ id }) => picked(id)));
  const talk = modules.find(({ scenarios }) => scenarios.length > 0);
  if (!lesson || !quiz || !talk) throw new Error('the course has no check, no quiz or no conversation to answer');
  const check = `[data-check="${lesson.check}"]`;
  return [
    {
      name: "a lesson's first check",
      address: lesson.at,
      presses: [`${check} input`, `${check} .act button`],
      answered: `${check} .graded`,
    },
    {
      name: "a quiz's first question",
      address: `/${quiz.id}/quiz/?seed=${seedOf(quiz)}`,
      presses: ['.task-intro button', '[data-item] input'],
      answered: '[data-item] .picked',
    },
    {
      name: "a role-play's first line",
      address: `/${talk.id}/roleplay/${talk.scenarios[0]?.id}/`,
      presses: ['.task-intro button', '.replies input', '.replies .btn.pri'],
      answered: '#heard',
    },
  ];

  /** The first paper that begins with something to pick. */
  function seedOf({ items: bank }: ModuleNode): number {
    const blueprint = { ...course.blueprint, items: Math.min(course.blueprint.items, bank.length) };
    for (let seed = 1; ; seed++) if (picked(drawItems(bank, blueprint, seed)[0]?.id ?? '')) return seed;
  }
}

/** In the page, from its beginning: presses whatever can be pressed, as one does who does not wait, and marks the answer. */
function pressOn({ presses, answered }: Pick<Way, 'presses' | 'answered'>): void {
  const timer = setInterval(() => {
    if (document.querySelector(answered)) {
      performance.mark('answered');
      clearInterval(timer);
      return;
    }
    for (const selector of presses) {
      const target = document.querySelector<HTMLInputElement | HTMLButtonElement>(selector);
      if (target && !target.disabled && !('checked' in target && target.checked)) target.click();
    }
  }, 10);
}

/** One visit with nothing kept from earlier ones: when the first text stood there and when a press was answered, in ms. */
async function visit(browser: Browser, origin: string, way: Way): Promise<{ painted: number; answered: number }> {
  const page = await browser.newPage();
  try {
    await page.addInitScript(pressOn, { presses: way.presses, answered: way.answered });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', line);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await page.goto(origin + way.address, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('answered').length > 0);
    return await page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      answered: performance.getEntriesByName('answered')[0]?.startTime ?? Number.NaN,
    }));
  } finally {
    await page.close();
  }
}

/** From navigation to a press that is answered, on a slow machine at the end of a slow line: the median of five visits. */
export function checks(): Promise<Row[]> {
  return lookAtCourse(async ({ browser, origin }) => {
    const rows: Row[] = [];
    for (const way of firstWays()) {
      await visit(browser, origin, way);
      const visits = [];
      for (let at = 0; at < runs; at++) visits.push(await visit(browser, origin, way));
      const painted = middle(visits.map((one) => one.painted));
      const answered = middle(visits.map((one) => one.answered));
      rows.push({
        name: way.name,
        figures: [
          { what: 'answers after', value: answered, unit: 'ms' },
          { what: 'of its first paint', value: answered / painted, unit: '×' },
          { what: 'slowest', value: Math.max(...visits.map((one) => one.answered)), unit: 'ms' },
        ],
      });
    }
    return rows;
  });
}
