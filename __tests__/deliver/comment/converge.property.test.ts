import fc from "fast-check";
import { expect, it } from "vitest";
import { converge } from "../../../src/deliver/comment/converge.ts";
import { createThread, type Fault, version } from "./thread-double.ts";

const permits = { post: { allowed: true }, update: { allowed: true } } as const;

/** At most three looks in a row are behind: no lag lasts for ever. */
function limited(lags: Iterator<number>): () => number {
  let behind = 0;
  return () => {
    const lag = behind === 3 ? 0 : (lags.next().value as number);
    behind = lag === 0 ? 0 : behind + 1;
    return lag;
  };
}

/** A run that meets nothing but faults gives up, and says so; a comment that is there is not missing three times. */
function bounded(faults: Iterator<Fault>): () => Fault {
  let all = 0;
  let missing = 0;
  return () => {
    if (all++ >= 4) return "none";
    const fault = faults.next().value as Fault;
    if (fault !== "missing") return fault;
    return missing++ < 2 ? "missing" : "none";
  };
}

it("any number of runs end in one comment with the newest version, in whatever order their calls arrive", async () => {
  const faults = fc.constantFrom<Fault>(
    "none",
    "none",
    "none",
    "lost-answer",
    "lost-request",
    "twice",
    "missing",
    "limited",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.uniqueArray(fc.integer({ min: 3, max: 9 }), { minLength: 2, maxLength: 3 }),
      // Two that a run left that was killed in between; or one of a run that is newer than some of these.
      fc.constantFrom([], [1], [6], [1, 2], [2, 1]),
      fc.infiniteStream(faults),
      fc.infiniteStream(fc.nat({ max: 2 })),
      async (scheduler, runs, before, faultStream, lags) => {
        const double = createThread({
          comments: before.map((run) => version(run).body),
          turn: (what) => scheduler.schedule(Promise.resolve(), what),
        });
        const fault = bounded(faultStream);
        const ends = runs.map((run) =>
          converge(double.connect({ fault, lag: limited(lags) }), { ...version(run), ...permits }, async () => {}),
        );
        await scheduler.waitFor(Promise.all(ends));
        const newest = Math.max(...runs, ...before);
        expect(double.bodies()).toEqual([version(newest).body]);
      },
    ),
    { numRuns: 2_000 },
  );
}, 120_000);
