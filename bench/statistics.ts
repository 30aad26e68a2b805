export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (upper + lower) / 2;
}

/** "median (least–most)"; one value alone as it is. */
export function spread(values: readonly number[], format: (value: number) => string): string {
  const middle = format(median(values));
  return values.length < 2 ? middle : `${middle} (${format(Math.min(...values))}–${format(Math.max(...values))})`;
}

export function formatTimes(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 1)} times`;
}
