import { useLayoutEffect, useState } from 'preact/hooks';
import { deleteThings, type Things, thingsOf } from '../../record/deletions.ts';
import type { LearningRecord } from '../../record/shape.ts';
import { remember } from '../../record/store.ts';
import { AskFirst } from './AskFirst.tsx';
import type { RecordModule } from './RecordPage.tsx';
import { Runs } from './Runs.tsx';
import { type Row, runsAcross, runsElsewhere, runsOf, wordsOf } from './rows.ts';

interface Group {
  id: string;
  title: string;
  runs: Row[];
  words: Row[];
  /** All that is kept of a module; it can be deleted as a whole. */
  things?: Things;
}

/** All that is kept, a module at a time, with ways to delete one thing or all of a module. */
export function Kept({ modules, record, lang }: { modules: RecordModule[]; record: LearningRecord; lang?: string }) {
  const [said, setSaid] = useState<{ group: string; words: string }>();
  const groups = groupsOf(modules, record);
  const stands = groups.some(({ id }) => id === said?.group);
  // What held the focus is deleted: it goes to the title above, and the status below that title says what happened.
  useLayoutEffect(() => {
    if (said) document.getElementById(stands ? `of-${said.group}` : 'history')?.focus();
  }, [said]);
  const take = (group: string, things: Things, words: string) => {
    remember(deleteThings(things));
    setSaid({ group, words });
  };
  return (
    <>
      <h2 id="history" tabIndex={-1}>
        作答、演练和写下的话
      </h2>
      <p role="status" class="mute act">
        {!stands && said?.words}
      </p>
      {groups.length === 0 && <p class="mute">还没有。做一次测验或演练，这里就有记录。</p>}
      {groups.map(({ id, title, runs, words, things }) => {
        const deleteOne = (row: Row) => take(id, row.things, `已删除：${row.what}。`);
        return (
          <section key={id} class="kept" aria-labelledby={`of-${id}`}>
            <h3 id={`of-${id}`} tabIndex={-1} lang={things && lang}>
              {title}
            </h3>
            <p role="status" class="mute act">
              {said?.group === id && said.words}
            </p>
            <Runs rows={runs} column="结果" onDelete={deleteOne} />
            <Runs rows={words} column="我写的" onDelete={deleteOne} />
            {things && (
              <div class="act flow">
                <AskFirst
                  label="删除这个模块的全部记录"
                  question={`删除《${title}》的全部记录吗？`}
                  no="不删除"
                  yes="删除"
                  onYes={() => take(id, things, `《${title}》的记录已全部删除。`)}
                >
                  <p>
                    这个模块读过的课、课里的小题、测验、演练、写下的话和错题都会从这台设备上删掉，不能恢复。别的模块和综合测验不动。
                  </p>
                </AskFirst>
              </div>
            )}
          </section>
        );
      })}
    </>
  );
}

function groupsOf(modules: RecordModule[], record: LearningRecord): Group[] {
  const ofModules = modules.map((module) => ({
    id: module.id,
    title: module.title,
    runs: runsOf(record, module),
    words: wordsOf(record, module),
    things: thingsOf(record, module),
  }));
  return [
    ...ofModules.filter(({ things }) => Object.values(things).some((keys) => keys && keys.length > 0)),
    ...[
      // No module has such a name: these are pages.
      { id: 'exam', title: '综合测验与课前自测', runs: runsAcross(record), words: [] },
      { id: 'record', title: '课程里已经没有的内容', runs: runsElsewhere(record, modules), words: [] },
    ].filter(({ runs }) => runs.length > 0),
  ];
}
