(function () {
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
