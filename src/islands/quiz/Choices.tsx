import type { Manner } from './plan.ts';

interface Props {
  manner: Manner;
  /** False before the page's script runs. */
  alive: boolean;
  onChoose: (manner: Manner) => void;
}

/** How the paper is to be taken. What stands chosen is what was last. */
export function Choices({ manner, alive, onChoose }: Props) {
  const kind = (practice: boolean, name: string, what: string) => (
    <label class={`opt bare ${manner.practice === practice ? 'picked' : ''}`}>
      <input
        type="radio"
        name="practice"
        checked={manner.practice === practice}
        onChange={() => onChoose({ ...manner, practice })}
      />
      <span>
        {name} <span class="mute">{what}</span>
      </span>
    </label>
  );
  const extra = (key: 'confidence' | 'timed', name: string, what: string) => (
    <label class="opt bare">
      <input type="checkbox" checked={manner[key]} onChange={() => onChoose({ ...manner, [key]: !manner[key] })} />
      <span>
        {name} <span class="mute">{what}</span>
      </span>
    </label>
  );
  return (
    <fieldset class="choices needs-js" disabled={!alive}>
      <legend class="h4">怎么答</legend>
      <div class="opts">
        {kind(false, '测验', '交卷以后看解析，成绩记第一次和最好')}
        {kind(true, '练习', '每答一题就看解析，成绩只列出来')}
        {extra('confidence', '写把握度', '答案旁边记一笔有多大把握')}
        {extra('timed', '看用时', '只给自己看，不限时')}
      </div>
    </fieldset>
  );
}
