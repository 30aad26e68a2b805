import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ResultsDouble, resultsDouble } from "./results-service.ts";
import { toolkit } from "./toolkit.ts";

let double: ResultsDouble;
let root: string;
let workspace: string;
beforeEach(async () => {
  double = await resultsDouble();
  root = await mkdtemp(join(tmpdir(), "plimsoll-results-"));
  workspace = join(root, "workspace");
  await mkdir(workspace);
});
afterEach(async () => {
  await double[Symbol.asyncDispose]();
  await rm(root, { recursive: true, force: true });
});

async function write(path: string, text: string): Promise<string> {
  await mkdir(join(workspace, path, ".."), { recursive: true });
  await writeFile(join(workspace, path), text);
  return join(workspace, path);
}

const main = { runId: 1, ref: "refs/heads/main" };
const pull = { runId: 2, ref: "refs/pull/7/merge", baseRef: "refs/heads/main" };

describe("@actions/artifact with the double", () => {
  it("uploads, lists, downloads and deletes", async () => {
    const job = double.job({ ...main, attempt: 2 });
    const files = [await write("out/report.json", "{}"), await write("out/sarif/a.sarif", "sarif")];
    const uploaded = await toolkit(job, workspace, "upload", "plimsoll", join(workspace, "out"), "", ...files);
    expect(uploaded.value, uploaded.log).toMatchObject({ id: 1001, size: expect.any(Number) });

    const [artifact] = double.artifacts.ofRun(1);
    expect(artifact).toMatchObject({ id: 1001, name: "plimsoll", runId: 1, attempt: 2 });
    expect(artifact?.digest).toBe(`sha256:${(uploaded.value as { digest: string }).digest}`);

    expect((await toolkit(job, workspace, "list")).value).toMatchObject({
      artifacts: [{ id: 1001, name: "plimsoll" }],
    });
    const downloaded = await toolkit(job, workspace, "download", "1001", join(root, "down"));
    expect(downloaded.error, downloaded.log).toBeUndefined();
    expect(await readFile(join(root, "down/sarif/a.sarif"), "utf8")).toBe("sarif");

    expect((await toolkit(job, workspace, "delete", "plimsoll")).value).toEqual({ id: 1001 });
    expect(double.artifacts.ofRun(1)).toEqual([]);
  });

  it("takes a name once in a run", async () => {
    const file = await write("out/report.json", "{}");
    const upload = (job: typeof main) =>
      toolkit(double.job(job), workspace, "upload", "plimsoll", join(workspace, "out"), "", file);
    expect((await upload(main)).error).toBeUndefined();
    expect((await upload(main)).error).toContain("409");
    expect((await upload(pull)).error).toBeUndefined();
  });

  it("opens nothing to a token that it has not issued", async () => {
    const job = double.job(main);
    const [head, claims] = job.token.split(".");
    const forged = { ...job, environment: { ...job.environment, ACTIONS_RUNTIME_TOKEN: `${head}.${claims}.forged` } };
    expect((await toolkit(forged, workspace, "list")).error).toContain("401");
  });
});

describe("@actions/cache with the double", () => {
  it("restores what was saved, and never changes an entry", async () => {
    const job = double.job(main);
    await write("kept/a.txt", "first");
    const saved = await toolkit(job, workspace, "save", "k-1", "kept");
    expect(saved.value, saved.log).toBe(1);
    await write("kept/a.txt", "second");
    const again = await toolkit(job, workspace, "save", "k-1", "kept");
    expect(again.value).toBe(-1);
    expect(again.log).toContain("Failed to save: Unable to reserve cache with key k-1");
    const restored = await toolkit(job, workspace, "restore", "k-1", "kept");
    expect(restored.value, restored.log).toBe("k-1");
    expect(await readFile(join(workspace, "kept/a.txt"), "utf8")).toBe("first");
    expect(double.cache.entries()).toMatchObject([{ key: "k-1", ref: "refs/heads/main", runId: 1 }]);
  });

  it("keeps what a pull request writes from every other ref, and shows it the base's", async () => {
    await write("kept/a.txt", "text");
    await toolkit(double.job(main), workspace, "save", "of-main", "kept");
    await toolkit(double.job(pull), workspace, "save", "of-pull", "kept");
    const seen = async (job: typeof main, key: string) =>
      (await toolkit(double.job(job), workspace, "restore", key, "kept")).value;
    expect(await seen(pull, "of-main")).toBe("of-main");
    expect(await seen(pull, "of-pull")).toBe("of-pull");
    expect(await seen(main, "of-pull")).toBeUndefined();
    expect(await seen({ runId: 3, ref: "refs/pull/8/merge" }, "of-pull")).toBeUndefined();
    expect(double.cache.entries("refs/pull/7/merge").map(({ key }) => key)).toEqual(["of-pull"]);
  });

  it("prefers a pull request's own entry to the base's of the same key, as an adversary would have it", async () => {
    await write("kept/a.txt", "honest");
    await toolkit(double.job(main), workspace, "save", "k", "kept");
    const [honest] = double.cache.entries();
    await write("kept/a.txt", "planted");
    await toolkit(double.job({ runId: 9, ref: "refs/heads/elsewhere" }), workspace, "save", "k", "kept");
    const planted = double.cache.bytesOf(double.cache.entries("refs/heads/elsewhere")[0] ?? { id: 0 });
    double.cache.plant({
      key: "k",
      version: honest?.version ?? "",
      ref: "refs/pull/7/merge",
      bytes: planted ?? Buffer.alloc(0),
    });
    await toolkit(double.job(pull), workspace, "restore", "k", "kept");
    expect(await readFile(join(workspace, "kept/a.txt"), "utf8")).toBe("planted");
    await toolkit(double.job(main), workspace, "restore", "k", "kept");
    expect(await readFile(join(workspace, "kept/a.txt"), "utf8")).toBe("honest");
  });

  it("finds the newest by the beginning of a key", async () => {
    const job = double.job(main);
    await write("kept/a.txt", "1");
    await toolkit(job, workspace, "save", "k-1", "kept");
    await toolkit(job, workspace, "save", "k-2", "kept");
    expect((await toolkit(job, workspace, "restore", "other", "kept", "k-")).value).toBe("k-2");
  });

  it("refuses to write with a read-only token in the words by which clients know it", async () => {
    await write("kept/a.txt", "text");
    const { ACTIONS_CACHE_MODE: _, ...environment } = double.job({ ...main, cache: "read" }).environment;
    const saved = await toolkit({ token: "", environment }, workspace, "save", "k", "kept");
    expect(saved.log).toContain("cache write denied:");
    expect(double.cache.entries()).toEqual([]);
  });

  it("loses the content of an evicted entry, not its index", async () => {
    const job = double.job(main);
    await write("kept/a.txt", "text");
    await toolkit(job, workspace, "save", "k", "kept");
    double.cache.evict("k");
    const restored = await toolkit(job, workspace, "restore", "k", "kept");
    expect(restored.value).toBeUndefined();
    expect(restored.log).toContain("Cache hit for: k");
  });
});

describe("its faults, as GitHub's clients see them", () => {
  it.each([
    ["CreateCacheEntry", { kind: "rate-limited", retryAfterSeconds: 7 }, "rate limit will reset in 7 seconds"],
    ["FinalizeCacheEntryUpload", { kind: "not-ok" }, "Unable to finalize cache with key k"],
    ["CreateCacheEntry", { kind: "refused" }, "Failed to save: Unable to reserve cache with key k"],
    ["PutBlob", { kind: "refused" }, "uploadCacheArchiveSDK: internal error uploading cache archive"],
  ] as const)("%s: %o", async (operation, fault, words) => {
    await write("kept/a.txt", "text");
    double.fault(operation, fault);
    const saved = await toolkit(double.job(main), workspace, "save", "k", "kept");
    expect(saved.log).toContain(words);
    expect(double.cache.entries()).toEqual([]);
  });

  it("a page for people is tried again", async () => {
    await write("kept/a.txt", "text");
    double.fault("CreateCacheEntry", { kind: "html" }, 1);
    const saved = await toolkit(double.job(main), workspace, "save", "k", "kept");
    expect(saved.value, saved.log).toBe(1);
    expect(saved.log).toMatch(/Attempt 1 of 5 failed with error: Unexpected token/);
  });

  it("a truncated download is no hit", async () => {
    await write("kept/a.txt", "text".repeat(1000));
    await toolkit(double.job(main), workspace, "save", "k", "kept");
    double.fault("GetBlob", { kind: "truncated" });
    expect((await toolkit(double.job(main), workspace, "restore", "k", "kept")).value).toBeUndefined();
  });
});
