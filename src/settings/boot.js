// Runs before the first paint, in any browser: the theme without a flash, and whether the browser is too old.
(() => {
  var root = document.documentElement;
  var theme = null;
  root.className = 'js';
  try {
    theme = localStorage.getItem('theme');
  } catch (refused) {
    root.setAttribute('data-settings', String(refused.name));
  }
  if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
  if (!window.Promise || !Promise.any) root.setAttribute('data-old', '');
})();
