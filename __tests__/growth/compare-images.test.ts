import fc from "fast-check";
import { describe, expect, expectTypeOf, it, test } from "vitest";
import type { z } from "zod";
import type { ChangedSources } from "../../src/growth/changed-sources.ts";
import { compareImages } from "../../src/growth/compare-images.ts";
import type { ImageSummary } from "../../src/image/summary/image-summary.ts";
import type { Growth, Portion } from "../../src/model/growth.ts";
import type { Origin } from "../../src/model/origin.ts";
import { comparisonJsonSchema, growth as growthSchema } from "../../src/report/schema/growth.ts";
import { anyImage, file, type MadeLayer, type MadePackage, makeSummary } from "../image/summary/made-image.ts";

const at = (startLine: number, instruction: string): Origin => ({
  file: "Dockerfile",
  startLine,
  endLine: startLine,
  instruction,
  via: "provenance",
});

const base = (size: number, instruction = "FROM debian:12"): MadeLayer => ({
  files: [file("usr/lib/base", size)],
  origin: at(1, instruction),
  base: true,
});

const step = (line: number, instruction: string, ...files: MadeLayer["files"]): MadeLayer => ({
  files,
  origin: at(line, instruction),
});

const image = (layers: readonly MadeLayer[], packages: readonly MadePackage[] = []): ImageSummary =>
  makeSummary({ layers, packages });

/** What the lists of a comparison show, short. */
const shown = ({ steps }: Growth) =>
  steps.items.map(({ change, bytes, origin }) => [change, bytes, origin.startLine, origin.instruction]);

describe("compareImages", () => {
  it("adds up in every view, for any two images", () => {
    const changed: ChangedSources = {
      targets: [
        {
          name: "app",
          file: "Dockerfile",
          before: "FROM debian\nCOPY . .\nRUN make\n",
          after: "FROM debian\nCOPY . .\nRUN make all\n",
          buildArgs: { before: {}, after: {} },
        },
      ],
      paths: [],
      touches: () => false,
    };
    fc.assert(
      fc.property(anyImage, anyImage, (one, other) => {
        const [before, after] = [makeSummary(one), makeSummary(other)];
        const growth = compareImages(before, after, changed);
        const { sizes, steps, directories, packages, files, causes, drift } = growth;
        expect(steps.bytes).toBe(sizes.unpacked.total);
        expect(directories.bytes).toBe(sizes.visible.total);
        expect(packages.bytes + files.bytes).toBe(sizes.visible.total);
        expect(causes.bytes).toBe(causeBytes(after) - causeBytes(before));
        for (const { bytes, items, rest } of [steps, directories, packages, files, causes]) {
          expect(items.reduce((sum, item) => sum + item.bytes, rest.bytes)).toBe(bytes);
          expect(items.map((item) => Math.abs(item.bytes))).toEqual(
            items.map((item) => Math.abs(item.bytes)).sort((a, b) => b - a),
          );
        }
        expect(steps.items.reduce((sum, { shadows }) => sum + shadows, 0)).toBe(sizes.shadowed.total);
        const metrics = ["compressed", "unpacked", "shadowed"] as const satisfies readonly (keyof Portion)[];
        for (const metric of metrics) {
          for (const part of ["total", "own"] as const) {
            expect((drift?.author[metric][part] ?? 0) + (drift?.drift[metric][part] ?? 0)).toBe(sizes[metric][part]);
          }
        }
        const { layers } = growth;
        const portions = [drift?.author.layers, drift?.drift.layers];
        const counted = (part: "total" | "own") => portions.reduce((sum, portion) => sum + (portion?.[part] ?? 0), 0);
        expect(counted("total")).toBe(layers.after - layers.before);
        expect(counted("own")).toBe((layers.own?.after ?? 0) - (layers.own?.before ?? 0));
        expect(growthSchema.safeParse(growth).error).toBeUndefined();
      }),
    );
  });

  it("compares no compressed sizes of different codecs, and all others", () => {
    const [before, after] = [
      image([base(10), step(2, "RUN a", file("a", 5))]),
      image([base(10), step(2, "RUN a", file("a", 7))]),
    ];
    const changed: ChangedSources = { targets: [], paths: [], touches: () => false };
    const same = compareImages(before, after, changed);
    const other = compareImages(before, { ...after, codec: "zstd" }, changed);
    expect(other.sizes.compressed).toEqual({ total: null, own: null, base: null });
    expect(other.drift?.author.compressed).toEqual({ total: null, own: null });
    expect(other.steps.items.map(({ compressed }) => compressed)).toEqual([null]);
    expect(other.sizes.unpacked).toEqual(same.sizes.unpacked);
    expect(same.sizes.compressed.total).not.toBeNull();
  });

  it("has nothing to say of an image and itself", () => {
    fc.assert(
      fc.property(anyImage, (made) => {
        const summary = makeSummary(made);
        const { steps, packages, directories, causes, files } = compareImages(summary, summary);
        for (const { bytes, items } of [steps, packages, directories, causes, files]) {
          expect({ bytes, items }).toEqual({ bytes: 0, items: [] });
        }
      }),
    );
  });

  it("says the same backwards", () => {
    fc.assert(
      fc.property(anyImage, anyImage, (one, other) => {
        const [a, b] = [makeSummary(one), makeSummary(other)];
        const [there, back] = [compareImages(a, b), compareImages(b, a)];
        const sums = (growth: Growth) =>
          [growth.steps, growth.packages, growth.directories, growth.causes, growth.files].map(
            ({ bytes }) => bytes + 0,
          );
        expect(sums(back)).toEqual(sums(there).map((bytes) => 0 - bytes));
      }),
    );
  });
});

describe("steps", () => {
  it("are found again below a line that was put in, and the new one is added", () => {
    const before = image([
      base(100),
      step(2, "RUN apt-get install curl", file("usr/bin/curl", 30)),
      step(3, "COPY . .", file("app/a", 5)),
    ]);
    const after = image([
      base(100),
      step(2, "RUN useradd app", file("etc/passwd", 1)),
      step(3, "RUN apt-get install curl", file("usr/bin/curl", 30)),
      step(4, "COPY . .", file("app/a", 9)),
    ]);
    expect(shown(compareImages(before, after))).toEqual([
      ["grown", 4, 4, "COPY . ."],
      ["added", 1, 2, "RUN useradd app"],
    ]);
  });

  it("are found again when their line was edited, and both texts are told", () => {
    const before = image([step(2, "RUN apt-get install -y curl", file("a", 10)), step(3, "RUN make", file("b", 1))]);
    const after = image([step(2, "RUN apt-get install -y curl git", file("a", 40)), step(3, "RUN make", file("b", 1))]);
    const { items } = compareImages(before, after).steps;
    expect(items).toMatchObject([
      {
        change: "grown",
        bytes: 30,
        origin: { instruction: "RUN apt-get install -y curl git" },
        originBefore: { instruction: "RUN apt-get install -y curl" },
      },
    ]);
  });

  it("of another kind are not taken for each other", () => {
    const before = image([step(2, "RUN a-build", file("a", 10))]);
    const after = image([step(2, "COPY b c", file("c", 40))]);
    expect(shown(compareImages(before, after))).toEqual([
      ["added", 40, 2, "COPY b c"],
      ["removed", -10, 2, "RUN a-build"],
    ]);
  });

  it("keep their file apart: the same instruction of two Dockerfiles stays with its own", () => {
    const other = (layer: MadeLayer): MadeLayer => ({
      ...layer,
      origin: { ...layer.origin, via: "provenance", file: "base" },
    });
    const before = image([other(step(2, "RUN make", file("a", 10))), step(2, "RUN make", file("b", 1))]);
    const after = image([step(2, "RUN make", file("b", 3))]);
    expect(compareImages(before, after).steps.items).toMatchObject([
      { change: "removed", bytes: -10, origin: { file: "base" } },
      { change: "grown", bytes: 2, origin: { file: "Dockerfile" } },
    ]);
  });

  it("of the base image are one, also when it has other layers now and its line was edited", () => {
    const before = image([base(100)]);
    const after = image([base(60, "FROM debian:13"), { ...base(0, "FROM debian:13"), files: [file("usr/more", 50)] }]);
    expect(compareImages(before, after).steps.items).toMatchObject([
      { change: "grown", bytes: 10, base: true, originBefore: { instruction: "FROM debian:12" } },
    ]);
  });

  it("tell what a step puts out of reach, though it ships nothing", () => {
    const install = step(2, "RUN install", file("cache", 70));
    const before = image([install]);
    const after = image([install, step(3, "RUN rm cache", file(".wh.cache", 0))]);
    const { steps, sizes } = compareImages(before, after);
    expect(steps.items).toMatchObject([{ change: "added", bytes: 0, shadows: 70, origin: { startLine: 3 } }]);
    expect(sizes.shadowed).toEqual({ total: 70, own: 70, base: 0 });
  });
});

describe("packages", () => {
  const owner = (name: string, version: string, ...owns: string[]): MadePackage => ({ name, version, owns });

  test.each<[string, MadePackage[], MadePackage[], unknown[]]>([
    [
      "added",
      [],
      [owner("git", "2", "a")],
      [{ change: "added", bytes: 10, name: "git", after: { version: "2", bytes: 10 } }],
    ],
    ["removed", [owner("git", "2", "a")], [], [{ change: "removed", bytes: -10, name: "git" }]],
    [
      "updated, with both versions",
      [owner("git", "2", "a")],
      [owner("git", "3", "a", "b")],
      [{ change: "updated", bytes: 5, before: { version: "2", bytes: 10 }, after: { version: "3", bytes: 15 } }],
    ],
    [
      "grown without another version",
      [owner("git", "2", "a")],
      [owner("git", "2", "a", "b")],
      [{ change: "grown", bytes: 5 }],
    ],
    [
      "there twice: the version that stays is left out of it",
      [owner("js", "1", "a"), owner("js", "2", "b")],
      [owner("js", "2", "b"), owner("js", "3", "a")],
      [{ change: "updated", before: { version: "1" }, after: { version: "3" } }],
    ],
    ["the same", [owner("git", "2", "a")], [owner("git", "2", "a")], []],
  ])("%s", (_, was, is, expected) => {
    const layers = [step(2, "RUN install", file("a", 10), file("b", 5))];
    const { items } = compareImages(image(layers, was), image(layers, is)).packages;
    expect(items).toMatchObject(expected);
    expect(items).toHaveLength(expected.length);
  });

  it("say which line brought them", () => {
    const before = image([step(2, "RUN install", file("a", 1))]);
    const after = image(
      [step(2, "RUN install", file("a", 1)), step(3, "RUN pip install x", file("b", 1))],
      [{ name: "x", type: "python", layer: 1, owns: ["b"] }],
    );
    expect(compareImages(before, after).packages.items[0]?.origin.startLine).toBe(3);
  });
});

describe("directories", () => {
  it("are named where most of the change is, and don't overlap", () => {
    const before = image([step(2, "COPY", file("opt/venv/lib/a", 10), file("etc/x", 1))]);
    const after = image([
      step(
        2,
        "COPY",
        file("opt/venv/lib/a", 10),
        file("opt/venv/lib/torch/b", 900),
        file("opt/venv/lib/numpy/c", 80),
        file("etc/x", 4),
      ),
    ]);
    expect(compareImages(before, after).directories.items).toEqual([
      { change: "added", bytes: 900, path: "/opt/venv/lib/torch", before: 0, after: 900 },
      { change: "added", bytes: 80, path: "/opt/venv/lib/numpy", before: 0, after: 80 },
      { change: "grown", bytes: 3, path: "/etc", before: 1, after: 4 },
    ]);
  });

  it("stay whole when what is in them changed all over", () => {
    const many = (size: number) => Array.from({ length: 8 }, (_, i) => file(`srv/app/d${i}/x`, size));
    const growth = compareImages(image([step(2, "COPY", ...many(1))]), image([step(2, "COPY", ...many(3))]));
    expect(growth.directories.items).toMatchObject([{ change: "grown", bytes: 16, path: "/srv/app" }]);
  });
});

describe("files that nobody owns", () => {
  it("are told by path: added, removed, grown, and other contents of the same size", () => {
    const before = image([step(2, "COPY", file("app/a", 1), file("app/b", 2), file("app/c", 3), file("app/same", 9))]);
    const after = image([
      step(2, "COPY", file("app/b", 7), file("app/c", 3, "other"), file("app/d", 4), file("app/same", 9)),
    ]);
    expect(compareImages(before, after).files.items).toMatchObject([
      { change: "grown", bytes: 5, path: "/app/b", before: 2, after: 7 },
      { change: "added", bytes: 4, path: "/app/d", after: 4 },
      { change: "removed", bytes: -1, path: "/app/a", before: 1 },
      { change: "changed", bytes: 0, path: "/app/c", before: 3, after: 3 },
    ]);
  });

  it("meet when one image had to fold its small ones and the other had not", () => {
    const many = Array.from({ length: 13_000 }, (_, i) => file(`data/${i}`, 3));
    const few = image([step(2, "COPY", file("data/0", 3), file("data/large", 5000))]);
    const folded = image([step(2, "COPY", ...many, file("data/large", 6000))]);
    expect(folded.files.threshold).toBe(4);
    expect(compareImages(few, folded).files.items).toMatchObject([
      { change: "grown", path: "/data/", bytes: 3 * 12_999, count: { before: 1, after: 13_000 } },
      { change: "grown", path: "/data/large", bytes: 1000 },
    ]);
  });
});

describe("the shape of a comparison", () => {
  it("is what the published schema says", () => {
    expectTypeOf<z.infer<typeof growthSchema>>().toEqualTypeOf<Growth>();
    expect(comparisonJsonSchema()).toMatchObject({ required: ["before", "after", "deltas"] });
  });

  it("lists fifty and adds up the rest", () => {
    const files = Array.from({ length: 80 }, (_, i) => file(`app/${i}`, 100 - i));
    const { items, rest, bytes } = compareImages(image([]), image([step(2, "COPY", ...files)])).files;
    expect(items).toHaveLength(50);
    expect(items[0]).toMatchObject({ path: "/app/0", bytes: 100 });
    expect(rest).toEqual({ count: 30, bytes: bytes - items.reduce((sum, item) => sum + item.bytes, 0) });
  });

  it("has no sizes where a side has none, and no drift where base layers are not known", () => {
    const unknown = makeSummary({ layers: [{ files: [file("a", 1)], compressed: null }], isSplit: false });
    const known = image([step(2, "COPY", file("a", 2))]);
    const growth = compareImages(unknown, known, { targets: [], paths: [], touches: () => false });
    expect(growth.sizes).toMatchObject({ compressed: { total: null }, unpacked: { total: 1, own: null, base: null } });
    expect(growth.drift).toBeUndefined();
  });
});

function causeBytes({ causes }: ImageSummary): number {
  return causes.reduce((sum, { bytes }) => sum + bytes, 0);
}
