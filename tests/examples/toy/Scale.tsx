import type { ItemOf } from '../../course/item.ts';
import type { BodyProps } from './body.ts';

/** A number to choose on a scale. */
export function Scale({ item, response, onRespond }: BodyProps<ItemOf<'scale'>>) {
  const value = typeof response === 'string' ? response : '1';
  return (
    <input
      type="range"
      min={1}
      max={item.to}
      value={value}
      onInput={({ currentTarget }) => onRespond?.(currentTarget.value)}
    />
  );
}
