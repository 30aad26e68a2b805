import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listImages } from "../../../src/image/layout.ts";
import { withRealSizes } from "../../../src/scan/extract/map-back.ts";
import { extractRules, extractTrivyVersions } from "../../../src/scan/extract/rules.ts";
import { cases } from "./cases/all.ts";
import type { Case } from "./cases/case.ts";
import { extractImage, type MadeImage, makeImage, program } from "./make/image.ts";
import { type RawReport, type RealScanner, realScanner } from "./scanner.ts";
import { withoutRule } from "./without-rule.ts";

const recorded = join(import.meta.dirname, `../../fixtures/scan/extract/analyzers-${extractTrivyVersions.tested}.json`);

let scanner: RealScanner;

beforeAll(async () => {
  scanner = await realScanner();
});
afterAll(() => scanner[Symbol.asyncDispose]());

interface ScannedCase extends MadeImage {
  /** Holds the layout of the extract as `image`. */
  extracted: string;
  full: RawReport;
  extract: RawReport;
}

type Scannable = Pick<Case, "name" | "layers" | "scanners">;

const scanned = new Map<Case, Promise<ScannedCase>>();

/** Each case is scanned once, whoever asks. */
function scanBoth(each: Case): Promise<ScannedCase> {
  const result = scanned.get(each) ?? scanCase(each);
  scanned.set(each, result);
  return result;
}

async function scanCase({ name, layers, scanners }: Scannable, codec: "gzip" | "none" = "gzip"): Promise<ScannedCase> {
  const directory = join(scanner.directory, name.replaceAll(/\W+/g, "-"));
  const extracted = join(directory, "extract");
  await mkdir(join(directory, "full"), { recursive: true });
  await mkdir(extracted);
  const made = await makeImage(join(directory, "full", "image"), layers, codec);
  expect(await extractImage(made.image, join(extracted, "image"))).toMatchObject({ ok: true });
  const full = await scanner.scan(join(directory, "full"), scanners);
  return { ...made, extracted, full, extract: await scanner.scan(extracted, scanners) };
}

/** Without what is random or of the moment. */
function steady({ ReportID: _id, CreatedAt: _at, ...report }: Record<string, unknown>): Record<string, unknown> {
  return report;
}

/** What the report says of the image, but for sizes. */
function findingsOf({ Metadata: { OS }, Results }: RawReport): unknown {
  return { OS, Results };
}

function packagesOf({ Results = [] }: RawReport): string[] {
  const packages = Results.flatMap(({ Packages = [] }) => Packages);
  return packages.map(({ Name, Version }) => `${Name}@${Version ?? ""}`).sort();
}

it("has a case for every analyser that Trivy registers", async () => {
  const { analyzers } = JSON.parse(await readFile(recorded, "utf8"));
  const covered = new Set(cases.flatMap(({ covers }) => covers));
  expect(analyzers.map(({ type }: { type: string }) => type).filter((type: string) => !covered.has(type))).toEqual([]);
  expect(cases.length).toBeGreaterThan(25);
});

describe.concurrent("a scan of the extract says what a scan of the image says", () => {
  it.each(cases)("$name", async (each) => {
    const { full, extract, archiveBytes } = await scanBoth(each);
    expect(full.Trivy.Version).toBe(extractTrivyVersions.tested);
    expect(steady(withRealSizes(extract, archiveBytes))).toEqual(steady({ ...full }));
    expect(packagesOf(full)).toEqual(each.packages);
    if (each.os !== undefined) expect(`${full.Metadata.OS?.Family} ${full.Metadata.OS?.Name}`).toBe(each.os);
  });
});

it("so it does with a real Go program, which is larger than what Trivy holds in memory", async () => {
  const large = program("usr/local/bin/trivy", await readFile(scanner.trivy));
  const { full, extract, archiveBytes } = await scanCase({ name: "a real program", layers: [[large]] }, "none");
  expect(steady(withRealSizes(extract, archiveBytes))).toEqual(steady({ ...full }));
  expect(packagesOf(full).length).toBeGreaterThan(300);
});

// A case that stayed equal without the files of a rule would prove nothing about the rule.
const rulesWithFiles = extractRules.filter(({ reads }) => reads.kind === "files" || reads.kind === "executables");

describe.concurrent("a scan of the extract would say something else without the rule of", () => {
  it.each(rulesWithFiles)("$analyzer", async (rule) => {
    const proof = cases.find(({ covers }) => covers.includes(rule.analyzer));
    if (proof === undefined) throw new Error(`no case covers ${rule.analyzer}`);
    const { image, extracted, extract } = await scanBoth(proof);
    const directory = `${extracted}-without-${rule.analyzer}`;
    await cp(extracted, directory, { recursive: true });
    const [parts] = await listImages(image.layout);
    for (const { digest } of parts?.manifest.layers ?? []) {
      const blob = join(directory, "image", "blobs", digest.replace(":", "/"));
      await writeFile(blob, withoutRule(await readFile(blob), rule));
    }
    const without = await scanner.scan(directory, proof.scanners);
    expect(findingsOf(without)).not.toEqual(findingsOf(extract));
  });
});
