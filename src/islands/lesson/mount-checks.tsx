import { type ComponentChild, hydrate, render } from 'preact';
import type { BankItem } from '../../course/bank.ts';
import type { Interaction } from '../../course/item.ts';
import { foreignLanguage } from '../../course/language.ts';
import { bodyFor, loadBodies } from '../item/body.ts';
import { Check } from '../item/Check.tsx';
import { LoadFailed } from '../LoadFailed.tsx';
import { fetchJson } from '../load-json.ts';

const lang = foreignLanguage(document.querySelector<HTMLElement>('[data-lesson]')?.lang ?? '');
const places = [...document.querySelectorAll<HTMLElement>('[data-check]')];

/**
 * Makes the questions of a lesson answerable, with the banks fetched once each and the parts for their
 * interactions. Until these are there the questions stand as text; where they do not come, each says so and lets one try again.
 */
async function mount(address: string): Promise<void> {
  const own = places.filter(({ dataset }) => dataset.bank === address);
  try {
    const asked = own.map(({ dataset }) => dataset.interaction as Interaction);
    const [bank] = await Promise.all([fetchJson<BankItem[]>(address), loadBodies(asked)]);
    const items = new Map(bank.map((item) => [item.id, item]));
    // By the bank, which may be newer than the page.
    const bodies = await loadBodies(own.flatMap(({ dataset }) => items.get(dataset.check ?? '')?.interaction ?? []));
    for (const place of own) {
      const item = items.get(place.dataset.check ?? '');
      if (item) hydrate(<Check item={item} body={bodyFor(item, bodies)} lang={lang} />, place);
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
