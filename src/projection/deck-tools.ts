import type { RevealApi } from 'reveal.js';
import type { DeckHelp } from './deck-help.ts';
import { canFillScreen, toggleFullScreen } from './full-screen.ts';

/** How long the bar stays after the pointer has come to rest, in milliseconds. */
const rest = 3000;

/** The bar of buttons at the lower edge: there while the pointer moves or the focus is in it, never over a black screen. */
export function bindTools(deck: RevealApi, help: DeckHelp): void {
  const bar = document.querySelector<HTMLElement>('.tools');
  if (!bar) return;
  const actions: Record<string, () => void> = {
    back: () => deck.prev(),
    next: () => deck.next(),
    full: toggleFullScreen,
    overview: () => deck.toggleOverview(),
    help: help.toggle,
  };
  for (const button of bar.querySelectorAll<HTMLElement>('[data-tool]')) {
    const tool = button.dataset.tool ?? '';
    button.hidden = tool === 'full' && !canFillScreen();
    button.addEventListener('click', ({ detail }) => {
      // A click by hand leaves the keys to the deck and lets the bar go; one by keyboard keeps its place.
      if (detail > 0) button.blur();
      actions[tool]?.();
    });
  }
  let timer: ReturnType<typeof setTimeout>;
  const show = () => {
    bar.dataset.shown = '';
    clearTimeout(timer);
    timer = setTimeout(() => delete bar.dataset.shown, rest);
  };
  // A finger only presses, a pointer also moves.
  document.addEventListener('pointermove', show);
  document.addEventListener('pointerdown', show);
  deck.on('paused', () => {
    bar.hidden = true;
  });
  deck.on('resumed', () => {
    bar.hidden = false;
  });
}
