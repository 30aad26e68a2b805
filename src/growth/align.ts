/** Two places that belong together, or one that has no partner. */
export interface Pair {
  before: number | undefined;
  after: number | undefined;
}

/** Beyond this many comparisons (two Dockerfiles of thousands of different lines) nothing is paired but ends that agree. */
const maximumComparisons = 4_000_000;

/**
 * Pairs two sequences so that the pairs' scores add up to the most, without crossing (a longest common subsequence when
 * scores are 0 and 1). `score` is 0 for two that do not belong together. Both sequences come whole and in order; what
 * was taken out comes before what was put in.
 */
export function align(before: number, after: number, score: (before: number, after: number) => number): Pair[] {
  if (before * after > maximumComparisons) return unpaired(0, before, 0, after);
  const width = after + 1;
  const best = new Float64Array((before + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = before - 1; i >= 0; i--) {
    for (let j = after - 1; j >= 0; j--) {
      const gain = score(i, j);
      const paired = gain > 0 ? gain + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < before && j < after) {
    const gain = score(i, j);
    if (gain > 0 && at(i, j) === gain + at(i + 1, j + 1)) pairs.push({ before: i++, after: j++ });
    else if (at(i, j) === at(i + 1, j)) pairs.push({ before: i++, after: undefined });
    else pairs.push({ before: undefined, after: j++ });
  }
  return [...pairs, ...unpaired(i, before, j, after)];
}

/** {@link align} for two lists of texts; ends that agree are paired first, so that long lists with few changes are quick. */
export function alignTexts(before: readonly string[], after: readonly string[]): Pair[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const middle = align(before.length - start - end, after.length - start - end, (i, j) =>
    before[start + i] === after[start + j] ? 1 : 0,
  );
  const shift = (index: number | undefined) => (index === undefined ? undefined : index + start);
  return [
    ...Array.from({ length: start }, (_, i) => ({ before: i, after: i })),
    ...middle.map((pair) => ({ before: shift(pair.before), after: shift(pair.after) })),
    ...Array.from({ length: end }, (_, i) => ({ before: before.length - end + i, after: after.length - end + i })),
  ];
}

function unpaired(fromBefore: number, before: number, fromAfter: number, after: number): Pair[] {
  return [
    ...Array.from({ length: before - fromBefore }, (_, i) => ({ before: fromBefore + i, after: undefined })),
    ...Array.from({ length: after - fromAfter }, (_, i) => ({ before: undefined, after: fromAfter + i })),
  ];
}
