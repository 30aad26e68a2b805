import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openArtifacts } from "../../src/github/artifacts.ts";
import { type ResultsAccess, resultsAccess } from "../../src/github/results/access.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import type { Operation } from "../doubles/results/exchange.ts";
import { type JobAccess, type ResultsDouble, resultsDouble } from "../doubles/results/results-service.ts";
import { toolkit } from "../doubles/results/toolkit.ts";
import { unzip } from "../doubles/results/unzip.ts";

const quick = { deadlineMs: 30_000, stallMs: 1_000, pausesMs: [1, 1] };
const run = { runId: 11, ref: "refs/heads/main", attempt: 3 };

let double: ResultsDouble;
let context: TestContext;
let root: string;
beforeEach(async () => {
  double = await resultsDouble();
  context = await testContext();
  root = join(context.workDirectory, "results");
  await mkdir(join(root, "sarif"), { recursive: true });
  await writeFile(join(root, "report.json"), '{"verdict":"pass"}');
  await writeFile(join(root, "sarif/trivy.cpu.sarif"), "sarif");
});
afterEach(async () => {
  await double[Symbol.asyncDispose]();
  await context[Symbol.asyncDispose]();
});

const files = () => [join(root, "report.json"), join(root, "sarif/trivy.cpu.sarif")];

function access({ environment }: JobAccess): ResultsAccess {
  const opened = resultsAccess(environment);
  if ("reason" in opened) throw new Error(opened.reason);
  return opened;
}

function store(job = double.job(run), signal = context.signal) {
  return openArtifacts(access(job), { signal, patience: quick });
}

const count = (operation: Operation) => double.requests.filter((request) => request.operation === operation).length;

describe("openArtifacts", () => {
  it("keeps files with the run, by their paths below the root", async () => {
    const kept = await store().upload("plimsoll-3", root, files());
    const [artifact] = double.artifacts.ofRun(11);
    expect(artifact).toMatchObject({ id: kept.id, name: "plimsoll-3", attempt: 3 });
    expect(artifact?.zip.length).toBe(kept.bytes);
    const read = await unzip(artifact?.zip ?? Buffer.alloc(0));
    expect(Object.fromEntries([...read].map(([path, bytes]) => [path, bytes.toString()]))).toEqual({
      "report.json": '{"verdict":"pass"}',
      "sarif/trivy.cpu.sarif": "sarif",
    });
  });

  it("says to the service what @actions/artifact says, request by request", async () => {
    const theirs = double.job({ ...run, runId: 1 });
    await toolkit(theirs, context.workDirectory, "upload", "same", root, "9", ...files());
    const upTo = double.requests.length;
    await store(double.job({ ...run, runId: 2 })).upload("same", root, files(), 9);
    const said = double.requests.map(({ operation, method, url, headers, body }) => ({
      operation,
      method,
      path: url.pathname.replace(/[0-9a-f-]{36}/, "BLOB"),
      query: [...url.searchParams.keys()],
      type: operation === "PutBlock" ? "" : headers["content-type"],
      stored: headers["x-ms-blob-content-type"],
      fields: headers["content-type"] === "application/json" ? comparable(body) : {},
    }));
    expect(said.slice(upTo)).toEqual(said.slice(0, upTo));
    expect(upTo).toBe(4);
  });

  it("can be read by @actions/artifact", async () => {
    const job = double.job(run);
    const { id } = await store(job).upload("plimsoll", root, files());
    const down = join(context.workDirectory, "down");
    const answer = await toolkit(job, context.workDirectory, "download", String(id), down);
    expect(answer.error, answer.log).toBeUndefined();
    expect(await readFile(join(down, "sarif/trivy.cpu.sarif"), "utf8")).toBe("sarif");
  });

  it("never asks for more days than the repository allows", async () => {
    const job = double.job(run);
    const days = (until: Date | undefined) => Math.round(((until?.getTime() ?? 0) - Date.now()) / 86_400_000);
    const opened = { ...access(job), longestRetentionDays: 5 };
    const limited = openArtifacts(opened, { signal: context.signal, patience: quick });
    await limited.upload("short", root, files(), 3);
    await limited.upload("long", root, files(), 90);
    expect(double.artifacts.ofRun(11).map(({ expiresAt }) => days(expiresAt))).toEqual([3, 5]);
  });

  it("survives what passes: an error, a page for people, a rate limit, a cut connection", async () => {
    double.fault("CreateArtifact", { kind: "broken" }, 1);
    double.fault("PutBlock", { kind: "reset" }, 1);
    double.fault("PutBlockList", { kind: "html" }, 1);
    double.fault("FinalizeArtifact", { kind: "rate-limited" }, 1);
    await store().upload("plimsoll", root, files());
    expect(double.artifacts.ofRun(11)).toHaveLength(1);
  });

  it.each([
    [
      "CreateArtifact",
      { kind: "refused" },
      /^The artifact plimsoll was not kept: 127\.0\.0\.1:\d+ answered 403 to CreateArtifact/,
    ],
    ["CreateArtifact", { kind: "not-ok" }, /the service did not take it\.$/],
    ["CreateArtifact", { kind: "html" }, /answered 503 to CreateArtifact\.$/],
    ["CreateArtifact", { kind: "rate-limited", retryAfterSeconds: 60 }, /answered 429/],
    ["PutBlock", { kind: "refused" }, /answered 403 to an upload\.$/],
    ["FinalizeArtifact", { kind: "not-ok" }, /the service did not take what was uploaded\.$/],
    ["PutBlockList", { kind: "silent" }, /nothing happened for 1 s/],
  ] as const)("tells why it was not kept: %s %o", async (operation, fault, words) => {
    double.fault(operation, fault);
    await expect(store().upload("plimsoll", root, files())).rejects.toMatchObject({
      code: "github.artifact",
      message: expect.stringMatching(words),
    });
    expect(double.artifacts.ofRun(11)).toEqual([]);
  });

  it("ends at its deadline, whatever the service does", async () => {
    double.fault(["CreateArtifact", "PutBlock"], { kind: "rate-limited", retryAfterSeconds: 1 });
    const hasty = { ...quick, deadlineMs: 1_500 };
    const opened = openArtifacts(access(double.job(run)), { signal: context.signal, patience: hasty });
    await expect(opened.upload("plimsoll", root, files())).rejects.toMatchObject({
      code: "github.artifact",
      message: "The artifact plimsoll was not kept: the upload took too long.",
    });
  });

  it("does not try again what is refused for good", async () => {
    double.fault("CreateArtifact", { kind: "refused" });
    await expect(store().upload("plimsoll", root, files())).rejects.toThrow();
    expect(count("CreateArtifact")).toBe(1);
  });

  it("never tells the token, nor the signature of the storage", async () => {
    const job = double.job(run);
    for (const operation of ["CreateArtifact", "PutBlock", "FinalizeArtifact"] as const) {
      double.clearFaults();
      double.fault(operation, { kind: "refused" });
      const error = await store(job)
        .upload(`plimsoll-${operation}`, root, files())
        .then(String, (thrown) => thrown);
      expect(`${error.message} ${error.cause?.message}`).not.toMatch(/sig=|eyJ/);
    }
  });

  it.each([
    ["a name that is taken", "plimsoll", () => files(), /this run has an artifact of that name already; .*`report-id`/],
    ["a name with a slash", "a/b", () => files(), /its name is not allowed/],
    ["no files", "empty", () => [], /there is no file for it/],
    ["a file elsewhere", "other", () => ["/etc/passwd"], /\/etc\/passwd is not below/],
    ["a file that is missing", "missing", () => [join(root, "gone")], /ENOENT/],
  ])("refuses %s", async (_, name, given, words) => {
    await store().upload("plimsoll", root, files());
    await expect(store().upload(name, root, given())).rejects.toMatchObject({
      code: "github.artifact",
      message: expect.stringMatching(words),
    });
  });

  it("stops when the run is cancelled", async () => {
    const controller = new AbortController();
    double.fault("PutBlock", { kind: "silent" });
    const upload = store(double.job(run), controller.signal).upload("plimsoll", root, files());
    setTimeout(() => controller.abort(), 100);
    await expect(upload).rejects.toMatchObject({ code: "cancelled" });
  });
});

/** Times, sizes and digests are different zips' own; everything else must be the same. */
function comparable(body: Buffer): unknown {
  const { expires_at, size, hash, workflow_run_backend_id, workflow_job_run_backend_id, ...rest } = JSON.parse(
    body.toString(),
  );
  const own = { expires_at, size, hash, workflow_run_backend_id, workflow_job_run_backend_id };
  const shapes = Object.entries(own).map(([name, value]) => [name, String(value).replace(/[0-9a-f]+/gi, "…")]);
  return { ...rest, ...Object.fromEntries(shapes), order: Object.keys(JSON.parse(body.toString())) };
}
