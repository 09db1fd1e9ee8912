import type { Page } from '@playwright/test';
import { give, responseFor } from '../e2e/answering.ts';
import { answer, bankOf, expect, onQuestion, pathThrough, scenarioOf } from '../e2e/fixture.ts';
import { begin } from '../e2e/paper.ts';
import { reviewing } from '../e2e/reviewing.ts';
import { begin as beginTalk, hold, stage, take } from '../e2e/talk.ts';
import { exam, pretest, review } from './across.ts';
import { deckQuestions, project } from './deck-questions.ts';
import { diagrams, projectDiagram } from './diagrams.ts';
import { beginKinds, gradeKinds, halfOf, openKinds } from './kinds.ts';
import { quizStates } from './quiz-states.ts';
import { recordStates } from './record-states.ts';
import type { Kind, required } from './required.ts';

type States = { [K in Kind]: Record<(typeof required)[K][number], (page: Page) => Promise<void>> };

const lesson = '/listening/nine-rules/#dare-to-say';
const quiz = '/listening/quiz/?seed=7';

async function check(page: Page, right: boolean) {
  const item = (await bankOf(page)).find(({ id }) => id === 'elevator-window');
  if (!item) throw new Error('the lesson has no such check');
  await page.goto(lesson);
  const form = page.locator(`[data-item="${item.id}"]`);
  await give(form, item, responseFor(item, right));
  await form.getByRole('button', { name: '看看答得怎样' }).click();
  await expect(form.getByRole('button', { name: '再答一次' })).toBeVisible();
}

const unanswered = async (page: Page) => {
  await begin(page, 7);
};

/** Right, wrong, unanswered and in doubt, so that the result shows every kind of line. */
async function answerSome(page: Page) {
  const bank = await begin(page, 7);
  for (const [at, right] of [true, false, true, false, true].entries()) {
    await onQuestion(page, at + 1);
    await answer(page, bank, right);
    await page.getByRole('button', { name: '下一题' }).click();
  }
  await onQuestion(page, 6);
  await page.getByRole('button', { name: '标为存疑' }).click();
}

async function handIn(page: Page) {
  await answerSome(page);
  await page.getByRole('complementary').getByRole('button', { name: '交卷' }).click();
}

async function result(page: Page) {
  await handIn(page);
  await page.locator('.ask').getByRole('button', { name: '交卷' }).click();
  await expect(page.locator('[data-score]')).toBeVisible();
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
}

async function play(page: Page, best: boolean, turns = 99) {
  const choices = pathThrough(await scenarioOf(page), best).slice(0, turns);
  await beginTalk(page);
  await take(page, choices);
}

/** Two playthroughs, the debrief of the second, with all that it can show opened. */
async function debriefed(page: Page, best: boolean) {
  const scenario = await scenarioOf(page);
  await hold(page, pathThrough(scenario, !best));
  await page.getByRole('button', { name: '从头再来一遍' }).click();
  await take(page, pathThrough(scenario, best));
  await page.locator('.rating input').first().check();
  await page.getByRole('button', { name: '看复盘' }).click();
  await page.getByText('看表格').click();
  await page.getByLabel('另一遍', { exact: true }).selectOption({ index: 1 });
}

const open = (address: string) => async (page: Page) => {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
};

/** How to bring each page into each of its states. */
export const states: States = {
  map: {
    fresh: open('/'),
    asked: async (page) => {
      await page.clock.install({ time: new Date('2026-11-23T09:00:00+08:00') });
      await page.goto(lesson);
      await page.locator('[data-practice]').fill('先数三下再开口');
      await page.clock.setFixedTime(new Date('2026-11-25T09:00:00+08:00'));
      await page.goto('/');
      await expect(page.getByRole('button', { name: '试过了' })).toBeVisible();
    },
    due: async (page) => {
      await reviewing(page);
      await page.goto('/');
      await expect(page.getByRole('link', { name: /今天该复习/ })).toBeVisible();
    },
    settings: async (page) => {
      await page.goto('/');
      await page.getByText('设置', { exact: true }).click();
    },
    begun: async (page) => {
      await check(page, true);
      await page.goto('/');
      await expect(page.getByRole('link', { name: '继续学习' })).toBeVisible();
    },
  },
  module: {
    fresh: open('/listening/'),
    drawer: async (page) => {
      await page.goto('/listening/');
      await page.getByRole('link', { name: '工具卡' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  lesson: {
    unanswered: open(lesson),
    right: (page) => check(page, true),
    wrong: (page) => check(page, false),
    'own-words': async (page) => {
      await page.goto(lesson);
      await page.locator('[data-try] textarea').fill('桶挪到您窗底下');
      await page.locator('.model summary').click();
    },
    matrix: open('/listening/open-or-shut/'),
    path: open('/listening/persuade/'),
    cycle: open(diagrams.cycle.lesson),
    rings: open(diagrams.rings.lesson),
    'kinds-unanswered': openKinds,
    'kinds-begun': beginKinds,
    'kinds-wrong': (page) => gradeKinds(page, (item) => responseFor(item, false)),
    'kinds-partial': (page) => gradeKinds(page, halfOf),
    'kinds-right': (page) => gradeKinds(page, (item) => responseFor(item, true)),
  },
  quiz: { start: open(quiz), unanswered, answered: answerSome, 'hand-in': handIn, result, ...quizStates },
  roleplay: {
    start: open(stage),
    opening: (page) => play(page, true, 0),
    conversation: async (page) => {
      await play(page, false, 3);
      await page.locator('.said-before:not(.scene-again) summary').click();
    },
    practice: async (page) => {
      await hold(page, pathThrough(await scenarioOf(page), false));
      await page.getByRole('button', { name: '从第 3 步重来' }).click();
      await page.getByRole('button', { name: '退回上一步' }).click();
    },
    rating: (page) => play(page, true),
    'good-ending': (page) => debriefed(page, true),
    'poor-ending': (page) => debriefed(page, false),
    again: async (page) => {
      await hold(page, pathThrough(await scenarioOf(page), false));
      await page.goto(stage);
      await expect(page.getByRole('region', { name: '走过的路' })).toBeVisible();
    },
  },
  exam,
  pretest,
  review,
  record: recordStates,
  slides: {
    title: (page) => project(page),
    points: async (page) => {
      await project(page, 'listening#/nine-rules.let-finish/9');
      await expect(page.locator('section.present .fragment.visible')).not.toHaveCount(0);
    },
    overview: async (page) => {
      await project(page);
      await page.keyboard.press('Escape');
      await expect(page.locator('.reveal')).toHaveClass(/overview/);
    },
    help: async (page) => {
      await project(page);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    cycle: (page) => projectDiagram(page, 'cycle'),
    rings: (page) => projectDiagram(page, 'rings'),
    ...deckQuestions,
  },
  about: { fresh: open('/about/') },
  toolcard: { fresh: open('/toolcard/') },
  glossary: { fresh: open('/glossary/') },
  sources: { fresh: open('/sources/') },
  missing: { fresh: open('/404.html') },
};
