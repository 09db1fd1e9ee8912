import type { Page } from '@playwright/test';
import { originOf } from '../sites.ts';
import { expect, test } from './fixture.ts';

test.use({ baseURL: originOf('example') });

async function open(page: Page, slide: string) {
  await page.goto(`/greeting/slides/#/${slide}`);
  await expect(page.locator('body.deck-stands')).toBeVisible();
  await expect(present(page)).toHaveAttribute('id', slide);
}
const present = (page: Page) => page.locator('section.slide.present:visible');
const question = (page: Page) => present(page).locator('.asked');
const answer = (page: Page) => present(page).locator('.answered');
/** What a search or a screen reader finds on the slide: the words laid out, and those that are read out by themselves. */
const found = async (page: Page) =>
  `${await present(page).innerText()}\n${await page.locator('.aria-status').textContent()}`;

/** Of each kind of item its slide, what is asked, and what only the answer may say: lines, and why. */
const kinds: Record<string, { slide: string; asks: string[]; lines: string[]; said: string; why: string }> = {
  单选题: {
    slide: 'first-minute.listen.cut-in',
    asks: ['A', 'Keep quiet and take notes', 'C', 'Tell them at once that you know it'],
    lines: [
      'AKeep quiet and take notes 更好的选择',
      'BAsk for the asset number',
      'CTell them at once that you know it and start with the first step of the fix',
    ],
    said: '更好的选择',
    why: 'The detail that changes the answer tends to come last.',
  },
  多选题: {
    slide: 'first-minute.read-back.good-read-back',
    asks: ['D', 'What happened and when'],
    lines: [
      'AYour first idea of what the cause may have been',
      'BA chance to correct it 更好的选择',
      'CThe proper technical terms for what they described',
      'DWhat happened and when 更好的选择',
    ],
    said: '更好的选择',
    why: 'Your opinion comes later.',
  },
  判断题: {
    slide: 'first-minute.listen.silence',
    asks: ['A', '对', 'B', '错'],
    lines: ['A对 更好的选择', 'B错'],
    said: '更好的选择',
    why: 'It is the listener to whom it seems long.',
  },
  排序题: {
    slide: 'first-minute.read-back.first-four',
    asks: ['B', 'They correct a word', 'D', 'You ask one question'],
    lines: [
      '1AYou let them finish',
      '2CYou read back what you have',
      '3BThey correct a word',
      '4DYou ask one question',
    ],
    said: '更好的顺序',
    why: 'You can only read back what you have heard and read',
  },
  配对题: {
    slide: 'first-minute.read-back.what-it-costs',
    asks: ['1', 'You have them start from the beginning', 'D', 'They ask what the call will cost'],
    lines: [
      '1You have them start from the beginning→ CThey read it out, flat and fast',
      "2You put their story into the desk's own words→ BThey say yes to words they do not know",
      '3You cut in after ten seconds→ AYou mend a fault that they do not have',
    ],
    said: '更好的答案',
    why: 'and then you pay in minutes.',
  },
  归类题: {
    slide: 'first-minute.listen.hear-or-hurry',
    asks: ['1', 'You take notes', 'B', 'You hurry'],
    lines: [
      '1You take notes→ AYou hear',
      '2“Yes, yes, yes.”→ BYou hurry',
      '3“Mm.”→ AYou hear',
      '4“And your asset number?”→ BYou hurry',
    ],
    said: '更好的答案',
    why: 'Whatever asks for an answer takes it away.',
  },
  填空题: {
    slide: 'first-minute.read-back.notes-first',
    asks: ['Look at the 第 1 空 first, say what you have, and let the caller 第 2 空 it.'],
    lines: ['Look at the notes first, say what you have, and let the caller correct it.'],
    said: '可以这样填',
    why: 'The notes spare the caller a third telling',
  },
};

for (const [kind, { slide, asks, lines, said, why }] of Object.entries(kinds)) {
  test(`a ${kind} is asked before it is answered, and a step or R answers it and takes it back`, async ({ page }) => {
    await open(page, slide);
    await expect(present(page).getByRole('heading')).toHaveText(kind);
    for (const words of asks) await expect(question(page)).toContainText(words);
    const isAsked = async () => {
      await expect(answer(page)).toBeHidden();
      await expect(question(page)).toBeVisible();
      const words = await found(page);
      expect([said, why, '→'].filter((secret) => words.includes(secret))).toEqual([]);
    };
    const isAnswered = async () => {
      await expect(answer(page)).toBeVisible();
      await expect(question(page)).toBeHidden();
      await expect(answer(page).locator('.lines > li, .cloze')).toHaveText(lines);
      for (const words of [said, why]) {
        expect(await found(page)).toContain(words);
        await expect(answer(page).getByText(words).first()).toBeVisible();
      }
    };
    await isAsked();
    for (const [show, hide] of [
      ['ArrowRight', 'ArrowLeft'],
      ['Space', 'PageUp'],
      ['r', 'r'],
      ['R', 'ArrowLeft'],
      ['PageDown', 'R'],
    ] as const) {
      await page.keyboard.press(show);
      await isAnswered();
      await page.keyboard.press(hide);
      await isAsked();
    }
    await expect(present(page)).toHaveAttribute('id', slide);
  });
}
