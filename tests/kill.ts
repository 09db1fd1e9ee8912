import type { BrowserContext } from '@playwright/test';
import { randomFrom } from '../src/course/random.ts';
import type { LearningRecord } from '../src/record/shape.ts';

/** What a killed tab had been answered: the item or the step, and the response. */
type Answered = [place: string, response: string];

/** What became of one killed tab. */
export interface Killed {
  answered: number;
  /** Answers whose press had been dealt with, but which the record lacks afterwards. */
  lost: Answered[];
}

/** Presses one answer after the other inside the page, as fast as it goes, and tells each once its press is dealt with. */
const pressQuiz = async () => {
  const pause = () => new Promise((done) => setTimeout(done, 0));
  const press = (name: RegExp) =>
    [...document.querySelectorAll<HTMLButtonElement>('main button')]
      .find(({ textContent, disabled }) => !disabled && name.test(textContent ?? ''))
      ?.click();
  press(/^开始/);
  for (;;) {
    await pause();
    const item = document.querySelector<HTMLElement>('[data-item]')?.dataset.item ?? '';
    const inputs = [...document.querySelectorAll<HTMLInputElement>('[data-item] input[type=radio][name^=item]')];
    for (const input of inputs) {
      input.click();
      console.log(`answered ${item} ${input.value}`);
      await pause();
    }
    press(/^下一题/);
  }
};

/** The same in a conversation: the first reply on offer, again and again. */
const pressTalk = async () => {
  const pause = () => new Promise((done) => setTimeout(done, 0));
  const press = (name: RegExp) =>
    [...document.querySelectorAll<HTMLButtonElement>('main button')]
      .find(({ textContent, disabled }) => !disabled && name.test(textContent ?? ''))
      ?.click();
  press(/^开始演练/);
  for (let step = 0; ; ) {
    await pause();
    const reply = document.querySelector<HTMLInputElement>('.replies input');
    if (!reply) continue;
    reply.click();
    await pause();
    press(/^就这样说/);
    console.log(`answered ${step} ${reply.value}`);
    step++;
  }
};

const runs = {
  quiz: { path: (seed: number) => `/listening/quiz/?seed=${seed}`, ready: /^开始第/, press: pressQuiz },
  talk: { path: () => '/listening/roleplay/basement-hum/', ready: /^开始演练/, press: pressTalk },
};

/**
 * Answers in a tab, ends its renderer process at a moment drawn from the seed, and holds what the tab had told against what
 * a new tab reads. What is told was dealt with before; what was dealt with and not told yet is not counted.
 */
export async function killOnce(context: BrowserContext, origin: string, seed: number): Promise<Killed> {
  const kind = seed % 2 ? 'talk' : 'quiz';
  const { path, ready, press } = runs[kind];
  const told: Answered[] = [];
  const page = await context.newPage();
  page.on('console', (message) => {
    const [, place = '', response = ''] = /^answered (\S+) (\S+)$/.exec(message.text()) ?? [];
    if (place) told.push([place, response]);
  });
  await page.goto(origin + path(seed));
  await page.getByRole('button', { name: ready, disabled: false }).waitFor();
  const crash = page.waitForEvent('crash');
  page.evaluate(press).catch(() => undefined);
  await page.waitForEvent('console');
  await new Promise((done) => setTimeout(done, randomFrom(seed)() * 250));
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await crash;
  const lost = lostOf(kind, told, await recordIn(context, origin));
  await page.close();
  return { answered: told.length, lost };
}

async function recordIn(context: BrowserContext, origin: string): Promise<LearningRecord> {
  const page = await context.newPage();
  await page.goto(`${origin}/about/`);
  const stored = await page.evaluate(() => localStorage.getItem(`course:${document.documentElement.dataset.course}`));
  await page.evaluate(() => localStorage.clear());
  await page.close();
  return JSON.parse(stored ?? '{}');
}

/** Of a quiz the last answer to each item has to stand there, or a later one; of a conversation every step. */
function lostOf(kind: keyof typeof runs, told: readonly Answered[], record: Partial<LearningRecord>): Answered[] {
  if (kind === 'talk') {
    const said = Object.values(record.playthroughs ?? {}).flatMap(({ choices }) => choices);
    return told.filter(([step, reply]) => said[Number(step)] !== reply);
  }
  const answers = Object.values(record.attempts ?? {}).flatMap((attempt) => Object.entries(attempt.answers));
  return [...new Map(told)].filter(([item, response]) => {
    const kept = answers.find(([id]) => id === item)?.[1];
    const presses = told.filter(([id]) => id === item).length;
    return !kept || kept.revision < presses || (kept.revision === presses && String(kept.response) !== response);
  });
}
