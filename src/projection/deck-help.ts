import { choose } from '../settings/settings.ts';
import { singleKeysWork } from './deck-keys.ts';

export interface DeckHelp {
  isOpen(): boolean;
  toggle(): void;
}

/** The panel that lists the keys: `?` opens and shuts it, Esc shuts it, and the focus goes back to where it was. */
export function bindHelp(): DeckHelp {
  const panel = document.querySelector<HTMLElement>('[data-help]');
  const close = panel?.querySelector<HTMLElement>('[data-help-close]');
  let before: Element | null = null;
  const isOpen = () => panel?.hidden === false;
  const toggle = () => {
    if (!panel) return;
    if (!isOpen()) before = document.activeElement;
    const inside = document.activeElement;
    panel.hidden = !panel.hidden;
    if (isOpen()) close?.focus();
    else {
      // A hidden checkbox loses the focus a moment later only, and a key pressed until then would not reach the deck.
      if (inside instanceof HTMLElement) inside.blur();
      if (before instanceof HTMLElement) before.focus();
    }
  };
  close?.addEventListener('click', toggle);
  const single = panel?.querySelector<HTMLInputElement>('[data-single-keys]');
  if (single) single.checked = singleKeysWork();
  single?.addEventListener('change', () => choose('shortcuts', single.checked ? 'on' : 'off'));
  const onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    const asked = (key === '?' || key === '？') && singleKeysWork();
    if (!asked && !(key === 'Escape' && isOpen())) return;
    // Before the deck hears of it: the Esc that shuts the panel must not open the overview.
    event.stopPropagation();
    event.preventDefault();
    toggle();
  };
  document.addEventListener('keydown', onKey, { capture: true });
  // Whoever tabs on from the panel means the deck again.
  panel?.addEventListener('focusout', ({ relatedTarget }) => {
    if (isOpen() && relatedTarget && !panel.contains(relatedTarget as Node)) panel.hidden = true;
  });
  return { isOpen, toggle };
}
