import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../quiz/copy-text.ts';
import { useFocusOn } from '../use-focus.ts';

/**
 * The parts of the text, a button each. Where nothing can be copied, the part appears selected in a field that takes the
 * focus: one key, or a long press, copies it there. New parts take the focus to the line that says how many there are.
 */
export function CopyParts({ parts }: { parts: string[] }) {
  const [state, setState] = useState<{ of: string[]; part: number; copied: boolean }>();
  const place = useFocusOn<HTMLParagraphElement>(parts, true);
  const field = useRef<HTMLTextAreaElement>(null);
  const current = state?.of === parts ? state : undefined;
  const shown = current && !current.copied ? current.part : undefined;
  useEffect(() => {
    if (shown === undefined) return;
    field.current?.focus();
    field.current?.select();
  }, [current]);
  const copy = async (part: number) => setState({ of: parts, part, copied: await copyText(parts[part] ?? '') });
  const name = (part: number) => (parts.length === 1 ? '这段文字' : `第 ${part + 1} 段`);
  return (
    <div class="flow parts">
      <p ref={place} tabIndex={-1} class="prose num">
        {parts.length === 1
          ? '记录写成了一段文字。复制下来，发给自己或存进备忘录，导入时整段粘贴。'
          : `记录写成了 ${parts.length} 段文字。一段一段复制下来，发给自己或存进备忘录；导入时全部粘贴在一起，先后不论。`}
      </p>
      <p class="row num">
        {parts.map((_, part) => (
          <button key={part} type="button" class="btn sm" onClick={() => copy(part)}>
            复制{name(part)}
          </button>
        ))}
      </p>
      {shown !== undefined && (
        <textarea
          ref={field}
          class="field"
          readOnly
          rows={4}
          value={parts[shown]}
          aria-label={name(shown)}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
      <p class="mute num" role="status">
        {current?.copied && `${name(current.part)}已复制。`}
        {shown !== undefined && `${name(shown)}已选中，请自己复制：按 Ctrl+C，手机上长按。`}
      </p>
    </div>
  );
}
