import type { ModulePlan } from '../../record/progress.ts';
import { emptyRecord } from '../../record/shape.ts';
import { $record } from '../../record/store.ts';
import { useHydrated } from '../use-hydrated.ts';
import { useStore } from '../use-store.ts';
import { History } from './History.tsx';
import { ModuleTable } from './ModuleTable.tsx';
import { Reset } from './Reset.tsx';

export interface RecordModule extends ModulePlan {
  title: string;
  scenarioTitles: Record<string, string>;
}

/** 学习记录: what is done, what was scored, and a way to start anew. */
export function RecordPage({ modules, lang }: { modules: RecordModule[]; lang: string | undefined }) {
  const kept = useStore($record);
  const hydrated = useHydrated();
  const record = hydrated ? kept : emptyRecord;
  return (
    <>
      <section aria-labelledby="by-module">
        <h2 id="by-module">各模块进度</h2>
        <ModuleTable modules={modules} record={record} lang={lang} />
      </section>
      <section aria-labelledby="history">
        <h2 id="history">作答与演练</h2>
        <History modules={modules} record={record} />
      </section>
      <section aria-labelledby="keeping" class="flow">
        <h2 id="keeping">存在哪里</h2>
        <p class="prose">
          记录只存在这台设备的这个浏览器里，不上传，也不问你是谁。换设备、换浏览器或清理浏览器数据，记录都不会跟过去。
        </p>
        <Reset />
      </section>
    </>
  );
}
