import type { RevealApi } from 'reveal.js';
import type { DeckHelp } from './deck-help.ts';
import { singleKeysWork } from './deck-keys.ts';

/** Opens what is folded on the page that is only read: on a deck, the step that shows an answer does so at once. */
export function openAnswers(root: HTMLElement): void {
  for (const answer of root.querySelectorAll<HTMLDetailsElement>('details.answered')) answer.open = true;
}

/** `R` shows the answer to the question on the slide, and hides it again; it does what a step on or back does. */
export function bindAnswer(deck: RevealApi, help: DeckHelp): void {
  const answerHere = () => deck.getCurrentSlide().querySelector('.answered');
  document.addEventListener('keydown', ({ key, ctrlKey, altKey, metaKey }) => {
    if (key.toLowerCase() !== 'r' || ctrlKey || altKey || metaKey || !singleKeysWork()) return;
    const answer = answerHere();
    if (!answer || help.isOpen() || deck.isPaused()) return;
    if (answer.classList.contains('visible')) deck.prevFragment();
    else deck.nextFragment();
  });
  // What the library read out stays in its live region, where an answer taken back could still be found.
  deck.on('fragmenthidden', () => {
    const said = document.querySelector('.reveal > .aria-status');
    if (said) said.textContent = '';
  });
  // To the library the slides before the chosen one have been seen to the end; a question chosen in the overview is
  // asked all the same. The slide that was clicked is the current one only after this event.
  deck.on('overviewhidden', () => {
    queueMicrotask(() => answerHere() && deck.navigateFragment(-1));
  });
}
