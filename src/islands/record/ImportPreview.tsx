import { planImport } from '../../record/import.ts';
import type { LearningRecord } from '../../record/shape.ts';
import type { Export } from '../../record/transfer.ts';
import { Ask } from './Ask.tsx';
import { changesInWords, originInWords } from './import-words.ts';

interface Props {
  from: Export;
  record: LearningRecord;
  onNo: () => void;
  onYes: () => void;
}

/** What an import would change, and whether it shall. */
export function ImportPreview({ from, record, onNo, onYes }: Props) {
  const { changes, replaced } = planImport(record, from.record);
  const { added, newer } = changesInWords(changes);
  return (
    <Ask question="导入这份记录吗？" no="不导入" yes="导入" onNo={onNo} onYes={onYes}>
      <p>{originInWords(from)}</p>
      <ul class="num changes">
        {added && <li>会多出：{added}。</li>}
        {newer && <li>会更新：{newer}。</li>}
        {replaced.length > 0 && (
          <li>
            你在这台设备上写过的话，有 {replaced.length} 段会换成那边更晚写的。会被换掉的是：
            <ul>
              {replaced.map(({ map, key, text }) => (
                <li key={`${map}/${key}`}>“{text}”</li>
              ))}
            </ul>
          </li>
        )}
        <li>{replaced.length > 0 ? '其余已有的都留着。' : '已有的都留着，一条不少。'}</li>
      </ul>
    </Ask>
  );
}
