import { expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { type ResultOptions, resultFiles, sarifFiles } from "../../src/report/results.ts";
import { reportOf, samples } from "./samples.ts";

const options: ResultOptions = {
  sarif: "file",
  configFile: "plimsoll.yml",
  dockerfiles: new Map(),
  packageLists: [],
  occasion: { today: "2026-09-01", prefix: "" },
};
const filesOf = (report: Report, options: ResultOptions) => resultFiles(report, sarifFiles(report, options), options);
const paths = (sarif: "file" | "off") =>
  filesOf(reportOf(samples.quiet), { ...options, sarif }).map(({ path }) => path);

test("every file of the results but report.json, which tells how the others were delivered", () => {
  expect(paths("file")).toEqual([
    "report.html",
    "summary.md",
    "comment.md",
    "sarif/trivy.app.sarif",
    "sarif/plimsoll.app.sarif",
    "sarif/lint.sarif",
  ]);
});

test("no SARIF where it is off", () => {
  expect(paths("off")).toEqual(["report.html", "summary.md", "comment.md"]);
});

test("whatever a variant is called, its file stays in the results", () => {
  for (const { path } of filesOf(reportOf(samples.hostile), options)) {
    expect(path).toMatch(/^(?:report\.html|summary\.md|comment\.md|sarif\/[\w.~-]{1,200}\.sarif)$/);
  }
});

test("SARIF speaks of paths of the repository, also when the run was below its root", () => {
  const dockerfiles = new Map([["Dockerfile.cuda", "FROM nvidia/cuda:12.4.1-runtime-ubuntu22.04\n"]]);
  const files = filesOf(reportOf(samples.failing), {
    ...options,
    dockerfiles,
    occasion: { today: "2026-09-01", prefix: "images/" },
  });
  const sarif = files.find(({ path }) => path === "sarif/trivy.cuda.sarif")?.text ?? "";
  expect(sarif).toContain('"uri": "images/Dockerfile.cuda"');
  expect(sarif).not.toContain('"uri": "Dockerfile.cuda"');
  expect(sarif).toContain('"endColumn": 44');
});

test("the package list of each image lies in a file of its own, whatever its names are", () => {
  const packageLists = ["linux/amd64", "linux/arm/v6", "../evil"].map((platform) => {
    return { variant: "api:gpu", platform, text: platform };
  });
  const lists = filesOf(reportOf(samples.quiet), { ...options, packageLists }).slice(-3);
  expect(lists).toEqual([
    { path: "sbom/api~3agpu.linux-amd64.cdx.json", text: "linux/amd64" },
    { path: "sbom/api~3agpu.linux-arm-v6.cdx.json", text: "linux/arm/v6" },
    { path: "sbom/api~3agpu.~2e.-evil.cdx.json", text: "../evil" },
  ]);
});
