import { chooseTheme, currentTheme } from '../../settings/theme.ts';

const toggle = document.querySelector('[data-theme-toggle]');
const show = () => toggle?.setAttribute('aria-pressed', String(currentTheme() === 'dark'));

toggle?.addEventListener('click', () => {
  chooseTheme(currentTheme() === 'dark' ? 'light' : 'dark');
  show();
});
show();
