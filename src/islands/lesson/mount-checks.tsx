import { type ComponentChild, hydrate, render } from 'preact';
import type { BankItem } from '../../course/bank.ts';
import { foreignLanguage } from '../../course/language.ts';
import { Check } from '../item/Check.tsx';
import { LoadFailed } from '../LoadFailed.tsx';

const lang = foreignLanguage(document.querySelector<HTMLElement>('[data-lesson]')?.lang ?? '');
const places = [...document.querySelectorAll<HTMLElement>('[data-check]')];

/**
 * Makes the questions of a lesson answerable, with the banks fetched once each. Until a bank is there the questions
 * stand as text; where it does not come, each says so and lets one try again.
 */
async function mount(address: string): Promise<void> {
  const own = places.filter(({ dataset }) => dataset.bank === address);
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(String(answer.status));
    const bank = (await answer.json()) as BankItem[];
    for (const place of own) {
      const item = bank.find(({ id }) => id === place.dataset.check);
      if (item) hydrate(<Check item={item} lang={lang} />, place);
      show(place, item ? null : <p class="notice">这道题已经撤下。</p>);
    }
  } catch {
    for (const place of own) show(place, <LoadFailed what="小题的答案" retry={() => mount(address)} />);
  }

  function show({ nextElementSibling: below }: HTMLElement, message: ComponentChild) {
    if (below) render(message, below);
  }
}

for (const address of new Set(places.map(({ dataset }) => dataset.bank ?? ''))) mount(address);
