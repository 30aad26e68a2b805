import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBuildLog } from "../../src/build/build-log.ts";
import { parseStatusLine } from "../../src/build/rawjson.ts";
import { summarise } from "../../src/build/steps.ts";
import { recordedLines } from "./recorded.ts";

const summary = (lines: readonly string[]) => {
  const log = createBuildLog();
  for (const line of lines) log.read(line);
  return { log, build: summarise(log, "app", 1, new Map()) };
};

/** Lines that could come out of a builder: real ones, pieces of real ones, shapes that are nearly right, anything. */
const real = ["linked", "linked-again", "run-fails-beside", "builder-killed", "disk-full-in-export"].flatMap(
  recordedLines,
);
const aVertex = fc.record(
  {
    digest: fc.oneof(fc.constantFrom("sha256:1", "sha256:2", ""), fc.anything()),
    name: fc.oneof(
      fc.constantFrom("[1/2] RUN a", "[app 2/2] COPY a b", "[internal] load build context"),
      fc.string(),
      fc.anything(),
    ),
    started: fc.oneof(fc.constantFrom("2026-01-01T00:00:01Z", "0001-01-01T00:00:00Z"), fc.string(), fc.anything()),
    completed: fc.oneof(fc.constantFrom("2026-01-01T00:00:02Z", "2025-01-01T00:00:00Z"), fc.string(), fc.anything()),
    cached: fc.oneof(fc.boolean(), fc.anything()),
    error: fc.oneof(fc.string(), fc.anything()),
    inputs: fc.oneof(fc.array(fc.constantFrom("sha256:1", "sha256:2")), fc.anything()),
  },
  { requiredKeys: ["digest"] },
);
const aStatus = fc.record({
  vertexes: fc.oneof(fc.array(aVertex), fc.anything()),
  statuses: fc.oneof(
    fc.array(fc.record({ id: fc.string(), vertex: fc.string(), current: fc.double() })),
    fc.anything(),
  ),
  logs: fc.oneof(fc.array(fc.record({ vertex: fc.string(), data: fc.string(), stream: fc.nat() })), fc.anything()),
  warnings: fc.oneof(fc.array(fc.record({ short: fc.string(), range: fc.anything() })), fc.anything()),
});
const aLine = fc.oneof(
  fc.constantFrom(...real),
  fc.tuple(fc.constantFrom(...real), fc.nat(), fc.nat()).map(([line, a, b]) => line.slice(a % line.length, b)),
  aStatus.map((status) => JSON.stringify(status)),
  fc.json(),
  fc.string({ unit: "binary" }),
);

describe("lines of --progress=rawjson", () => {
  it("never throw, in any order and however broken, and give figures that can be true", () => {
    fc.assert(
      fc.property(fc.array(aLine, { maxLength: 60 }), (lines) => {
        const { build } = summary(lines);
        if (build.cacheHitRatio !== null) {
          expect(build.cacheHitRatio).toBeGreaterThanOrEqual(0);
          expect(build.cacheHitRatio).toBeLessThanOrEqual(1);
        }
        for (const { seconds } of [...build.steps, ...build.transfers]) expect(seconds).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("give the same build with garbage between them", () => {
    const expected = summary(recordedLines("linked")).build;
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.json(), fc.constant('{"vertexes":[{"dig'))), (garbage) => {
        const lines = recordedLines("linked").flatMap((line, at) => [...garbage.slice(at, at + 1), line]);
        expect(summary(lines).build).toEqual(expected);
      }),
    );
  });

  it("keep buildx's own words apart from the stream, and drop what was cut off", () => {
    const { log } = summary(["WARNING: old builder", '{"vertexes":[{"digest":"sha256:1","na', "{}", "ERROR: no"]);
    expect(log.text).toEqual(["WARNING: old builder", "ERROR: no"]);
  });

  it("are bounded in what they leave in memory", () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `${at} ${"x".repeat(10_000)}`);
    const { log } = summary(lines);
    expect(log.text.at(-1)).toMatch(/^4999 x/);
    expect(log.text.join("").length).toBeLessThan(1_000_000);
  });

  it("read the good entries of a list with bad ones", () => {
    const status = parseStatusLine('{"vertexes":[{"digest":5},{"digest":"sha256:1"},null],"logs":{}}');
    expect(status).toEqual({ vertexes: [{ digest: "sha256:1" }], statuses: [], logs: [], warnings: [] });
  });
});
