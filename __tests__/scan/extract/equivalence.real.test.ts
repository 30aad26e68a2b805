import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withRealSizes } from "../../../src/scan/extract/map-back.ts";
import { cases } from "./cases/all.ts";
import type { Case } from "./cases/case.ts";
import { extractImage, type MadeImage, makeImage } from "./make-image.ts";
import { type RawReport, type RealScanner, realScanner } from "./scanner.ts";

let scanner: RealScanner;

beforeAll(async () => {
  scanner = await realScanner();
});
afterAll(() => scanner[Symbol.asyncDispose]());

async function makeCase({ name, layers }: Case): Promise<MadeImage & { directory: string }> {
  const directory = join(scanner.directory, name.replaceAll(/\W+/g, "-"));
  await mkdir(join(directory, "full"), { recursive: true });
  await mkdir(join(directory, "extract"));
  return { ...(await makeImage(join(directory, "full", "image"), layers, "gzip")), directory };
}

/** Random or of the moment. */
function steady({ ReportID: _id, CreatedAt: _at, ...report }: Record<string, unknown>): unknown {
  return report;
}

function packagesOf({ Results = [] }: RawReport): string[] {
  const packages = Results.flatMap(({ Packages = [] }) => Packages);
  return packages.map(({ Name, Version }) => `${Name}@${Version ?? ""}`).sort();
}

describe.concurrent("a scan of the extract says what a scan of the image says", () => {
  it.each(cases)("$name", async (each) => {
    const { image, archiveBytes, directory } = await makeCase(each);
    const layout = await extractImage(image, join(directory, "extract", "image"));
    expect(layout).toMatchObject({ ok: true });
    const full = await scanner.scan(join(directory, "full"));
    const extract = await scanner.scan(join(directory, "extract"));
    expect(steady(withRealSizes(extract, archiveBytes))).toEqual(steady({ ...full }));
    expect(packagesOf(full)).toEqual(each.packages);
    if (each.os !== undefined) expect(`${full.Metadata.OS?.Family} ${full.Metadata.OS?.Name}`).toBe(each.os);
  });
});
