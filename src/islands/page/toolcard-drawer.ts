import type { MethodGroup } from '../../course/course.ts';

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = '', className = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

/**
 * Shows the tool cards over the page; `page` is where they stand by themselves. The dialog takes the focus, keeps it, and
 * gives it back to the link by itself when it closes.
 */
export function showDrawer(groups: MethodGroup[], page: string): void {
  const dialog = element('dialog', '', 'drawer');
  dialog.setAttribute('aria-label', '工具卡');
  for (const [at, { title, entries }] of groups.entries()) {
    const group = element('details');
    group.open = at === 0;
    const list = element('ol', '', 'nums');
    for (const { label, en } of entries) {
      const line = element('li');
      const words = element('span', label);
      if (en) {
        const english = element('span', ` ${en}`, 'mute');
        english.lang = 'en';
        words.append(english);
      }
      line.append(words);
      list.append(line);
    }
    group.append(element('summary', title), list);
    dialog.append(group);
  }
  const whole = element('a', '打开整页，可打印', 'go');
  whole.href = page;
  const close = element('button', '合上', 'btn');
  close.addEventListener('click', () => dialog.close());
  const row = element('p', '', 'split');
  row.append(whole, close);
  dialog.append(row);
  dialog.addEventListener('close', () => dialog.remove());
  // A press on the backdrop lands on the dialog too, but to the left of it.
  dialog.addEventListener('click', ({ clientX }) => {
    if (clientX > 0 && clientX < dialog.getBoundingClientRect().left) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
}
