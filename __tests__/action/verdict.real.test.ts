import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readManifest } from "../doubles/runner/manifest.ts";
import { annotationsOf, lastLine, openActionJob, reportOf, repository } from "./open-job.ts";

const tight = "version: 1\nbudgets: { unpacked: { max: 1kB, level: error } }\n";
const loaded = {
  Dockerfile: "FROM scratch\nCOPY small /small\nCOPY large /large\n",
  small: "s",
  large: "l".repeat(1_500),
};

describe("a run that passes", () => {
  it("is green, sets every output, and leaves nothing behind after the post step", async () => {
    await using job = await openActionJob({
      Dockerfile: "FROM scratch\nCOPY file /file\n",
      file: "f",
      "plimsoll.yml": "version: 1\nbudgets: { unpacked: 1kB }\n",
    });
    const main = await job.run({ with: { layouts: "true" } });
    expect(main).toMatchObject({ outcome: "success", exitCode: 0 });
    expect(annotationsOf(main, "error")).toEqual([]);
    const { outputs } = await readManifest(repository);
    expect(Object.keys(main.outputs).toSorted()).toEqual(outputs.toSorted());
    expect(main.outputs).toMatchObject({ verdict: "pass", "over-budget": "", tags: "", "comment-url": "" });
    expect(main.summary).toMatch(/^### 🟢 .*`image`/);
    expect(main.summary).toContain("| 🟢 image ");

    const { image: layout = "" } = JSON.parse(main.outputs["layouts"] ?? "{}");
    expect(existsSync(join(layout, "index.json"))).toBe(true);
    const post = await job.post();
    expect(post).toMatchObject({ outcome: "success", log: { annotations: [] } });
    expect(existsSync(layout)).toBe(false);
    expect(readdirSync(job.places.temp).filter((name) => name.startsWith("plimsoll"))).toEqual([]);
    expect(await job.orphans()).toEqual([]);
  });
});

describe("a run over budget", () => {
  it("is red with the line at fault, from a subdirectory too, and says so last", async () => {
    await using job = await openActionJob({
      "ship/Dockerfile": loaded.Dockerfile,
      "ship/small": loaded.small,
      "ship/large": loaded.large,
      "ship/plimsoll.yml": tight,
    });
    const main = await job.run({ with: { "working-directory": "ship" } });
    expect(main).toMatchObject({
      outcome: "failure",
      exitCode: 1,
      outputs: { verdict: "fail", "over-budget": "image" },
    });
    const [variant] = reportOf(main)?.variants ?? [];
    const platform = variant?.platform ?? "";
    expect(JSON.parse(main.outputs["sizes"] ?? "")).toMatchObject({
      image: { [platform]: { unpacked: { total: 1_501, own: 1_501, base: 0 } } },
    });
    expect(JSON.parse(main.outputs["digests"] ?? "")).toEqual({
      image: { [platform]: variant?.image?.manifestDigest },
    });
    expect(main.outputs["html"]).toBe(join(job.places.workspace, "ship/.plimsoll/report.html"));
    expect(existsSync(main.outputs["html"] ?? "")).toBe(true);

    const [atLine, ...reasons] = annotationsOf(main, "error");
    expect(atLine).toMatchObject({ file: "ship/Dockerfile", line: 3, endLine: 3, title: "size.unpacked.max" });
    expect(reasons).toHaveLength(1);
    expect(lastLine(main)).toMatch(/^##\[error\].*image: 1\.50 kB unpacked/);
    expect(main.summary).toMatch(/^### 🔴 `image` rides 501 B over its load line/);
    expect(main.summary).toContain("| 🔴 **image** ");
  });

  it("is green with `fail-on: never`; lines are right where checkout left no git repository", async () => {
    const files = Object.fromEntries(Object.entries(loaded).map(([path, text]) => [`ship/${path}`, text]));
    await using job = await openActionJob({ ...files, "ship/plimsoll.yml": tight }, { git: false });
    const main = await job.run({ with: { "working-directory": "ship", "fail-on": "never" } });
    expect(main).toMatchObject({ outcome: "success", outputs: { verdict: "fail", "over-budget": "image" } });
    expect(annotationsOf(main, "error")).toEqual([expect.objectContaining({ file: "ship/Dockerfile", line: 3 })]);
  });
});

it("a run with `fail-on: warn` is red for a warning, and says which", async () => {
  await using job = await openActionJob({ ...loaded, "plimsoll.yml": tight.replace("error", "warn") });
  const main = await job.run({ with: { "fail-on": "warn" } });
  expect(main).toMatchObject({ outcome: "failure", exitCode: 1, outputs: { verdict: "warn", "over-budget": "" } });
  expect(lastLine(main)).toMatch(/^##\[error\].*501 B over/);
});

describe("a run without a verdict", () => {
  it("finds nothing to build: one error with the way out, and exit 2", async () => {
    await using job = await openActionJob({ "README.md": "nothing" });
    const main = await job.run();
    expect(main).toMatchObject({ outcome: "failure", exitCode: 2, outputs: { verdict: "error", sizes: "{}" } });
    expect(main.log.annotations).toHaveLength(1);
    expect(lastLine(main)).toMatch(/^##\[error\].*no .*Dockerfile/i);
    expect(main.summary).toMatch(/no .*Dockerfile/i);
    expect(reportOf(main)).toBeUndefined();
    expect(await job.post()).toMatchObject({ outcome: "success" });
  });

  it("has a wrong input: named, and exit 2", async () => {
    await using job = await openActionJob(loaded);
    const main = await job.run({ with: { "fail-on": "errors" } });
    expect(main).toMatchObject({ outcome: "failure", exitCode: 2, outputs: { verdict: "error" } });
    expect(lastLine(main)).toMatch(/##\[error\]Input "fail-on".*"error"/);
    expect(await job.post()).toMatchObject({ outcome: "success" });
  });

  it("has no builder: red with the reason, and what was found out all the same", async () => {
    await using job = await openActionJob(
      { ...loaded, Dockerfile: `${loaded.Dockerfile}MAINTAINER me\n` },
      { environment: { BUILDX_BUILDER: undefined, BUILDX_CONFIG: "/nowhere", DOCKER_HOST: "unix:///nowhere.sock" } },
    );
    const main = await job.run();
    expect(main).toMatchObject({ outcome: "failure", exitCode: 3, outputs: { verdict: "error" } });
    expect(lastLine(main)).toMatch(/^##\[error\].*Start Docker/);
    expect(annotationsOf(main, "error")).toHaveLength(1);
    expect(main.summary).toContain("Start Docker");
    expect(reportOf(main)?.findings).toContainEqual(expect.objectContaining({ rule: "DL4000" }));
    expect(await job.post()).toMatchObject({ outcome: "success" });
  });
});
