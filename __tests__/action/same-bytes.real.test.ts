import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isWrite } from "../doubles/github/calls.ts";
import type { Job } from "../doubles/runner/job.ts";
import { cargo } from "./pull-request-files.ts";
import { openPullRequestJob } from "./pull-request-job.ts";

// Enough of everything to come in another order: variants on one base, lint, findings, causes, secrets, drift and growth.
const files = {
  "Dockerfile.api": `FROM debian:bookworm-slim AS base
RUN mkdir /app && head -c 300000 /dev/zero > /app/a && cp /app/a /app/b && cp /app/a /app/c
FROM base
COPY hold /app/hold
RUN chown -R 1000 /app
RUN cd /app && rm a
`,
  "Dockerfile.worker":
    "FROM debian:bookworm-slim\nMAINTAINER shipwright\nENV AWS_SECRET_ACCESS_KEY=none\nCOPY hold /hold\nCOPY hold /more\n",
  "Dockerfile.tiny": "FROM scratch\nADD hold/cargo /cargo\n",
  "plimsoll.yml": `version: 1
budgets: { unpacked: { max: 1GB, grow: { bytes: 5MB } }, layers: { max: 3, level: warn } }
vulnerabilities: { severity: low, fixable: false }
`,
  "hold/cargo": cargo(100_000),
  "hold/.npmrc": "//packages.example/:_authToken=npm_aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3z0A\n",
};

it("gives the same bytes for the same layouts, database and tool output, on any machine", async () => {
  await using pull = await openPullRequestJob(files);
  // The age of a baseline is told in whole hours by the machine's clock.
  pull.github.clock.set(new Date().toISOString());
  await pull.push();
  pull.change({ "hold/cargo": cargo(300_000), "Dockerfile.api": files["Dockerfile.api"].replace("rm a", "rm a b") });
  // From here on every step comes from the cache, so that BuildKit says the same of each run.
  await pull.pullRequest();
  const other = await pull.elsewhere();
  const before = pull.github.calls.length;
  await pull.pullRequest({ inputs: { sarif: "file" } });
  const first = resultsOf(pull.job);
  await pull.pullRequest({ inputs: { sarif: "file" }, on: other });
  const second = resultsOf(other.job);

  expect(first.report).toContain('"state": "existing"');
  expect(Object.keys(first.files)).toEqual(
    expect.arrayContaining([
      "comment.md",
      "sarif/lint.sarif",
      "sarif/plimsoll.api.sarif",
      "sarif/trivy.worker.sarif",
      "sbom/api.linux-amd64.cdx.json",
    ]),
  );
  expect(second).toEqual(first);
  expect(pull.github.calls.slice(before).filter(isWrite)).toEqual([]);
  expect(pull.github.violations).toEqual([]);
}, 120_000);

/** The files that must be the same byte for byte, and the report without what CONTRACTS §4 leaves out. */
function resultsOf({ places: { workspace } }: Job): { report: string; files: Record<string, string> } {
  const root = join(workspace, ".plimsoll");
  const kept = /^(?:comment\.md|(?:sarif|sbom)\/.*)$/;
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => kept.test(path));
  const report = JSON.parse(readFileSync(join(root, "report.json"), "utf8"));
  return {
    report: JSON.stringify(report, withoutTimes, 1),
    files: Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(root, path), "utf8")])),
  };
}

const declaredTimes = [
  "timings",
  "ms",
  "seconds",
  "allSeconds",
  "certainSeconds",
  "work",
  "allWork",
  "untimed",
  "start",
  "ageHours",
  "lookedAt",
];

/**
 * Without `timings`, `tools[].ms`, and times that somebody else declares, that of an earlier look included; sums of them, and how
 * many steps have none, too. How a step is
 * called inside, by which of two builds a shared base image is told of first, whether it was there already and how many bytes
 * of the context went over is BuildKit's word, and another one in each session.
 */
function withoutTimes(this: object, key: string, value: unknown): unknown {
  if (declaredTimes.includes(key) || key === "transfers") return undefined;
  if (!("cached" in this)) return value;
  const isFrom = "name" in this && /\] FROM /.test(String(this.name));
  if (isFrom && key === "name") return String(value).replace(/^\[.*?\] /, "");
  return key === "digest" || (isFrom && key === "cached") ? undefined : value;
}
