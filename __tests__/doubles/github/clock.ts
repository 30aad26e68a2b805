/** The double's own clock: GitHub's time, not the machine's. */
export interface Clock {
  /** ISO 8601 UTC, whole seconds, as GitHub prints times. */
  now(): string;
  set(time: string): void;
  advance(ms: number): void;
}

export function createClock(start = "2026-09-14T09:00:00Z"): Clock {
  let ms = Date.parse(start);
  return {
    now: () => new Date(ms).toISOString().replace(/\.\d+Z$/, "Z"),
    set: (time) => {
      ms = Date.parse(time);
    },
    advance: (by) => {
      ms += by;
    },
  };
}
