import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Ask } from './Ask.tsx';
import type { Row } from './rows.ts';
import { momentInWords } from './when.ts';

interface Props {
  rows: Row[];
  /** What the second column is called, and whether it is what the learner wrote. */
  column: '结果' | '我写的';
  onDelete: (row: Row) => void;
}

/** What is kept of a kind, a row each, with a way to look at it and one to delete it. */
export function Runs({ rows, column, onDelete }: Props) {
  const [asking, setAsking] = useState<string>();
  const opener = useRef<HTMLButtonElement>();
  if (rows.length === 0) return null;
  const close = () => {
    setAsking(undefined);
    opener.current?.focus();
  };
  return (
    <table class={`stacked num ${column === '我写的' ? 'own' : ''}`}>
      <thead>
        <tr>
          <th scope="col">内容</th>
          <th scope="col">{column}</th>
          <th scope="col">时间</th>
          <th scope="col" class="act">
            <span class="vh">打开或删除</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const name = `${row.what}，${momentInWords(row.at)}`;
          return (
            <Fragment key={row.key}>
              <tr>
                <th scope="row">{row.what}</th>
                <td class="said">{row.result}</td>
                <td class="mute">{momentInWords(row.at)}</td>
                <td class="act">
                  <span class="row">
                    {row.href && (
                      <a class="go" href={row.href} aria-label={`${row.go}：${name}`}>
                        {row.go}
                      </a>
                    )}
                    <button
                      type="button"
                      class="txt mute"
                      aria-label={`删除：${name}`}
                      aria-expanded={asking === row.key}
                      onClick={({ currentTarget }) => {
                        opener.current = currentTarget;
                        setAsking(asking === row.key ? undefined : row.key);
                      }}
                    >
                      删除
                    </button>
                  </span>
                </td>
              </tr>
              {asking === row.key && (
                <tr class="act">
                  <td colSpan={4}>
                    <Ask
                      question={`删除“${row.what}”这一条吗？`}
                      no="不删除"
                      yes="删除"
                      onNo={close}
                      onYes={() => {
                        setAsking(undefined);
                        onDelete(row);
                      }}
                    >
                      <p>{momentInWords(row.at)} 的这一条会从这台设备上删掉，不能恢复。</p>
                    </Ask>
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
