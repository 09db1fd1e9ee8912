import type { MethodGroup } from '../../course/course.ts';
import { fetchJson } from '../fetch-json.ts';

/** A second press while the cards are on their way opens nothing more. */
let opening = false;
const link = document.querySelector<HTMLAnchorElement>('[data-toolcard]');

/** Opens the tool cards over the page; where dialogs are unknown or the cards do not come, the link leads to their page. */
async function open(event: MouseEvent): Promise<void> {
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !('HTMLDialogElement' in window)) return;
  event.preventDefault();
  if (opening) return;
  opening = true;
  try {
    const [groups, { showDrawer }] = await Promise.all([
      fetchJson<MethodGroup[]>(link.dataset.toolcard ?? ''),
      import('./toolcard-drawer.ts'),
    ]);
    showDrawer(groups, link.href);
  } catch {
    location.assign(link.href);
  }
  opening = false;
}

link?.addEventListener('click', open);
