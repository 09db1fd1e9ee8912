import { type ComponentChild, hydrate, render } from 'preact';
import type { BankItem } from '../../course/bank.ts';
import type { Interaction } from '../../course/item.ts';
import { foreignLanguage } from '../../course/language.ts';
import { fetchJson } from '../fetch-json.ts';
import { type Bodies, bodyFor, loadBodies } from '../item/body.ts';
import { Check } from '../item/Check.tsx';
import { LoadFailed } from '../LoadFailed.tsx';

const lang = foreignLanguage(document.querySelector<HTMLElement>('[data-lesson]')?.lang ?? '');
const places = [...document.querySelectorAll<HTMLElement>('[data-check]')];

/** The bank at an address and the bodies for the questions asked from it. */
async function load(address: string, own: HTMLElement[]): Promise<{ items: Map<string, BankItem>; bodies: Bodies }> {
  const asked = own.map(({ dataset }) => dataset.interaction as Interaction);
  const [bank] = await Promise.all([fetchJson<BankItem[]>(address), loadBodies(asked)]);
  const items = new Map(bank.map((item) => [item.id, item]));
  // By the bank, which may be newer than the page.
  const bodies = await loadBodies(own.flatMap(({ dataset }) => items.get(dataset.check ?? '')?.interaction ?? []));
  return { items, bodies };
}

/**
 * Makes the questions of a lesson answerable, with the banks fetched once each and the parts for their interactions. Until
 * these are there the questions stand as text; where they do not come, each says so and lets one try again.
 */
async function mount(address: string): Promise<void> {
  const own = places.filter(({ dataset }) => dataset.bank === address);
  const loaded = await load(address, own).catch(() => undefined);
  for (const place of own) {
    if (!loaded) {
      tell(place, <LoadFailed what="小题的答案" retry={() => mount(address)} />);
      continue;
    }
    const item = loaded.items.get(place.dataset.check ?? '');
    if (item) revive(place, <Check item={item} body={bodyFor(item, loaded.bodies)} lang={lang} />, item.hash);
    tell(place, item ? null : <p class="notice">这道题已经撤下。</p>);
  }
}

/** What was rendered from the same content comes alive as it stands; from other content it is made anew. */
function revive(place: HTMLElement, check: ComponentChild, hash: string): void {
  if (place.dataset.hash === hash) {
    hydrate(check, place);
  } else {
    place.textContent = '';
    render(check, place);
  }
}

function tell({ nextElementSibling: below }: HTMLElement, message: ComponentChild): void {
  if (below) render(message, below);
}

for (const address of new Set(places.map(({ dataset }) => dataset.bank ?? ''))) mount(address);
