import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Budget } from "../../src/model/settings.ts";
import { budgetChanges } from "../../src/policy/diff/budgets.ts";
import { policyDiff } from "../../src/policy/diff.ts";
import { config, type Files, policyAt } from "./policies.ts";

/** Keys whose values go from loose to strict, each independent of the others. */
const ladders: Readonly<Record<string, readonly string[]>> = {
  "budgets.unpacked.max": ["2GB", "1.5GB", "1GB"],
  "budgets.layers.max": ["20", "19", "3"],
  "budgets.layers.level": ["warn", "error"],
  "budgets.layers.if-unavailable": ["skip", "error"],
  "budgets.compressed.grow.percent": ["9", "8.5", "1"],
  "budgets.shadowed.grow.cap": ["9MB", "8MB"],
  drift: ["off", "warn", "error"],
  "vulnerabilities.level": ["warn", "error"],
  "vulnerabilities.severity": ["critical", "high", "medium", "low", "info"],
  "vulnerabilities.fixable": ["true", "false"],
  "vulnerabilities.new": ["true", "false"],
  "vulnerabilities.grace-days": ["30", "7", "0"],
  scan: ["off", "extract", "full", "cross-check"],
  "secrets.level": ["warn", "error"],
  "secrets.files": ["off", "own", "all"],
  "dive.lowestEfficiency": ["off", "0.9", "0.95"],
  "dive.highestWastedBytes": ["off", "20MB", "1MB"],
  "lint.level": ["warn", "error"],
  "lint.fail-at": ["error", "warning", "info", "style"],
  "lint.rules.DL3008": ["off", "style", "info", "warning", "error"],
  "audit.level": ["warn", "error"],
  "audit.fail-under": ["10", "80", "100"],
  "probe.enabled": ["auto", "true"],
  "probe.user": ["any", "non-root"],
  "probe.timeout": ["2m", "90s"],
  baseline: ["none", "auto"],
  "accept.review": ["true", "false"],
  sarif: ["off", "upload"],
};

const keys = Object.keys(ladders);
type Heights = Readonly<Record<string, number>>;

const heights: fc.Arbitrary<Heights> = fc.record(
  Object.fromEntries(Object.entries(ladders).map(([key, { length }]) => [key, fc.nat(length - 1)])),
);

/** A configuration with every key at its height: at the top level, or in the block of its one variant. */
function filesOf(at: Heights, inVariant: boolean): Files {
  const tree: Record<string, unknown> = {};
  const block: Record<string, unknown> = {};
  for (const key of keys) {
    const isOfRun = /^(accept|sarif|baseline)/.test(key);
    put(inVariant && !isOfRun ? block : tree, key.split("."), ladders[key]?.[at[key] ?? 0] ?? "");
  }
  const whole = inVariant ? { ...tree, variants: { app: block } } : tree;
  return config(...Object.entries(whole).map(([key, value]) => `${key}: ${yamlOf(value)}`));
}

/** Values stay as they are written, without quotes. */
function yamlOf(value: unknown): string {
  if (!(value instanceof Object)) return String(value);
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${yamlOf(inner)}`);
  return `{ ${entries.join(", ")} }`;
}

function put(tree: Record<string, unknown>, [first = "", ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    tree[first] = value;
    return;
  }
  const inner: Record<string, unknown> = Object.hasOwn(tree, first) ? (tree[first] as Record<string, unknown>) : {};
  tree[first] = inner;
  put(inner, rest, value);
}

describe("over all ladders at once", () => {
  const isLower = (base: Heights, head: Heights) => keys.filter((key) => (head[key] ?? 0) < (base[key] ?? 0)).sort();

  it("exactly the keys that went down are reported, wherever they are written", async () => {
    await fc.assert(
      fc.asyncProperty(heights, heights, fc.boolean(), fc.boolean(), async (base, head, movedBase, movedHead) => {
        const policies = [await policyAt(filesOf(base, movedBase)), await policyAt(filesOf(head, movedHead))] as const;
        const found = new Set(policyDiff(...policies).map(({ key }) => key));
        // Lint of files without a variant goes by the top level, whose rules are the defaults once the block is in a variant.
        const lint = movedBase !== movedHead ? (key: string) => !key.startsWith("lint.") : () => true;
        expect([...found].filter(lint).sort()).toEqual(isLower(base, head).filter(lint));
      }),
      { numRuns: 60 },
    );
  });

  it("nothing is looser than itself, and what is not looser one way and the other is the same", async () => {
    await fc.assert(
      fc.asyncProperty(heights, heights, async (one, other) => {
        const [a, b] = [await policyAt(filesOf(one, false)), await policyAt(filesOf(other, false))];
        expect(policyDiff(a, a)).toEqual([]);
        const isSame = policyDiff(a, b).length === 0 && policyDiff(b, a).length === 0;
        expect(isSame).toBe(isLower(one, other).length === 0 && isLower(other, one).length === 0);
      }),
      { numRuns: 40 },
    );
  });
});

describe("growth, held against what trips", () => {
  const some = (most: number) => fc.option(fc.nat(most), { nil: undefined });
  const growth = fc
    .record({ percent: some(4), bytes: some(4), cap: some(4) })
    .map((limits) => Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined)));
  const budget = (grow: NonNullable<Budget["grow"]>): Budget => ({ grow, level: "error", ifUnavailable: "error" });

  const trips = ({ percent, bytes, cap }: NonNullable<Budget["grow"]>, by: number, share: number): boolean => {
    const pair = percent !== undefined || bytes !== undefined;
    const passed = (percent === undefined || share > percent) && (bytes === undefined || by > bytes);
    return (pair && passed) || (cap !== undefined && by > cap);
  };

  it("is looser exactly where something trips in the base and not in the head", () => {
    const growths = [0.5, 1.5, 2.5, 3.5, 4.5, 9];
    fc.assert(
      fc.property(growth, growth, (base, head) => {
        const witness = growths.some((by) =>
          growths.some((share) => trips(base, by, share) && !trips(head, by, share)),
        );
        expect(budgetChanges({ unpacked: budget(base) }, { unpacked: budget(head) }).length > 0).toBe(witness);
      }),
      { numRuns: 3_000 },
    );
  });
});
