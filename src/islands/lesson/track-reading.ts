import { visitSection } from '../../record/changes.ts';
import { $record, remember } from '../../record/store.ts';

const article = document.querySelector<HTMLElement>('[data-lesson]');
const lesson = article?.dataset.lesson ?? '';
const sections = [...(article?.querySelectorAll<HTMLElement>(':scope > section[id]') ?? [])];
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('[data-section]')].map((link) => [link.dataset.section, link]),
);

/** A section is being read while it covers this line, a third down the screen. */
const readingLine = '-33% 0px -66% 0px';

/** A page that nobody looks at reads nothing. */
const looking = () => document.visibilityState === 'visible';

const entering = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !looking()) continue;
      remember(visitSection(lesson, target.id, false, Date.now()));
      for (const [section, link] of links) {
        if (section === target.id) link.setAttribute('aria-current', 'step');
        else link.removeAttribute('aria-current');
      }
    }
  },
  { rootMargin: readingLine },
);

/** The end of a section on the screen is what we can know of its having been read. */
const ending = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    const section = (target as HTMLElement).dataset.endOf;
    if (isIntersecting && section && looking()) remember(visitSection(lesson, section, true, Date.now()));
  }
});

for (const section of sections) {
  entering.observe(section);
  const end = section.querySelector('[data-end-of]');
  if (end) ending.observe(end);
}

$record.subscribe((record) => {
  const read = record.lessons[lesson]?.read ?? [];
  for (const [section, link] of links) {
    const mark = link.querySelector<HTMLElement>('.mark');
    const state = read.includes(section ?? '') ? 'done' : link.hasAttribute('aria-current') ? 'now' : 'todo';
    if (mark) mark.dataset.state = state;
    const word = link.querySelector('.state');
    if (word) word.textContent = state === 'done' ? '已读，' : '';
  }
  const count = document.querySelector('[data-read-count]');
  if (count)
    count.textContent = `已读 ${sections.filter(({ id }) => read.includes(id)).length} / ${sections.length} 节`;
});
