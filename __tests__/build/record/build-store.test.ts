import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zstdCompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type BuildStore, previousBuild, rememberBuild } from "../../../src/build/record/build-store.ts";
import { previousBuilds } from "../../../src/build/record/previous-builds.ts";
import type { BaselineOutcome } from "../../../src/model/baseline.ts";
import type { BuildRecord } from "../../../src/model/build-record.ts";

let store: BuildStore;
beforeEach(async () => {
  store = { cacheDirectory: await mkdtemp(join(tmpdir(), "plimsoll-builds-")), root: "/repository" };
});
afterEach(() => rm(store.cacheDirectory, { recursive: true, force: true }));

const record: BuildRecord = {
  variant: "app",
  madeAt: "2026-01-02T03:04:05.000Z",
  commit: "1".repeat(40),
  seconds: 12.5,
  cacheHitRatio: 0.5,
  steps: [
    { file: "Dockerfile", startLine: 3, text: "COPY . .", seconds: 1, files: { a: "644:1", "d/": "755" }, inputs: [] },
    { text: "RUN make", arguments: { VERSION: "abcde" }, images: { debian: "sha256:1" }, does: "1" },
  ],
};

/** The store's only file. */
async function fileOf(): Promise<string> {
  const directory = join(store.cacheDirectory, "builds");
  const [name = ""] = await readdir(directory);
  return join(directory, name);
}

/** Puts a value in the record's place, whole and with its checksum. */
async function plant(value: unknown): Promise<void> {
  await rememberBuild(store, record);
  const body = zstdCompressSync(typeof value === "string" ? value : JSON.stringify(value));
  await writeFile(await fileOf(), Buffer.concat([createHash("sha256").update(body).digest(), body]));
}

describe("the last build of a variant", () => {
  it("comes back as it was kept, for its repository and variant alone", async () => {
    await rememberBuild(store, record);
    expect(await previousBuild(store, "app")).toEqual(record);
    expect(await previousBuild(store, "other")).toBeUndefined();
    expect(await previousBuild({ ...store, root: "/elsewhere" }, "app")).toBeUndefined();
  });

  it("is the last one, in a file for its owner alone", async () => {
    await rememberBuild(store, record);
    await rememberBuild(store, { ...record, seconds: 1 });
    expect((await previousBuild(store, "app"))?.seconds).toBe(1);
    expect(await readdir(join(store.cacheDirectory, "builds"))).toHaveLength(1);
    expect((await stat(await fileOf())).mode & 0o777).toBe(0o600);
  });

  it("is not known when it is damaged, whichever byte it is", async () => {
    await rememberBuild(store, record);
    const file = await fileOf();
    const bytes = await readFile(file);
    for (const at of [0, 31, 32, 40, bytes.length - 1]) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      await writeFile(file, damaged);
      expect(await previousBuild(store, "app")).toBeUndefined();
    }
    await writeFile(file, bytes.subarray(0, 20));
    expect(await previousBuild(store, "app")).toBeUndefined();
  });

  const hostile: [string, unknown][] = [
    ["no JSON", "{"],
    ["no list", record],
    ["an empty list", []],
    ["another variant's", [{ ...record, variant: "other" }]],
    ["a field that nobody knows", [{ ...record, run: "rm -rf /" }]],
    ["a time that is none", [{ ...record, madeAt: "yesterday" }]],
    ["a negative time", [{ ...record, steps: [{ text: "RUN a", seconds: -1 }] }]],
    ["a text without end", [{ ...record, steps: [{ text: "x".repeat(3000) }] }]],
    ["more steps than any build", [{ ...record, steps: Array.from({ length: 2001 }, () => ({ text: "RUN a" })) }]],
    ["inputs beyond all steps", [{ ...record, steps: [{ text: "RUN a", inputs: [1e9] }] }]],
    ["more than may be inflated", `[${" ".repeat(20_000_000)}]`],
  ];
  it.each(hostile)("is not known when it has %s", async (_name, value) => {
    await plant(value);
    expect(await previousBuild(store, "app")).toBeUndefined();
  });

  it("comes after the base's, with which a change is compared", async () => {
    await rememberBuild(store, record);
    const base = { ...record, seconds: 99 };
    const commit = "2".repeat(40);
    const found = { found: true, baseline: { source: "artifact", commit, images: [], builds: [base] } } as const;
    const none = { found: false, reason: "" } as const;
    const called = async (baseline: BaselineOutcome, at: BuildStore | undefined = store) => {
      const [earlier] = await previousBuilds(baseline, at)("app");
      return earlier && [earlier.called, earlier.record.seconds];
    };
    expect(await called(found)).toEqual(["the build of `2222222`", 99]);
    expect(await called(none)).toEqual(["the last build here", 12.5]);
    expect(await called(none, { ...store, root: "/elsewhere" })).toBeUndefined();
    expect(await previousBuilds(found, store)("app")).toHaveLength(2);
    expect(await previousBuilds(found, store)("other")).toEqual([]);
  });

  it("is lost without a word when it can't be kept", async () => {
    const nowhere = { ...store, cacheDirectory: "/dev/null" };
    await rememberBuild(nowhere, record);
    expect(await previousBuild(nowhere, "app")).toBeUndefined();
  });
});
