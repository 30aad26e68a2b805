import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readManifest } from "../doubles/runner/manifest.ts";
import { annotationsOf, lastLine, openActionJob, repository } from "./open-job.ts";

/** Everything that a build could tell the runner, in both forms, on both streams. */
const orders = [
  "##[set-output name=verdict]pass",
  "::set-output name=verdict::pass",
  "::set-output name=extra::forged",
  "##[save-state name=plimsoll-work-directory]/etc",
  "::add-mask::Dockerfile",
  "##[add-matcher]matcher.json",
  "::error file=innocent.txt,line=1::forged",
  "##[endgroup]",
  "::stop-commands::forged-token",
  "  ::warning::after white space",
  "progress\\r::notice::after a carriage return",
];
const hostile = [
  "FROM debian:bookworm-slim",
  "COPY orders /orders",
  "RUN printf '%b\\n' \"$(cat /orders)\" && printf '%b\\n' \"$(cat /orders)\" >&2 && exit 7",
  "",
].join("\n");

describe("a build that fails and gives the runner orders", () => {
  it("forges nothing: not an output, not a mask, not an annotation", async () => {
    await using job = await openActionJob({ Dockerfile: hostile, orders: `${orders.join("\n")}\n` });
    const main = await job.run({ with: { sarif: "file" } });
    expect(main).toMatchObject({ outcome: "failure", exitCode: 1 });
    // The orders did reach the log.
    expect(main.log.written.filter((line) => line.includes("forged-token")).length).toBeGreaterThan(0);

    const { outputs } = await readManifest(repository);
    expect(Object.keys(main.outputs).toSorted()).toEqual(outputs.toSorted());
    expect(main.outputs).toMatchObject({ verdict: "fail", "over-budget": "", layouts: "{}" });
    expect(Object.keys(main.state)).toEqual(["plimsoll-work-directory"]);
    expect(main.state["plimsoll-work-directory"]).toContain(job.places.temp);

    const obeyed = new Set(main.log.obeyed.map(({ name }) => name));
    expect([...obeyed].toSorted()).toEqual(["add-mask", "endgroup", "error", "group"]);
    expect(main.log.annotations.filter(({ message }) => /^forged|^after/.test(message))).toEqual([]);
    // Nobody but Plimsoll masked anything: the name of the file can be read.
    expect(annotationsOf(main, "error")[0]).toMatchObject({ file: "Dockerfile", line: 3, title: "build.step" });
    expect(lastLine(main)).toContain("Dockerfile:3");
  });
});

describe("names that are orders", () => {
  it("stand in annotations as text", async () => {
    const name = "##[set-output name=verdict]pass";
    await using job = await openActionJob({
      Dockerfile: "FROM scratch\nCOPY file /file\n",
      file: "f".repeat(2_000),
      "plimsoll.yml": `version: 1\nvariants: { '${name}': { dockerfile: Dockerfile } }\nbudgets: { unpacked: { max: 1kB, level: error } }\n`,
    });
    const main = await job.run();
    expect(main).toMatchObject({ outcome: "failure", outputs: { verdict: "fail", "over-budget": name } });
    expect(main.log.obeyed.map((command) => command.name)).not.toContain("set-output");
    expect(Object.keys(JSON.parse(main.outputs["sizes"] ?? ""))).toEqual([name]);
    expect(JSON.parse(readFileSync(main.outputs["report"] ?? "", "utf8")).variants[0].name).toBe(name);
  });
});

describe("a bug that throws where nobody catches it", () => {
  it("is no verdict, and its message is no order", async () => {
    const bug = 'setTimeout(() => { throw new Error("##[set-output name=verdict]pass") }, 400)';
    await using job = await openActionJob(
      { Dockerfile: "FROM debian:bookworm-slim\nRUN sleep 20\n" },
      { environment: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(bug)}` } },
    );
    const main = await job.run();
    expect(main).toMatchObject({ outcome: "failure", exitCode: 3, outputs: { verdict: "error", layouts: "{}" } });
    expect(main.log.obeyed.map(({ name }) => name)).not.toContain("set-output");
    expect(lastLine(main)).toMatch(/^##\[error\]Plimsoll itself failed: /);
    expect(main.summary).toContain("Plimsoll itself failed");
    expect(await job.orphans()).toEqual([]);
  });
});

describe("what bake and compose files can read", () => {
  it("holds no token, no input and no secret", async () => {
    const names = [
      "ACTIONS_RUNTIME_TOKEN",
      "INPUT_TOKEN",
      "INPUT_BUILD-SECRETS",
      "GITHUB_SHA",
      "PLIMSOLL_BUILD_SECRET_0",
    ];
    const variables = names.map((name) => `variable "${name}" { default = "" }`).join("\n");
    const seen = names.map((name) => `\${${name}}`).join("");
    const unset = ["ACTIONS_RUNTIME_TOKEN", "INPUT_TOKEN"].map((name) => `\${${name}:-}`).join("");
    await using job = await openActionJob({
      "docker-bake.hcl": `${variables}\ngroup "default" { targets = ["hcl", "composed"] }\ntarget "hcl" { args = { SEEN = "<${seen}>" } }\n`,
      "compose.yaml": `services:\n  composed:\n    build: { context: ., args: { SEEN: '<${unset}>' } }\n`,
      Dockerfile: 'FROM scratch\nARG SEEN=nothing\nLABEL seen="$SEEN"\nCOPY file /file\n',
      file: "f",
    });
    const main = await job.run({ with: { "build-secrets": "key=crown-jewels" } });
    expect(main).toMatchObject({ outcome: "success", exitCode: 0 });
    const layouts = JSON.parse(main.outputs["layouts"] ?? "{}");
    expect(Object.keys(layouts).toSorted()).toEqual(["composed", "hcl"]);
    expect([labelOf(layouts.hcl), labelOf(layouts.composed)]).toEqual(["<>", "<>"]);
  });
});

/** The label `seen` of the one image in a layout. */
function labelOf(layout: string): string {
  const blob = (digest: string) => JSON.parse(readFileSync(`${layout}/blobs/${digest.replace(":", "/")}`, "utf8"));
  const [{ digest }] = JSON.parse(readFileSync(`${layout}/index.json`, "utf8")).manifests;
  return blob(blob(digest).config.digest).config.Labels.seen;
}
