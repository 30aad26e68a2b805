import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseParallelism, freeBytes, requireRoom } from "../../src/build/disk.ts";
import { openLanes, openSchedule } from "../../src/build/schedule.ts";
import { testContext } from "../doubles/context.ts";

describe("lanes", () => {
  it("never have more at work than the limit, and begin in order, whatever ends first or fails", async () => {
    const cases = fc.asyncProperty(
      fc.scheduler(),
      fc.nat(12),
      fc.integer({ min: -1, max: 6 }),
      async (s, count, limit) => {
        const items = Array.from({ length: count }, (_, at) => at);
        const begun: number[] = [];
        let atWork = 0;
        const lanes = openLanes(limit);
        const results = Promise.allSettled(
          items.map((item) =>
            lanes(async () => {
              begun.push(item);
              atWork += 1;
              expect(atWork).toBeLessThanOrEqual(Math.max(1, limit));
              await s.schedule(Promise.resolve(), `work ${item}`);
              atWork -= 1;
              if (item % 3 === 0) throw new Error(`${item}`);
              return item;
            }),
          ),
        );
        await s.waitFor(results);
        expect(begun).toEqual(items);
        expect(
          (await results).map((each) => (each.status === "fulfilled" ? each.value : Number(each.reason.message))),
        ).toEqual(items);
      },
    );
    await fc.assert(cases, { numRuns: 50 });
  });

  it("are free again after work that threw at once", async () => {
    const lanes = openLanes(1);
    const failing = lanes(() => {
      throw new Error("at once");
    });
    await expect(failing).rejects.toThrow("at once");
    expect(await lanes(() => Promise.resolve("next"))).toBe("next");
  });
});

describe("how many go at the same time", () => {
  it.each([
    ["a small machine", 0, 2, 50e9, 4, 3],
    ["one processor", 0, 1, 50e9, 4, 3],
    ["a large machine", 0, 16, 50e9, 8, 4],
    ["a machine between", 0, 6, 50e9, 6, 3],
    ["a tight disk", 0, 16, 11e9, 1, 1],
    ["asked for, also with a tight disk", 6, 2, 5e9, 6, 6],
  ])("%s", (_what, asked, processors, free, builds, looks) => {
    expect(chooseParallelism(asked, processors, free)).toMatchObject({ builds, looks });
  });

  it("says why they go one after the other", () => {
    expect(chooseParallelism(0, 8, 3.2e9).reason).toMatch(/Only 3\.20 GB are free.*one after the other/);
    expect(chooseParallelism(0, 8, 50e9).reason).toBeUndefined();
  });

  it("is what was asked for", async () => {
    await using context = await testContext();
    const { build } = await openSchedule(3, { parallel: 2 }, context);
    const begun: string[] = [];
    const ends = Promise.withResolvers<void>();
    const begin = (name: string) => {
      begun.push(name);
      return ends.promise;
    };
    const all = Promise.all(["a", "b", "c"].map((name) => build(() => begin(name))));
    expect(begun).toEqual(["a", "b"]);
    ends.resolve();
    await all;
    expect(begun).toEqual(["a", "b", "c"]);
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
