import { enterSection, finishSection } from '../../record/changes.ts';
import { $record, remember } from '../../record/store.ts';

const article = document.querySelector<HTMLElement>('[data-lesson]');
const lesson = article?.dataset.lesson ?? '';
const sections = [...(article?.querySelectorAll<HTMLElement>(':scope > section[id]') ?? [])];
const links = document.querySelectorAll<HTMLAnchorElement>('[data-section]');
const count = document.querySelector('[data-read-count]');

/** The section that covers a line a third down the screen is being read. */
let current = '';
const readingLine = '-33% 0px -66% 0px';

/** A page that nobody looks at reads nothing. */
const looking = () => document.visibilityState === 'visible';

function show(): void {
  const read = $record.get().lessons[lesson]?.read ?? [];
  for (const link of links) {
    const section = link.dataset.section ?? '';
    if (section === current) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
    const mark = link.querySelector<HTMLElement>('.mark');
    if (mark) mark.dataset.state = read.includes(section) ? 'done' : section === current ? 'now' : 'todo';
    const word = link.querySelector('.state');
    if (word) word.textContent = read.includes(section) ? '已读，' : '';
  }
  const done = sections.filter(({ id }) => read.includes(id)).length;
  if (count) count.textContent = `已读 ${done} / ${sections.length} 节`;
}

const entering = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !looking()) continue;
      current = target.id;
      remember(enterSection(lesson, current, Date.now()));
    }
  },
  { rootMargin: readingLine },
);

/** The end of a section on the screen is what we can know of its having been read. */
const ending = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    const section = (target as HTMLElement).dataset.endOf;
    if (isIntersecting && section && looking()) remember(finishSection(lesson, section, Date.now()));
  }
});

// Beside the text on wide screens the list stands open, and says so.
const list = links[0]?.closest('details');
if (list && matchMedia('(min-width: 1024px)').matches) list.open = true;

for (const section of sections) {
  entering.observe(section);
  const end = section.querySelector('[data-end-of]');
  if (end) ending.observe(end);
}
$record.subscribe(show);
