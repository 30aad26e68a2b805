import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Growth, Portion } from "../../src/model/growth.ts";
import type { Image } from "../../src/model/report.ts";
import type { Budget, Metric } from "../../src/model/settings.ts";
import type { Compared } from "../../src/verdict/compared.ts";
import { driftCheck } from "../../src/verdict/drift-check.ts";
import { growthChecks } from "../../src/verdict/growth-checks.ts";
import { grown as grownSample } from "../report/growth-samples.ts";
import { image, policy } from "./samples.ts";

const MB = 1_000_000;
const budget = (changes: Partial<Budget> = {}): Budget => ({ level: "error", ifUnavailable: "error", ...changes });

interface Moved {
  /** Own bytes of the baseline, and what the author and drift put to them. `null`: not known. */
  before?: number;
  author?: number;
  drift?: number;
  /** Bytes of the base image in the baseline, and how far they drifted. */
  base?: number;
  baseDrift?: number;
  layers?: { before: number; author: number; drift: number };
  /** Not told apart. */
  together?: boolean;
  codec?: Growth["codec"];
  /** Which layers are the base's is not known. */
  isWhole?: boolean;
}

/** Every size moved in the same way. */
function compared(moved: Moved): { image: Image; growth: Growth } {
  const { before = 100 * MB, author = 0, drift = 0, base = 200 * MB, baseDrift = 0, isWhole = false } = moved;
  const layers = moved.layers ?? { before: 4, author: 0, drift: 0 };
  const own = isWhole ? null : author + drift;
  const size = { total: author + drift + baseDrift, own, base: isWhole ? null : baseDrift };
  const portion = (bytes: number, below: number, count: number): Portion => {
    const both = { total: bytes + below, own: bytes };
    return { compressed: both, unpacked: both, shadowed: both, layers: { total: count, own: count } };
  };
  const growth: Growth = {
    ...grownSample,
    sizes: { compressed: size, unpacked: size, visible: size, shadowed: size },
    layers: {
      before: layers.before + 3,
      after: layers.before + 3 + layers.author + layers.drift,
      ...(isWhole ? {} : { own: { before: layers.before, after: layers.before + layers.author + layers.drift } }),
    },
    codec: moved.codec ?? { before: "gzip", after: "gzip" },
  };
  const apart = {
    author: portion(author, 0, layers.author),
    drift: portion(drift, baseDrift, layers.drift),
  };
  const total = before + base + size.total;
  const now = { total, own: isWhole ? null : before + author + drift, base: isWhole ? null : base + baseDrift };
  const sizes = { compressed: now, unpacked: now, visible: now, shadowed: now };
  return {
    image: { ...image(), sizes },
    growth: moved.together === true || isWhole ? growth : { ...growth, drift: apart },
  };
}

function judge(
  grow: NonNullable<Budget["grow"]>,
  moved: Moved,
  changes: Partial<Budget> = {},
  metric: Metric = "unpacked",
) {
  const checks = growthChecks("app", policy({ budgets: { [metric]: budget({ grow, ...changes }) } }), compared(moved));
  expect(checks).toHaveLength(1);
  return checks[0];
}

describe("which limits trip", () => {
  const both = { percent: 5, bytes: 20 * MB };
  const all = { ...both, cap: 40 * MB };
  test.each<[string, NonNullable<Budget["grow"]>, Moved, "pass" | "fail", number]>([
    ["percent and bytes: both passed", both, { author: 21 * MB }, "fail", 20 * MB],
    ["percent alone passed", both, { author: 10 * MB }, "pass", 20 * MB],
    ["bytes alone passed", both, { before: 1000 * MB, author: 21 * MB }, "pass", 50 * MB],
    ["exactly both", both, { before: 400 * MB, author: 20 * MB }, "pass", 20 * MB],
    ["one byte past both", both, { before: 400 * MB, author: 20 * MB + 1 }, "fail", 20 * MB],
    ["the cap, below percent", all, { before: 1000 * MB, author: 41 * MB }, "fail", 40 * MB],
    ["exactly the cap", all, { before: 1000 * MB, author: 40 * MB }, "pass", 40 * MB],
    ["a cap alone", { cap: 10 }, { author: 11 }, "fail", 10],
    ["bytes alone", { bytes: 10 }, { author: 11 }, "fail", 10],
    ["bytes alone: nothing may be added", { bytes: 0 }, { author: 1 }, "fail", 0],
    ["percent alone", { percent: 5 }, { author: 5 * MB + 1 }, "fail", 5 * MB],
    ["percent alone, exactly", { percent: 29 }, { author: 29 * MB }, "pass", 29 * MB],
    [
      "percent alone, of little: no more than noise",
      { percent: 5 },
      { before: 1000, author: 100_000 },
      "pass",
      100_000,
    ],
    ["percent alone, of little: more than noise", { percent: 5 }, { before: 1000, author: 100_001 }, "fail", 100_000],
    ["of nothing", { percent: 5, bytes: 10 }, { before: 0, author: 11 }, "fail", 10],
    ["it shrank", both, { author: -50 * MB }, "pass", 20 * MB],
  ])("%s", (_, grow, moved, status, limit) => {
    expect(judge(grow, moved)).toMatchObject({
      id: "size.unpacked.grow",
      status,
      actual: moved.author,
      limit,
      baseline: moved.before ?? 100 * MB,
      unit: "bytes",
    });
  });

  test("level warn warns, level off and a grow without limits give no check", () => {
    expect(judge({ cap: 1 }, { author: 2 }, { level: "warn" })).toMatchObject({ level: "warn", status: "warn" });
    const off = { unpacked: budget({ grow: { cap: 1 }, level: "off" }), shadowed: budget({ grow: {} }) };
    expect(growthChecks("app", policy({ budgets: off }), compared({ author: 2 }))).toEqual([]);
  });

  test("layers are counted, and have no noise", () => {
    const layers = { before: 10, author: 1, drift: 3 };
    expect(judge({ percent: 5 }, { layers }, {}, "layers")).toEqual({
      id: "size.layers.grow",
      level: "error",
      status: "fail",
      actual: 1,
      limit: 0,
      baseline: 10,
      unit: "layers",
      message:
        "app: own layers grew by 1 layer (+10.0 %), past its limit of 0 layers (5 %); drift (3 layers) does not count",
    });
    expect(judge({ cap: 1 }, { layers }, { of: "total" }, "layers")).toMatchObject({ status: "pass", baseline: 13 });
  });
});

describe("whose growth counts", () => {
  test("own layers, unless the budget says total; drift of either never", () => {
    const moved = { author: 5 * MB, drift: 60 * MB, baseDrift: 70 * MB };
    expect(judge({ cap: 6 * MB }, moved)).toMatchObject({ status: "pass", actual: 5 * MB, baseline: 100 * MB });
    expect(judge({ cap: 6 * MB }, moved, { of: "total" })).toMatchObject({ status: "pass", baseline: 300 * MB });
  });

  test("where drift could not be told apart all of it counts, and the message says so", () => {
    const check = judge({ cap: 6 * MB }, { author: 5 * MB, drift: 60 * MB, baseDrift: 9 * MB, together: true });
    expect(check).toMatchObject({ status: "fail", actual: 65 * MB });
    expect(check?.message).toBe(
      "app: own layers grew by 65.0 MB unpacked (+65.0 %), past its limit of 6.00 MB (the cap of 6.00 MB); " +
        "what drifted could not be told apart, so all of it counts",
    );
  });

  test("past ten times what was there, times are told in place of percent", () => {
    expect(judge({ cap: MB }, { author: 3_100 * MB })?.message).toContain("grew by 3.10 GB unpacked (×32), past");
  });

  test("that drift shrank does not make room for the author", () => {
    expect(judge({ cap: 6 * MB }, { author: 7 * MB, drift: -50 * MB })).toMatchObject({ status: "fail" });
  });
});

describe("what can't be compared", () => {
  test.each<[string, Moved, Partial<Budget>, Metric, string]>([
    ["codecs that differ", { codec: { before: "gzip", after: "zstd" } }, {}, "compressed", "error"],
    [
      "codecs that differ, and skip",
      { codec: { before: "gzip", after: "zstd" } },
      { ifUnavailable: "skip" },
      "compressed",
      "skipped",
    ],
    ["codecs that differ, unpacked", { codec: { before: "gzip", after: "zstd" } }, {}, "unpacked", "pass"],
    ["own layers that are not known", { isWhole: true }, {}, "unpacked", "error"],
    ["own layers that are not known, of total", { isWhole: true }, { of: "total" }, "unpacked", "pass"],
    ["own layers that are not known, by number", { isWhole: true }, {}, "layers", "error"],
  ])("%s", (_, moved, changes, metric, status) => {
    expect(judge({ cap: 1 }, moved, changes, metric)).toMatchObject({ status });
  });

  test.each<[string, Compared, Partial<Budget>, string]>([
    ["no baseline: error", { reason: "there is no baseline", asked: true }, {}, "error"],
    ["no baseline, and skip", { reason: "there is no baseline", asked: true }, { ifUnavailable: "skip" }, "skipped"],
    ["sizes are left out of this run", { reason: "left out", asked: false }, {}, "skipped"],
    ["a new variant has nothing to grow from", { isNew: true }, {}, "pass"],
  ])("%s", (_, given, changes, status) => {
    const budgets = { unpacked: budget({ grow: { cap: 1 }, ...changes }) };
    expect(growthChecks("app", policy({ budgets }), given)).toMatchObject([{ status, level: "error" }]);
  });
});

describe("the drift check", () => {
  const check = (level: "off" | "warn" | "error", given: Compared) =>
    driftCheck("app", policy({ drift: level }), given);

  test.each<[string, Moved, "pass" | "warn", number]>([
    ["nothing", {}, "pass", 3 * MB],
    ["1 % of the image", { baseDrift: 3 * MB }, "pass", 3 * MB],
    ["more than 1 %", { baseDrift: 3 * MB + 1 }, "warn", 3 * MB],
    ["own layers and base together", { baseDrift: 2 * MB, drift: 2 * MB }, "warn", 3 * MB],
    ["of a small image, 1 MB", { before: 1000, base: 0, drift: MB }, "pass", MB],
    ["of a small image, more", { before: 1000, base: 0, drift: MB + 1 }, "warn", MB],
    ["the author's growth is none", { author: 500 * MB }, "pass", 3 * MB],
    ["it shrank", { baseDrift: -50 * MB }, "pass", 3 * MB],
  ])("%s", (_, moved, status, limit) => {
    expect(check("warn", compared(moved))).toMatchObject([
      { id: "drift", level: "warn", status, limit, unit: "bytes" },
    ]);
  });

  test("level error fails, level off says nothing", () => {
    expect(check("error", compared({ baseDrift: 9 * MB }))).toMatchObject([{ level: "error", status: "fail" }]);
    expect(check("off", compared({ baseDrift: 9 * MB }))).toEqual([]);
  });

  test.each<[string, Compared, string, string]>([
    ["no baseline", { reason: "there is no baseline", asked: true }, "skipped", "error"],
    ["not asked", { reason: "left out", asked: false }, "skipped", "skipped"],
    ["not told apart", compared({ together: true, drift: 9 * MB }), "skipped", "error"],
    ["a new variant", { isNew: true }, "pass", "pass"],
  ])("%s: skipped as a warning, an error where the user wrote error", (_, given, warn, error) => {
    expect([check("warn", given)[0]?.status, check("error", given)[0]?.status]).toEqual([warn, error]);
  });

  test("the message names the base image or the step that most of it comes from", () => {
    const moved = compared({ base: 50 * MB, before: 50 * MB, baseDrift: 40 * MB });
    const step = { change: "grown", compressed: null, shadows: 0, base: false, by: "drift" } as const;
    const apt = { file: "Dockerfile", startLine: 7, instruction: "RUN apt-get update", via: "provenance" } as const;
    const steps = (items: Growth["steps"]["items"]): Compared => ({
      ...moved,
      growth: { ...moved.growth, base: { after: { name: "debian:12" } }, steps: { ...moved.growth.steps, items } },
    });
    const base = { ...step, base: true, bytes: 30 * MB, origin: { via: "none" } } as const;
    const run = { ...step, bytes: 10 * MB, origin: apt } as const;
    const mine = { ...step, by: "author", bytes: 90 * MB, origin: apt } as const;
    const head = "app: grew by 40.0 MB (+40.0 %) without the author's doing, noise is up to 1.00 MB";
    expect(check("warn", steps([mine, run, base]))[0]?.message).toBe(
      `${head}: the base image debian:12 moved under an unchanged FROM line (+30.0 MB)`,
    );
    expect(check("warn", steps([run]))[0]?.message).toBe(
      `${head}: RUN apt-get update (Dockerfile:7) gave other bytes, and nobody changed it (+10.0 MB)`,
    );
    expect(check("warn", steps([mine]))[0]?.message).toBe(head);
  });
});

describe("whatever the figures", () => {
  const bytes = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });
  const size = fc.nat(4_000_000_000);
  const limit = fc.option(fc.nat(500_000_000), { nil: undefined });
  const grow = fc
    .record({
      percent: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined }),
      bytes: limit,
      cap: limit,
    })
    .map((limits) => Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined)))
    .filter((limits) => Object.keys(limits).length > 0);
  const statusOf = (limits: NonNullable<Budget["grow"]>, moved: Moved, of: "own" | "total") =>
    judge(limits, moved, { of })?.status;
  const of = fc.constantFrom<("own" | "total")[]>("own", "total");

  test("drift alone never fails a growth check", () => {
    fc.assert(
      fc.property(grow, size, bytes, bytes, of, (limits, before, drift, baseDrift, counted) => {
        expect(statusOf(limits, { before, drift, baseDrift }, counted)).toBe("pass");
      }),
    );
  });

  test("drift changes nothing of what the author's growth means", () => {
    fc.assert(
      fc.property(grow, size, bytes, bytes, bytes, of, (limits, before, author, drift, baseDrift, counted) => {
        const without = statusOf(limits, { before, author }, counted);
        expect(statusOf(limits, { before, author, drift, baseDrift }, counted)).toBe(without);
      }),
    );
  });

  test("more of the author's bytes never pass where fewer failed", () => {
    fc.assert(
      fc.property(grow, size, bytes, fc.nat(100_000_000), of, (limits, before, author, more, counted) => {
        const fewer = statusOf(limits, { before, author }, counted);
        if (fewer === "fail") expect(statusOf(limits, { before, author: author + more }, counted)).toBe("fail");
      }),
    );
  });

  test("growth equal to the limit passes, and one byte more does not", () => {
    fc.assert(
      fc.property(grow, size, of, (limits, before, counted) => {
        const edge = judge(limits, { before }, { of: counted })?.limit ?? 0;
        expect(statusOf(limits, { before, author: edge }, counted)).toBe("pass");
        expect(statusOf(limits, { before, author: edge + 1 }, counted)).toBe("fail");
      }),
    );
  });

  test("trips exactly when percent and bytes are both passed, or the cap is", () => {
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.nat(10_000_000),
        fc.nat(10_000_000),
        size,
        bytes,
        (percent, least, cap, before, author) => {
          const isPast = (author > (percent / 100) * before && author > least) || author > cap;
          expect(statusOf({ percent, bytes: least, cap }, { before, author }, "own")).toBe(isPast ? "fail" : "pass");
        },
      ),
    );
  });
});
