import { useState } from 'preact/hooks';
import { forget } from '../../record/store.ts';
import { useEscape } from '../use-escape.ts';
import { useFocusOn } from '../use-focus.ts';
import { useHydrated } from '../use-hydrated.ts';

/** Starts anew after one question. The focus follows: to the question, and back to the button when it is answered. */
export function Reset() {
  const [stage, setStage] = useState<'rest' | 'asking' | 'done'>('rest');
  const hydrated = useHydrated();
  const place = useFocusOn<HTMLDivElement>(stage);
  useEscape(stage === 'asking', () => setStage('rest'));
  const reset = () => {
    forget(Date.now());
    setStage('done');
  };
  return (
    <div ref={place} tabIndex={-1}>
      {stage === 'asking' ? (
        <fieldset class="ask">
          <legend class="h3">清空这台设备上的全部学习记录吗？</legend>
          <p>读过的课、测验成绩和演练都会清掉，不能恢复。</p>
          <p class="row">
            <button type="button" class="btn" onClick={() => setStage('rest')}>
              不清空
            </button>
            <button type="button" class="btn pri" onClick={reset}>
              清空
            </button>
          </p>
        </fieldset>
      ) : (
        <button type="button" class="btn needs-js" disabled={!hydrated} onClick={() => setStage('asking')}>
          清空学习记录
        </button>
      )}
      <p role="status" class="mute">
        {stage === 'done' && '已清空，从头开始。'}
      </p>
    </div>
  );
}
