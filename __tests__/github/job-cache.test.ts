import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { gzip, zstdCompress } from "node:zlib";
import { pack } from "tar-stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openJobCache } from "../../src/github/job-cache.ts";
import { resultsAccess } from "../../src/github/results/access.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { type JobAccess, type ResultsDouble, resultsDouble } from "../doubles/results/results-service.ts";
import { toolkit } from "../doubles/results/toolkit.ts";

const quick = { deadlineMs: 30_000, stallMs: 1_000, pausesMs: [1] };
const main = { runId: 1, ref: "refs/heads/main" };
const pull = { runId: 2, ref: "refs/pull/7/merge", baseRef: "refs/heads/main" };

let double: ResultsDouble;
let context: TestContext;
let path: string;
let notes: string[];
beforeEach(async () => {
  double = await resultsDouble();
  context = await testContext();
  path = join(context.workDirectory, "kept");
  notes = [];
  await mkdir(path);
  await writeFile(join(path, "a.txt"), "first");
});
afterEach(async () => {
  await double[Symbol.asyncDispose]();
  await context[Symbol.asyncDispose]();
});

function cache({ environment }: JobAccess = double.job(main), signal = context.signal) {
  const access = resultsAccess(environment);
  if ("reason" in access) throw new Error(access.reason);
  return openJobCache(access, {
    workDirectory: context.workDirectory,
    signal,
    note: (text) => notes.push(text),
    patience: quick,
    limits: { bytes: 1_000_000, entries: 100 },
  });
}

const content = () => readFile(join(path, "a.txt"), "utf8");

describe("openJobCache", () => {
  it("restores what was kept, and leaves no archive behind", async () => {
    expect(await cache().save("k", path)).toBe(true);
    await rm(path, { recursive: true });
    expect(await cache().restore("k", path)).toBe(true);
    expect(await content()).toBe("first");
    expect(await readdir(context.workDirectory)).toEqual(["kept"]);
    expect(notes).toEqual([]);
  });

  it("misses quietly, also where a key only begins alike", async () => {
    await cache().save("k-longer", path);
    expect(await cache().restore("k", path)).toBe(false);
    expect(await cache().restore("other", path)).toBe(false);
    expect(notes).toEqual([]);
  });

  it("keeps the entry that is there, quietly", async () => {
    await cache().save("k", path);
    await writeFile(join(path, "a.txt"), "second");
    expect(await cache().save("k", path)).toBe(false);
    await cache().restore("k", path);
    expect(await content()).toBe("first");
    expect(notes).toEqual([]);
  });

  it("takes what the base has, and keeps a pull request's own from everybody else", async () => {
    await cache().save("of-main", path);
    await cache(double.job(pull)).save("of-pull", path);
    expect(await cache(double.job(pull)).restore("of-main", path)).toBe(true);
    expect(await cache().restore("of-pull", path)).toBe(false);
    expect(double.cache.entries().map(({ key, ref }) => [key, ref])).toEqual([
      ["of-main", "refs/heads/main"],
      ["of-pull", "refs/pull/7/merge"],
    ]);
  });

  it("never takes an entry of another client for its own", async () => {
    const theirs = await toolkit(double.job(main), context.workDirectory, "save", "k", "kept");
    expect(theirs.value, theirs.log).toBe(1);
    expect(await cache().restore("k", path)).toBe(false);
  });

  it("says to the service what @actions/cache says, method by method", async () => {
    await toolkit(double.job(main), context.workDirectory, "save", "k", "kept");
    await toolkit(double.job(main), context.workDirectory, "restore", "k", "kept");
    const theirs = double.requests.length;
    const ours = cache(double.job(main));
    await ours.save("k", path);
    await ours.restore("k", path);
    const calls = double.requests.map(({ operation, url, headers, body }) =>
      headers["content-type"] === "application/json"
        ? { operation, path: url.pathname, fields: Object.entries(JSON.parse(body.toString())).map(typed) }
        : { operation },
    );
    // They upload what is small in one piece; large ones go as blocks, as ours always do.
    const blocks = calls.slice(theirs).flatMap((call) => {
      if (call.operation === "PutBlock") return [];
      return call.operation === "PutBlockList" ? [{ operation: "PutBlob" }] : [call];
    });
    expect(blocks).toEqual(calls.slice(0, theirs));
  });

  it.each([
    [
      "CreateCacheEntry",
      { kind: "refused" },
      /^The cache entry k was not kept: 127\.0\.0\.1:\d+ answered 403 to CreateCacheEntry/,
    ],
    ["CreateCacheEntry", { kind: "html" }, /answered 503/],
    ["CreateCacheEntry", { kind: "rate-limited", retryAfterSeconds: 900 }, /answered 429/],
    ["CreateCacheEntry", { kind: "not-ok" }, /the service did not take it\.$/],
    ["PutBlock", { kind: "refused" }, /answered 403 to an upload/],
    ["PutBlockList", { kind: "silent" }, /nothing happened for 1 s/],
    ["FinalizeCacheEntryUpload", { kind: "not-ok" }, /the service did not take it\.$/],
    ["FinalizeCacheEntryUpload", { kind: "reset" }, /could not be reached/],
  ] as const)("keeps nothing and says why: %s %o", async (operation, fault, words) => {
    double.fault(operation, fault);
    expect(await cache().save("k", path)).toBe(false);
    expect(notes).toEqual([expect.stringMatching(words)]);
    expect(double.cache.entries()).toEqual([]);
  });

  it.each([
    ["GetCacheEntryDownloadURL", { kind: "refused" }, /answered 403 to GetCacheEntryDownloadURL/],
    ["GetCacheEntryDownloadURL", { kind: "html" }, /answered 503/],
    ["GetBlob", { kind: "truncated" }, /was not restored/],
    ["GetBlob", { kind: "refused" }, /answered 403/],
    ["GetBlob", { kind: "silent" }, /nothing arrived for 1 s/],
  ] as const)("restores nothing, changes nothing and says why: %s %o", async (operation, fault, words) => {
    await cache().save("k", path);
    await writeFile(join(path, "a.txt"), "mine");
    double.fault(operation, fault);
    expect(await cache().restore("k", path)).toBe(false);
    expect(notes).toEqual([expect.stringMatching(words)]);
    expect(await content()).toBe("mine");
  });

  it("survives what passes", async () => {
    double.fault(["CreateCacheEntry", "PutBlock", "FinalizeCacheEntryUpload"], { kind: "broken" }, 1);
    double.fault("GetBlob", { kind: "truncated" }, 1);
    expect(await cache().save("k", path), notes.join()).toBe(true);
    expect(await cache().restore("k", path), notes.join()).toBe(true);
  });

  it("goes on without an entry whose content was evicted", async () => {
    await cache().save("k", path);
    double.cache.evict("k");
    expect(await cache().restore("k", path)).toBe(false);
    expect(notes).toEqual([expect.stringMatching(/answered 404/)]);
  });

  it("does not ask where the token or the mode says no", async () => {
    const readOnly = cache(double.job({ ...pull, cache: "read" }));
    expect(await readOnly.save("k", path)).toBe(false);
    expect(await cache(double.job({ ...pull, cache: "none" })).restore("k", path)).toBe(false);
    expect(notes).toEqual([
      "The cache entry k was not kept: cache-mode is read.",
      "The cache entry k was not restored: cache-mode is none.",
    ]);
    expect(double.requests).toEqual([]);
  });

  it("refuses a key that the service would refuse, and a path that is missing", async () => {
    expect(await cache().save("a,b", path)).toBe(false);
    expect(await cache().restore("x".repeat(513), path)).toBe(false);
    expect(await cache().save("k", join(path, "missing"))).toBe(false);
    expect(notes).toEqual([
      expect.stringContaining("has a comma"),
      expect.stringContaining("longer than 512 characters"),
      expect.stringContaining("ENOENT"),
    ]);
    expect(double.requests).toEqual([]);
  });

  it("says nothing more when the run is cancelled", async () => {
    const controller = new AbortController();
    double.fault("PutBlock", { kind: "silent" });
    const saving = cache(double.job(main), controller.signal).save("k", path);
    setTimeout(() => controller.abort(), 50);
    expect(await saving).toBe(false);
    expect(notes).toEqual([]);
  });
});

describe("an entry that a pull request planted", () => {
  const outside = () => join(context.workDirectory, "escaped");

  async function tarOf(name: string): Promise<Buffer> {
    const tar = pack();
    tar.entry({ name }, "planted");
    tar.finalize();
    return buffer(tar);
  }

  it("is followed out of its directory by @actions/cache", async () => {
    await toolkit(double.job(main), context.workDirectory, "save", "k", "kept");
    const [honest] = double.cache.entries();
    const compress =
      double.cache.bytesOf(honest ?? { id: 0 })?.[0] === 0x1f ? promisify(gzip) : promisify(zstdCompress);
    const bytes = await compress(await tarOf(outside()));
    double.cache.plant({ key: "k", version: honest?.version ?? "", ref: pull.ref, bytes });
    await toolkit(double.job(pull), context.workDirectory, "restore", "k", "kept");
    expect(await readFile(outside(), "utf8")).toBe("planted");
  });

  it("is not by ours", async () => {
    await cache().save("k", path);
    const [honest] = double.cache.entries();
    const bytes = await promisify(zstdCompress)(await tarOf(outside()));
    double.cache.plant({ key: "k", version: honest?.version ?? "", ref: pull.ref, bytes });
    expect(await cache(double.job(pull)).restore("k", path)).toBe(false);
    expect(notes).toEqual([expect.stringContaining("strange name")]);
    await expect(stat(outside())).rejects.toThrow(/ENOENT/);
    expect(await content()).toBe("first");
  });
});

function typed([name, value]: [string, unknown]): string {
  return `${name}: ${typeof value}`;
}
