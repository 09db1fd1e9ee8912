import { writePractice, writeTry } from '../../record/changes.ts';
import { $notice, $record, remember } from '../../record/store.ts';

const lesson = document.querySelector<HTMLElement>('[data-lesson]')?.dataset.lesson ?? '';

/** Keeps what is written in a field with every key, and shows what was kept. */
function keep(field: HTMLTextAreaElement, kept: string | undefined, write: (text: string) => void): void {
  field.value = kept ?? '';
  // Until here the field was read-only: what is typed without this script would be lost.
  field.readOnly = false;
  field.addEventListener('input', () => write(field.value));
}

for (const part of document.querySelectorAll<HTMLElement>('[data-try]')) {
  const field = part.querySelector<HTMLTextAreaElement>('[data-own-words]');
  const place = `${lesson}#${part.dataset.try}`;
  if (field) keep(field, $record.get().tries[place]?.text, (text) => remember(writeTry(place, text, Date.now())));
}

const practice = document.querySelector<HTMLTextAreaElement>('[data-practice]');
if (practice) {
  const said = document.querySelector('[data-practice-kept]');
  keep(practice, $record.get().practices[lesson]?.text, (text) => {
    remember(writePractice(lesson, text, Date.now()));
    const kept = $notice.get().trouble ? '这次只留在这个页面里，没有存下来。' : '记下了。过一天再来，会问你试了没有。';
    const message = text.trim() ? kept : '';
    // The same words again would be read out with every key.
    if (said && said.textContent !== message) said.textContent = message;
  });
}
