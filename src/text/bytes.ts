/**
 * Bytes for people: decimal units (kB = 10³ bytes), three significant digits, "2.81 GB", "312 MB", "0 B".
 * Negative values keep their sign ("-1.20 MB").
 *
 * It also runs in pages (report/treemap/page), so nothing from outside of this function may be used.
 */
export function formatBytes(bytes: number): string {
  const steps = ["B", "kB", "MB", "GB", "TB"] as const;
  const magnitude = Math.abs(bytes);
  let value = magnitude;
  let step = 0;
  while (step < steps.length - 1 && Number(value.toPrecision(3)) >= 1000) {
    value /= 1000;
    step += 1;
  }
  const digits = step === 0 ? String(value) : value.toFixed(value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2);
  return `${bytes < 0 ? "-" : ""}${digits} ${steps[step]}`;
}

/** Like {@link formatBytes} with an explicit sign: "+348 MB", "-1.20 MB", "±0 B". */
export function formatDelta(bytes: number): string {
  if (bytes === 0) return "±0 B";
  return bytes > 0 ? `+${formatBytes(bytes)}` : formatBytes(bytes);
}

/**
 * Two byte counts that are compared with each other. When the rounded texts would be equal although the numbers are
 * not, both are given exactly, so that "over by 3 bytes" never reads "800 MB of 800 MB".
 */
export function formatPair(actual: number, limit: number): [string, string] {
  const pair: [string, string] = [formatBytes(actual), formatBytes(limit)];
  if (pair[0] !== pair[1] || actual === limit) return pair;
  return [formatExact(actual), formatExact(limit)];
}

/** Every byte, grouped: "800,000,003 B". */
export function formatExact(bytes: number): string {
  return `${bytes.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ",")} B`;
}
