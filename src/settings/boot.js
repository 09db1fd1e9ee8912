(function () {
  var root = document.documentElement;
  var known = { theme: /^(light|dark)$/, size: /^(large|huge)$/, shortcuts: /^off$/ };
  root.className = 'js';
  for (var setting in known) {
    try {
      var value = localStorage.getItem('course-settings:' + setting);
      if (value && known[setting].test(value)) root.setAttribute('data-' + setting, value);
    } catch (refused) {
      root.setAttribute('data-settings', String(refused.name));
    }
  }
  addEventListener(
    'error',
    function (event) {
      if (event.target && event.target.tagName === 'SCRIPT') root.setAttribute('data-broken', '');
    },
    true
  );
  if (!window.Promise || !Promise.any) root.setAttribute('data-old', '');
})();
