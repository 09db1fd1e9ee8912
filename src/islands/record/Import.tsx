import { useRef, useState } from 'preact/hooks';
import { importRecord, planImport } from '../../record/import.ts';
import { $notice, $record, remember } from '../../record/store.ts';
import { type Export, fileLimit, readTransfer, TransferError } from '../../record/transfer.ts';
import { useFocusOn } from '../use-focus.ts';
import { useHydrated } from '../use-hydrated.ts';
import { useStore } from '../use-store.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { originInWords } from './import-words.ts';
import { errorInWords, unreadableFile } from './transfer-words.ts';

type Stage = { bad: string } | { nothing: string } | { from: Export } | { done: string } | undefined;

/**
 * Takes a record in from a file or pasted text: first what it would change, then one question, then in words that it is
 * done. What is wrong with a bad one is announced where it was given, and nothing has changed then.
 */
export function Import({ courseId }: { courseId: () => string }) {
  const [stage, setStage] = useState<Stage>();
  const [pasted, setPasted] = useState('');
  const hydrated = useHydrated();
  const record = useStore($record);
  const latest = useRef(0);
  // The question is gone once it is answered: back to the title, with the status below it.
  const title = useFocusOn<HTMLHeadingElement>(stage && 'done' in stage ? stage : undefined);
  const look = async (text: () => Promise<string>) => {
    latest.current += 1;
    const turn = latest.current;
    const next = await examine(text, courseId());
    // A slow file that was chosen before something else was looked at comes too late.
    if (turn === latest.current) setStage(next);
  };
  const take = (from: Export) => {
    remember(importRecord(from.record));
    const kept = $notice.get().trouble ? '但是存不进浏览器，只留在这个页面里，关掉就没有了。' : '';
    setStage({ done: `已导入，和这台设备上的记录合在一起了。${kept}` });
    setPasted('');
  };
  return (
    <div class="flow">
      <h3 ref={title} tabIndex={-1}>
        导入
      </h3>
      <p class="mute" role="status">
        {stage && 'done' in stage && stage.done}
      </p>
      <p class="needs-js">
        <label class="file">
          选一个导出的文件
          <input
            type="file"
            accept=".json,.txt,application/json,text/plain"
            disabled={!hydrated}
            aria-describedby="import-trouble"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) look(() => textOf(file));
              // The same file, mended, can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <label class="needs-js pasting">
        或者把复制的文字粘贴在这里，有几段就全粘贴进来
        <textarea
          class="field"
          rows={4}
          autocomplete="off"
          spellcheck={false}
          value={pasted}
          disabled={!hydrated}
          aria-describedby="import-trouble"
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
      </label>
      <p class="needs-js">
        <button type="button" class="btn" disabled={!hydrated} onClick={() => look(async () => pasted)}>
          看看粘贴的文字
        </button>
      </p>
      <div id="import-trouble" role="alert">
        {stage && 'bad' in stage && <p class="notice">没有导入，记录没有变。{stage.bad}</p>}
      </div>
      <div role="status">{stage && 'nothing' in stage && <p class="notice">{stage.nothing}</p>}</div>
      {stage && 'from' in stage && (
        <ImportPreview
          key={stage.from.savedAt}
          from={stage.from}
          record={record}
          onNo={() => setStage({ done: '没有导入，记录没有变。' })}
          onYes={() => take(stage.from)}
        />
      )}
    </div>
  );
}

class UnreadableFile extends Error {}

async function textOf(file: File): Promise<string> {
  if (file.size > fileLimit) throw new TransferError('too-large', { limit: fileLimit, unit: 'characters' });
  try {
    return await file.text();
  } catch {
    // Moved or changed since it was chosen.
    throw new UnreadableFile();
  }
}

async function examine(text: () => Promise<string>, course: string): Promise<Stage> {
  try {
    const from = readTransfer(await text(), course);
    const { nothing } = planImport($record.get(), from.record);
    return nothing ? { nothing: `${originInWords(from)}里面的，这台设备上都已经有了，不用导入。` } : { from };
  } catch (error) {
    if (error instanceof TransferError) return { bad: errorInWords(error) };
    if (error instanceof UnreadableFile) return { bad: unreadableFile };
    throw error;
  }
}
