/** Where a score stands between nothing, the pass mark and 100. A label at the right end is set to the left of its line. */
export function ScoreScale({ percent, passMark }: { percent: number; passMark: number }) {
  const side = (at: number) => (at > 50 ? 'back' : '');
  const near = Math.abs(percent - passMark) < 12;
  return (
    <div class="scale num" role="img" aria-label={`满分 100 分，及格线 ${passMark} 分，你得 ${percent} 分`}>
      <i style={{ width: `${percent}%` }} />
      <span class={percent >= passMark ? 'back' : ''} style={{ left: `${passMark}%` }}>
        及格线 {passMark}
      </span>
      {percent < 88 && (
        <span class="back" style={{ left: '100%' }}>
          100
        </span>
      )}
      <span class={near && percent >= passMark ? '' : side(percent)} style={{ left: `${percent}%` }}>
        <b>{percent}</b>
      </span>
    </div>
  );
}
