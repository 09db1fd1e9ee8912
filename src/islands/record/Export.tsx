import { useState } from 'preact/hooks';
import { $record } from '../../record/store.ts';
import { writeFile, writeText } from '../../record/transfer.ts';
import { dayOf } from '../../review/day.ts';
import { useHydrated } from '../use-hydrated.ts';
import { CopyParts } from './CopyParts.tsx';
import { saveFile } from './save-file.ts';

interface Props {
  courseId: () => string;
  courseVersion: string;
}

/** The record as a file, and as text where no file can be saved: WeChat's own browser saves none. */
export function Export({ courseId, courseVersion }: Props) {
  const [parts, setParts] = useState<string[]>();
  const [saved, setSaved] = useState('');
  const hydrated = useHydrated();
  const inWeChat = hydrated && /MicroMessenger/i.test(navigator.userAgent);
  const now = () => ({ course: courseId(), courseVersion, savedAt: Date.now(), record: $record.get() });
  const save = () => {
    const from = now();
    const name = `${from.course}-record-${dayOf(from.savedAt)}.json`;
    saveFile(name, writeFile(from));
    setSaved(`已交给浏览器下载：${name}`);
  };
  return (
    <div class="flow">
      <h3>导出</h3>
      {inWeChat && (
        <p class="prose notice">
          微信里不能下载文件，请在浏览器打开本站再学（点右上角“…”）。浏览器里看不到微信里的记录，要搬过去：先在这里“复制成文字”，再到浏览器的这一页粘贴、导入。
        </p>
      )}
      <p class="row needs-js">
        {!inWeChat && (
          <button type="button" class="btn" disabled={!hydrated} onClick={save}>
            下载成文件
          </button>
        )}
        <button type="button" class="btn" disabled={!hydrated} onClick={() => setParts(writeText(now()))}>
          复制成文字
        </button>
      </p>
      <p class="mute" role="status">
        {saved}
      </p>
      {parts && <CopyParts parts={parts} />}
      <p class="mute prose">导出的文件和文字里有全部答案和你写下的话，谁拿到都能看，别发到群里。</p>
    </div>
  );
}
