import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeConfig, withHeadroom } from "../../src/inputs/init.ts";
import { parseConfig } from "../../src/inputs/parse-config.ts";
import { resolveVariants } from "../../src/inputs/variants.ts";
import type { Image, Layer, VariantReport } from "../../src/model/report.ts";

const size = (total: number | null) => ({ total, own: null, base: null });

function variant(name: string, unpacked: number, layers: number, platform = "linux/amd64"): VariantReport {
  const layer: Layer = {
    index: 0,
    digest: "sha256:0",
    diffId: "sha256:0",
    compressed: null,
    unpacked: 0,
    fileCount: 0,
    origin: { via: "none" },
    base: false,
  };
  const image: Image = {
    manifestDigest: "sha256:0",
    configDigest: "sha256:0",
    sizes: { compressed: size(null), unpacked: size(unpacked), visible: size(null), shadowed: size(null) },
    codec: "none",
    layers: Array.from({ length: layers }, (_, index) => ({ ...layer, index })),
    causes: [],
    packages: [],
    directories: [],
    dive: { efficiency: 1, sizeBytes: 0, userSizeBytes: 0, wastedBytes: 0, userWastedPercent: 0 },
  };
  return { name, platform, status: "built", image, checks: [], findings: [] };
}

const failed = (name: string): VariantReport => ({ name, platform: "", status: "failed", checks: [], findings: [] });

/** What the proposed text means: budgets by variant. */
function budgets(variants: VariantReport[]) {
  const { config } = parseConfig("plimsoll.yml", proposeConfig({ variants }));
  const { refinements } = resolveVariants(config, { buildEnvironment: {}, secretIds: new Set() });
  return Object.fromEntries(
    [...refinements].map(([name, { policy }]) => [
      name,
      Object.entries(policy.budgets).map(([metric, { max, level }]) => `${metric} ${max} ${level}`),
    ]),
  );
}

it("proposes today's sizes and a tenth more, to block", () => {
  expect(budgets([variant("cpu", 742_000_000, 9), variant("cuda", 2_810_000_000, 14)])).toEqual({
    cpu: ["unpacked 820000000 error", "layers 10 error"],
    cuda: ["unpacked 3100000000 error", "layers 16 error"],
  });
});

it("reads like this", () => {
  expect(proposeConfig({ variants: [variant("cpu", 742_000_000, 9), failed("cuda")] })).toBe(
    `# Load lines for the images of this repository. Every key: docs/configuration.md of Plimsoll.
version: 1

# Today's sizes and about 10 % headroom. \`level: warn\` tells without blocking.
# Beside a max, \`grow: { percent: 5, bytes: 20MB }\` limits what one pull request adds.
variants:
  cpu:
    budgets:
      unpacked: { max: 820MB, level: error } # today 742 MB
      layers: { max: 10, level: error } # today 9
# Not measured: cuda

# What blocks is yours to say; without a level these only warn:
# vulnerabilities: { level: error, severity: critical, fixable: true }
# lint: { level: error, fail-at: error }
`,
  );
});

it("takes the largest platform", () => {
  const platforms = [variant("a", 100_000_000, 3), variant("a", 200_000_000, 5, "linux/arm64")];
  expect(budgets(platforms)).toEqual({ a: ["unpacked 220000000 error", "layers 6 error"] });
});

it.each([[[]], [[failed("a")]]])("without a measured image it is a valid file that says nothing yet", (variants) => {
  expect(parseConfig("plimsoll.yml", proposeConfig({ variants })).config).toEqual({ version: 1 });
});

it("what its comments suggest is valid when the marks are taken away", () => {
  const text = proposeConfig({ variants: [] }).replace(/^# (?=[ a-z]+:)/gm, "");
  expect(Object.keys(parseConfig("plimsoll.yml", text).config)).toEqual([
    "version",
    "budgets",
    "vulnerabilities",
    "lint",
  ]);
});

describe("names", () => {
  it.each(["on", "null", "3.10", "a: b", "a # b", "- x", "*x", "__proto__", "a/b@c:d", 'say "hi"', "\u0085x", "ünï"])(
    "%j is read back as it is",
    (name) => {
      const proposed = budgets([variant(name, 1000, 1), variant("other", 1000, 1)]);
      const expected = /\p{Cc}/u.test(name) ? ["other"] : [name, "other"];
      expect(Object.keys(proposed).toSorted()).toEqual(expected.toSorted());
    },
  );

  it("of any kind leave a valid file", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 4 }), (names) => {
        const variants = names.map((name, index) => (index % 2 === 0 ? variant(name, 5000, 2) : failed(name)));
        expect(() => parseConfig("plimsoll.yml", proposeConfig({ variants }))).not.toThrow();
      }),
    );
  });
});

describe("headroom", () => {
  it.each([
    [1, 2],
    [10, 11],
    [742_000_000, 820_000_000],
    [905_000_000, 1_000_000_000],
    [5_200_000, 5_800_000],
  ])("of %i is %i", (bytes, line) => {
    expect(withHeadroom(bytes)).toBe(line);
  });

  it("is never less than a tenth, nor more than a fifth and a bit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 2 ** 50 }), (bytes) => {
        const line = withHeadroom(bytes);
        expect(line).toBeGreaterThanOrEqual(bytes * 1.1 - 1);
        expect(line).toBeLessThanOrEqual(bytes * 1.21 + 1);
      }),
    );
  });
});
