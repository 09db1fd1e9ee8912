import { choose, chosen, type Setting } from '../../settings/settings.ts';

const panel = document.querySelector<HTMLDetailsElement>('[data-settings-panel]');
const inputs = [...document.querySelectorAll<HTMLInputElement>('[data-setting]')];

for (const input of inputs) {
  const setting = input.dataset.setting as Setting;
  // Picked before this script arrived.
  if (input.checked) choose(setting, input.value);
}
for (const input of inputs) {
  const setting = input.dataset.setting as Setting;
  input.checked = chosen(setting) === input.value;
  input.addEventListener('change', () => choose(setting, input.value));
}

// Escape, a press elsewhere and the focus going on close the panel; Escape gives the focus back to what opened it.
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !panel?.open) return;
  panel.open = false;
  panel.querySelector('summary')?.focus();
});
document.addEventListener('click', ({ target }) => {
  if (panel?.open && !panel.contains(target as Node)) panel.open = false;
});
panel?.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget && !panel.contains(relatedTarget as Node)) panel.open = false;
});
