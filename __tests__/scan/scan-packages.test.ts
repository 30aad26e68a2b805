import { describe, expect, it } from "vitest";
import type { PackageCounts } from "../../src/image/packages/counts.ts";
import { scanPackages } from "../../src/scan/scan-packages.ts";
import type { TakenAlong } from "../../src/scan/taken-along.ts";
import type { TrivyReport } from "../../src/scan/trivy-report.ts";

const counts: PackageCounts = { dpkg: 2, apk: 0, rpm: 0, python: 1, node: "unknown" };
const taken: TakenAlong = { extract: { layout: "/extract", bytes: 9 }, counts };

function reportOf(packages: readonly [name: string, analyser: string][]): TrivyReport {
  return {
    SchemaVersion: 2,
    ArtifactName: "image",
    ArtifactType: "container_image",
    Metadata: { ImageID: "sha256:0" },
    Results: packages.map(([Name, AnalyzedBy]) => ({ Target: Name, Packages: [{ Name, AnalyzedBy }] })),
  };
}

const whole = reportOf([
  ["libc6", "dpkg"],
  ["tar", "dpkg"],
  ["numpy", "python-pkg"],
  ["lodash", "node-pkg"],
]);
const lacking = (name: string): TrivyReport => ({
  ...whole,
  Results: (whole.Results ?? []).filter(({ Target }) => Target !== name),
});

/** Answers with one report for the extract and one for the image, and keeps what was asked. */
function scanner(ofExtract: TrivyReport, ofImage = whole) {
  const asked: [layout: string, input: string][] = [];
  const scan = async (layout: string, input: string) => {
    asked.push([layout, input]);
    return { report: layout === "/extract" ? ofExtract : ofImage, file: `${layout}.json` };
  };
  return { asked, scan };
}

describe("scan: extract", () => {
  it("reads the extract alone, file after file, when it holds every package that we count", async () => {
    const { asked, scan } = scanner(whole);
    expect(await scanPackages("extract", async () => "/image", taken, scan)).toEqual({
      report: whole,
      file: "/extract.json",
      input: { of: "extract", bytes: 9 },
    });
    expect(asked).toEqual([["/extract", "extract"]]);
  });

  it.each([
    ["a Debian package", "tar", "it found 1 Debian packages, and there are 2"],
    ["a Python package", "numpy", "it found 0 Python packages, and there are 1"],
  ])("reads the image after all when %s is missing, and says so", async (_what, name, reason) => {
    const { asked, scan } = scanner(lacking(name));
    const { report, input } = await scanPackages("extract", async () => "/image", taken, scan);
    expect(report).toBe(whole);
    expect(input).toEqual({ of: "full", reason: `the scan of the extract was not complete: ${reason}` });
    expect(asked).toEqual([
      ["/extract", "extract"],
      ["/image", "image"],
    ]);
  });

  it("does not judge what it can't count for sure", async () => {
    const { input } = await scanPackages("extract", async () => "/image", taken, scanner(lacking("lodash")).scan);
    expect(input).toEqual({ of: "extract", bytes: 9 });
  });

  it("reads the image when there is no extract, and says why", async () => {
    const obstacle = "Trivy 0.80.0 may ask for other files than an extract has";
    const { input } = await scanPackages("extract", async () => "/image", { obstacle }, scanner(whole).scan);
    expect(input).toEqual({ of: "full", reason: obstacle });
  });
});

it("scan: full never looks at an extract", async () => {
  const { asked, scan } = scanner(lacking("tar"));
  expect((await scanPackages("full", async () => "/image", taken, scan)).input).toEqual({ of: "full" });
  expect(asked).toEqual([["/image", "image"]]);
});

describe("scan: cross-check", () => {
  it("gives the full scan when both say the same", async () => {
    const { asked, scan } = scanner(whole);
    expect(await scanPackages("cross-check", async () => "/image", taken, scan)).toEqual({
      report: whole,
      file: "/image.json",
      input: { of: "full" },
    });
    expect(asked).toHaveLength(2);
  });

  it("is an error that lists what only one of them has", async () => {
    const { scan } = scanner(lacking("lodash"), lacking("numpy"));
    await expect(
      scanPackages("cross-check", async () => "/image", { ...taken, counts: { ...counts, python: 1 } }, scan),
    ).rejects.toMatchObject({
      code: "scan.differs",
      detail: expect.stringMatching(
        /only in the extract's scan: package .*numpy[\s\S]*only in the full scan: package .*lodash/,
      ),
    });
  });
});
