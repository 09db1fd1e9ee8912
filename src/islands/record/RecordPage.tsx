import { useState } from 'preact/hooks';
import type { ModulePlan } from '../../record/progress.ts';
import { emptyRecord } from '../../record/shape.ts';
import { $record } from '../../record/store.ts';
import { useHydrated } from '../use-hydrated.ts';
import { useStore } from '../use-store.ts';
import { Kept } from './Kept.tsx';
import { ModuleTable } from './ModuleTable.tsx';
import { PrintHead } from './PrintHead.tsx';
import { Together } from './Together.tsx';

export interface RecordModule extends ModulePlan {
  title: string;
  /** By lesson. */
  lessonTitles: Record<string, string>;
  minutes: Record<string, number>;
  scenarioTitles: Record<string, string>;
  /** The items that its lessons ask. */
  items: string[];
}

interface Props {
  modules: RecordModule[];
  lang: string | undefined;
  course: { title: string; version: string };
}

/** 学习记录: what is done, what was scored and written, each with a way to delete it; on paper it is 自学记录. */
export function RecordPage({ modules, lang, course }: Props) {
  const kept = useStore($record);
  const hydrated = useHydrated();
  const record = hydrated ? kept : emptyRecord;
  const [withWords, setWithWords] = useState(false);
  return (
    <div class={withWords ? '' : 'without-words'}>
      <PrintHead {...{ course, lang }} />
      <p class="row act needs-js">
        <button type="button" class="btn sm" disabled={!hydrated} onClick={() => window.print()}>
          打印自学记录
        </button>
        <label class="choice">
          <input
            type="checkbox"
            checked={withWords}
            disabled={!hydrated}
            onChange={({ currentTarget }) => setWithWords(currentTarget.checked)}
          />
          连同我写的话
        </label>
      </p>
      <section aria-labelledby="by-module">
        <h2 id="by-module">各模块进度</h2>
        <ModuleTable modules={modules} record={record} lang={lang} />
        <p class="mute">时长是读完的课按每课的分钟数加起来的，没有计时。</p>
      </section>
      <section aria-labelledby="together">
        <h2 id="together">合起来练</h2>
        <Together record={record} />
      </section>
      <section aria-labelledby="history">
        <Kept modules={modules} record={record} {...(lang && { lang })} />
      </section>
    </div>
  );
}
