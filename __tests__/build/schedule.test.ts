import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseParallelism, freeBytes, requireRoom } from "../../src/build/disk.ts";
import { runBounded, runScheduled } from "../../src/build/schedule.ts";
import { testContext } from "../doubles/context.ts";

describe("the schedule", () => {
  it("never has more at work than the limit, begins in order, and gives results in order", async () => {
    const cases = fc.asyncProperty(
      fc.scheduler(),
      fc.nat(12),
      fc.integer({ min: -1, max: 6 }),
      async (s, count, limit) => {
        const items = Array.from({ length: count }, (_, at) => at);
        const begun: number[] = [];
        let atWork = 0;
        const results = runBounded(items, limit, async (item) => {
          begun.push(item);
          atWork += 1;
          expect(atWork).toBeLessThanOrEqual(Math.max(1, limit));
          await s.schedule(Promise.resolve(), `work ${item}`);
          atWork -= 1;
          if (item % 3 === 0) throw new Error(`${item}`);
          return item;
        });
        await s.waitFor(results);
        expect(begun).toEqual(items);
        expect(
          (await results).map((each) => (each.status === "fulfilled" ? each.value : Number(each.reason.message))),
        ).toEqual(items);
      },
    );
    await fc.assert(cases, { numRuns: 50 });
  });

  it("finishes the others before it passes a rejection on", async () => {
    await using context = await testContext();
    const finished: string[] = [];
    const run = runScheduled(["a", "b", "c"], { parallel: 2 }, context, async (name) => {
      if (name === "a") throw new Error("broken");
      finished.push(name);
    });
    await expect(run).rejects.toThrow("broken");
    expect(finished).toEqual(["b", "c"]);
  });
});

describe("how many go at the same time", () => {
  it.each([
    ["a small machine", 0, 2, 50e9, 2],
    ["one processor", 0, 1, 50e9, 2],
    ["a large machine", 0, 16, 50e9, 4],
    ["a machine between", 0, 6, 50e9, 3],
    ["a tight disk", 0, 16, 11e9, 1],
    ["asked for, also with a tight disk", 6, 2, 5e9, 6],
  ])("%s", (_what, asked, processors, free, limit) => {
    expect(chooseParallelism(asked, processors, free).limit).toBe(limit);
  });

  it("says why they go one after the other", () => {
    expect(chooseParallelism(0, 8, 3.2e9).reason).toMatch(/Only 3\.20 GB are free.*one after the other/);
    expect(chooseParallelism(0, 8, 50e9).reason).toBeUndefined();
  });
});

describe("room on the disk", () => {
  it("is asked for where the directory will lie", async () => {
    // Other processes write meanwhile, so the two are alike and rarely the same.
    const difference = (await freeBytes("/tmp/not/there/yet")) - (await freeBytes("/tmp"));
    expect(Math.abs(difference)).toBeLessThan(1e9);
  });

  it("is too little below a gigabyte", () => {
    expect(() => requireRoom(999e6, "app")).toThrow(/`app` is not built: only 999 MB are free/);
    expect(() => requireRoom(1e9, "app")).not.toThrow();
  });
});
