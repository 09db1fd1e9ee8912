import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon.tsx';

interface Props {
  id?: string;
  icon: 'right' | 'wrong' | 'partial';
  words: ComponentChildren;
  /** It names what is right. */
  better?: boolean;
  feedback?: string | undefined;
  lang: string | undefined;
}

/** What became of one part of a graded item, in a word with a sign, and what is to be said of it. */
export function Said({ id, icon, words, better = false, feedback, lang }: Props) {
  return (
    <small class="said" id={id}>
      <b class={better ? 'better' : ''}>
        <Icon name={icon} /> {words}
      </b>
      {feedback && <span lang={lang}>{feedback}</span>}
    </small>
  );
}
