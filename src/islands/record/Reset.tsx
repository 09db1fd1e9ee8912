import { useState } from 'preact/hooks';
import { forget } from '../../record/store.ts';
import { AskFirst } from './AskFirst.tsx';

/** Starts anew after one question. */
export function Reset() {
  const [done, setDone] = useState(false);
  const reset = () => {
    forget(Date.now());
    setDone(true);
  };
  return (
    <>
      <AskFirst label="清空学习记录" question="清空这台设备上的全部学习记录吗？" no="不清空" yes="清空" onYes={reset}>
        <p>读过的课、测验成绩、错题、演练和你写下的话都会清掉，不能恢复。想留一份，先在上面导出。</p>
      </AskFirst>
      <p role="status" class="mute">
        {done && '已清空，从头开始。'}
      </p>
    </>
  );
}
