import Reveal, { type RevealApi } from 'reveal.js';
import { bindAnswer, openAnswers } from './deck-answer.ts';
import { bindHelp } from './deck-help.ts';
import { movesDeck, singleKeysWork } from './deck-keys.ts';
import { bindTools } from './deck-tools.ts';
import { fitSlides } from './fit-slides.ts';
import { toggleFullScreen } from './full-screen.ts';

/** Turns the page's slides into a deck. The page stays as text where there is none, or where the browser is too old. */
export async function startDeck(): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-deck]');
  if (!root || document.documentElement.dataset.old !== undefined) return;
  // Only now: the library's styles hide every slide but one, and must not reach a page that stays text.
  root.classList.add('reveal');
  openAnswers(root);
  const help = bindHelp();
  const deck = new Reveal(root, {
    width: 1920,
    height: 1080,
    margin: 0,
    minScale: 0.05,
    maxScale: 8,
    // Slides lay themselves out from the top; hidden ones must come back as the flex boxes that they are.
    center: false,
    display: 'flex',
    // All slides are laid out, so that they can be measured; a deck is some dozens of them.
    viewDistance: Number.POSITIVE_INFINITY,
    mobileViewDistance: Number.POSITIVE_INFINITY,
    hash: true,
    navigationMode: 'linear',
    transition: 'none',
    backgroundTransition: 'none',
    controls: false,
    progress: false,
    help: false,
    jumpToSlide: false,
    // No other window may drive the deck.
    postMessage: false,
    // On a phone the slides stay slides: the scrolling view would rewrite the page.
    scrollActivationWidth: 0,
    keyboardCondition: (event) => !help.isOpen() && movesDeck(event),
  });
  await deck.initialize();
  // As an application the slides could not be read line by line with a screen reader; the keys work without.
  root.removeAttribute('role');
  fitSlides(root);
  keepFocusOff(deck, root);
  bindTools(deck, help);
  bindAnswer(deck, help);
  document.addEventListener('keydown', (event) => {
    const bare = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (bare && event.key.toLowerCase() === 'f' && singleKeysWork()) toggleFullScreen();
  });
  document.body.classList.add('deck-stands');
}

/** In the overview all slides can be seen but only one is exposed: links on the others must not take the focus. */
function keepFocusOff(deck: RevealApi, root: HTMLElement): void {
  const reachable = (tabIndex: number) => () => {
    for (const link of root.querySelectorAll('a')) link.tabIndex = tabIndex;
  };
  deck.on('overviewshown', reachable(-1));
  deck.on('overviewhidden', reachable(0));
}
