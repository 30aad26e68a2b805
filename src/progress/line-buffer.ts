/** Lines of a child's output, bounded: the first and the last, and how many fell out between them. */
export interface LineBuffer {
  add(line: string): void;
  /** All that was kept; a line that tells of the gap stands in it. */
  all(): string[];
  last(count: number): string[];
}

export interface LineBounds {
  /** Number of lines kept from the start and up to the end. */
  head: number;
  tail: number;
  /** Characters kept of each line. */
  length: number;
}

export function createLineBuffer({ head, tail, length }: LineBounds): LineBuffer {
  const first: string[] = [];
  // Cut back only when twice as long as it may be: shifting at each line would cost its whole length each time.
  let last: string[] = [];
  let dropped = 0;

  function trim(): void {
    const surplus = last.length - tail;
    if (surplus <= 0) return;
    dropped += surplus;
    last = last.slice(surplus);
  }

  return {
    add(line) {
      const kept = line.length > length ? `${line.slice(0, length).toWellFormed()}...` : line;
      if (first.length < head) {
        first.push(kept);
        return;
      }
      last.push(kept);
      if (last.length >= 2 * tail) trim();
    },
    all() {
      trim();
      return dropped === 0 ? [...first, ...last] : [...first, `[${dropped} lines left out]`, ...last];
    },
    last(count) {
      trim();
      return count <= 0 ? [] : [...first, ...last].slice(-count);
    },
  };
}
