import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from './copy-text.ts';

/**
 * The number of a paper, and its link for a class. Where nothing can be copied, the link appears selected in a field that
 * takes the focus: one key, or a long press, copies it there.
 */
export function SeedLink({ seed }: { seed: number }) {
  const [state, setState] = useState<'rest' | 'copied' | 'shown'>('rest');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (state === 'shown') field.current?.select();
  }, [state]);
  const link = `${location.origin}${location.pathname}?seed=${seed}`;
  return (
    <div class="seed">
      <p class="mute num">卷号 {seed}</p>
      <button type="button" class="txt" onClick={async () => setState((await copyText(link)) ? 'copied' : 'shown')}>
        复制这套题的链接
      </button>
      {state === 'shown' && (
        <input
          ref={field}
          class="link"
          type="text"
          readOnly
          value={link}
          aria-label="这套题的链接"
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
      <p class="mute" role="status">
        {state === 'copied' && '已复制。发给全班，人人拿到的是同一套题。'}
        {state === 'shown' && '链接已选中，复制了发给全班，人人拿到的是同一套题。'}
      </p>
    </div>
  );
}
