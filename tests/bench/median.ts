/** The one in the middle of several values. */
export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

/** The time one run takes, in milliseconds: the median of several after a warm-up. */
export function median(run: () => void, { runs, warmUp } = { runs: 21, warmUp: 10 }): number {
  for (let at = 0; at < warmUp; at++) run();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return middle(times);
}
