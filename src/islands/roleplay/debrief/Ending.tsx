import type { RefObject } from 'preact';
import type { Ending as EndingNode } from '../../../course/scenario.ts';

interface Props {
  ending: EndingNode;
  heading: RefObject<HTMLHeadingElement>;
  lang: string | undefined;
}

/** How it came out. The focus goes to its title: it is what the learner waits for. */
export function Ending({ ending, heading, lang }: Props) {
  return (
    <>
      <p class="mute">复盘</p>
      <h2 ref={heading} tabIndex={-1} class="ending" lang={lang}>
        {ending.title}
      </h2>
      <p class="lead prose" lang={lang}>
        {ending.says}
      </p>
    </>
  );
}
