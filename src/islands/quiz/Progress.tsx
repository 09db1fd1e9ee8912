import { minutesIn } from './use-spent.ts';

interface Props {
  items: { id: string }[];
  answered: string[];
  /** The position on the screen. */
  at: number;
  /** How long the paper has been on the screen, where the learner wants to know: seen, never announced. */
  minutes: number | undefined;
}

/** How far the paper is answered, as a row of segments; told in words to those who do not see it. */
export function Progress({ items, answered, at, minutes }: Props) {
  return (
    <>
      <div class="prog" role="img" aria-label={`共 ${items.length} 题，已答 ${answered.length} 题`}>
        {items.map(({ id }, index) => (
          <i key={id} class={index === at ? 'current' : answered.includes(id) ? 'answered' : ''} />
        ))}
      </div>
      {minutes !== undefined && <p class="mute num clock">已用{minutesIn(minutes)}</p>}
    </>
  );
}
