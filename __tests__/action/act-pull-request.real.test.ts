import { beforeAll, describe, expect, it } from "vitest";
import { isWrite } from "../doubles/github/calls.ts";
import { type ActRepository, openActRepository } from "./act-repository.ts";
import { findAct, resultOf, summariesOf } from "./run-act.ts";

// The workflows that users copy, word for word, on a runner that none of us wrote.

const cargo = (bytes: number) => "x".repeat(bytes);
const dockerfile = "FROM scratch\nCOPY cargo /cargo\n";
const policy = "version: 1\nbudgets:\n  unpacked: { grow: { bytes: 500kB }, level: error }\n";
const marker = /^<!-- plimsoll:v1 \S+ \S+ -->\n/;

const comments = ({ github }: ActRepository) => github.state.comments.map(({ body }) => body);

/** Categories of what code scanning got for a ref. */
const scanned = ({ github }: ActRepository, ref: string) =>
  github.state.sarifs
    .filter((sarif) => sarif.ref === ref)
    .flatMap(({ text }): string[] =>
      JSON.parse(text).runs.map((run: { automationDetails?: { id?: string } }) => run.automationDetails?.id),
    )
    .toSorted();

beforeAll(() => void findAct(), 900_000);

describe("one-job.yml on act", () => {
  it("compares a pull request with what the push run kept, comments and uploads; over its budget it is red", async () => {
    await using repository = await openActRepository("one-job.yml", {
      Dockerfile: dockerfile,
      "plimsoll.yml": policy,
      cargo: cargo(100_000),
    });
    const { github, base } = repository;

    const push = await repository.push();
    expect([push.exitCode, resultOf(push, "plimsoll")]).toEqual([0, "success"]);
    expect(summariesOf(push, "plimsoll")[0]).toMatch(/^### 🟢 `image`/);
    expect(comments(repository)).toEqual([]);
    expect(scanned(repository, "refs/heads/main")).toContain("plimsoll/trivy/image/");

    repository.change({ cargo: cargo(300_000) });
    const grown = await repository.pullRequest();
    expect([grown.exitCode, resultOf(grown, "plimsoll")]).toEqual([0, "success"]);
    const [report] = await repository.reportsOf(grown.runId, /^plimsoll-report-1$/);
    expect(report?.baseline).toMatchObject({ source: "artifact", commit: base, branch: "main" });
    expect(report?.deliveries.filter(({ status }) => status !== "delivered")).toEqual([]);
    const [green = "", ...others] = comments(repository);
    expect(others).toEqual([]);
    expect(green).toMatch(marker);
    expect(green.replace(marker, "")).toMatch(/^### 🟢 `image` .*\+200 kB on this PR\n/);
    expect(summariesOf(grown, "plimsoll")[0]).toMatch(/^### 🟢 `image` .*\+200 kB on this PR\n/);
    expect(scanned(repository, "refs/pull/7/merge")).toEqual([
      "plimsoll/lint/",
      "plimsoll/plimsoll/image/",
      "plimsoll/trivy/image/",
    ]);

    github.clock.advance(60_000);
    repository.change({ cargo: cargo(900_000) });
    const over = await repository.pullRequest();
    expect([over.exitCode, resultOf(over, "plimsoll")]).toEqual([1, "failure"]);
    const [red = "", ...more] = comments(repository);
    expect(more).toEqual([]);
    expect(red.replace(marker, "")).toMatch(/^### 🔴 `image` grew by 800 kB/);
    expect(summariesOf(over, "plimsoll")[0]).toMatch(/^### 🔴 `image` grew by 800 kB/);
    expect(over.log.filter(({ command }) => command === "error").at(-1)?.msg).toContain("800 kB");
    expect(github.violations).toEqual([]);
  }, 300_000);
});

describe("matrix-with-gate.yml on act", () => {
  it("plans, checks each leg, and the gate alone comments and decides", async () => {
    await using repository = await openActRepository("matrix-with-gate.yml", {
      "api/Dockerfile": dockerfile,
      "api/cargo": cargo(100_000),
      "web/Dockerfile": dockerfile,
      "web/cargo": cargo(200_000),
      "plimsoll.yml": policy,
    });
    const { github, base } = repository;

    const push = await repository.push();
    expect(push.exitCode).toBe(0);
    expect(["plan", "leg", "gate"].map((job) => resultOf(push, job))).toEqual(["success", "success", "success"]);

    repository.change({ "api/cargo": cargo(1_000_000) });
    const before = github.calls.length;
    const over = await repository.pullRequest();
    expect(over.exitCode).toBe(1);
    expect(["plan", "leg", "gate"].map((job) => resultOf(over, job))).toEqual(["success", "failure", "failure"]);
    // Each leg finds what its like kept, not what the other did.
    const legs = await repository.reportsOf(over.runId, /^plimsoll-report-(?:api|web)-1$/);
    expect(legs.map(({ baseline, variants }) => [baseline.commit, variants[0]?.name, variants.length])).toEqual([
      [base, expect.stringMatching(/api|web/), 1],
      [base, expect.stringMatching(/api|web/), 1],
    ]);
    expect(summariesOf(over, "gate")[0]).toMatch(/^### 🔴 `api` grew by 900 kB/);
    expect(comments(repository)).toEqual([expect.stringMatching(/^.*\n### 🔴 `api` grew by 900 kB[\s\S]*\bweb\b/)]);
    expect(scanned(repository, "refs/pull/7/merge")).toEqual([
      "plimsoll/lint/",
      "plimsoll/plimsoll/api/",
      "plimsoll/plimsoll/web/",
      "plimsoll/trivy/api/",
      "plimsoll/trivy/web/",
    ]);
    expect(
      github.calls
        .slice(before)
        .filter(isWrite)
        .filter(({ route }) => route.includes("comments")),
    ).toHaveLength(1);
    expect(github.violations).toEqual([]);
  }, 300_000);
});
