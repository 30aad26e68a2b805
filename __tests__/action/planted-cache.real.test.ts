import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { decodeRecord } from "../../src/baseline/decode-record.ts";
import { encodeRecord } from "../../src/baseline/encode-record.ts";
import { packArchive, unpackArchive } from "../../src/github/cache-archive.ts";
import type { CacheEntry } from "../doubles/results/cache-service.ts";
import { lastLine, reportOf } from "./open-job.ts";
import { cargo, commentsOf, unscanned } from "./pull-request-files.ts";
import { openPullRequestJob, type PullRequestJob } from "./pull-request-job.ts";

const main = "refs/heads/main";
const own = "refs/pull/7/merge";

it("a cache entry that the pull request planted is no baseline, however good it looks", async () => {
  await using pull = await openPullRequestJob({ ...unscanned, cargo: cargo(900_000) });
  const { github, results } = pull;
  // What push runs keep is found in the cache alone.
  results.fault("CreateArtifact", { kind: "refused" });
  await pull.push();
  const fat = entryOf(pull, pull.base);
  pull.commitBase({ cargo: cargo(100_000) });
  await pull.push();
  const honest = entryOf(pull, pull.base);
  const plant = async (ref: string, commit: string) => {
    const bytes = await recordOfCommit(results.cache.bytesOf(fat) ?? Buffer.alloc(0), commit);
    const key = honest.key.replace(/[0-9a-f]{40}$/, commit);
    results.cache.plant({ key, version: honest.version, ref, bytes });
    github.plant.cache({ key, ref });
  };

  pull.change({ cargo: cargo(900_000) });
  const without = await pull.pullRequest();
  expect(without).toMatchObject({ outcome: "failure", exitCode: 1 });
  expect(reportOf(without)?.baseline).toMatchObject({ source: "cache", commit: pull.base });

  // By this one the image was as large before.
  await plant(own, pull.base);
  const planted = await pull.pullRequest();
  expect(planted).toMatchObject({ outcome: "failure", exitCode: 1, outputs: { verdict: "fail" } });
  expect(lastLine(planted)).toContain("own layers grew by 800 kB unpacked");
  expect(reportOf(planted)?.baseline).toMatchObject({
    source: "rebuild",
    commit: pull.base,
    reason: expect.stringContaining(`under ${own}, which is no evidence`),
  });
  expect(commentsOf(pull)).toEqual([expect.stringContaining("🔴")]);

  // The very same bytes are believed where only a push to the base can have written them: it was their place alone.
  pull.commitBase({ other: "x" });
  await plant(main, pull.base);
  pull.change({ cargo: cargo(900_000) });
  const believed = await pull.pullRequest();
  expect(reportOf(believed)?.baseline).toMatchObject({ source: "cache", commit: pull.base });
  expect(believed).toMatchObject({ outcome: "success", exitCode: 0 });
  expect(github.violations).toEqual([]);
}, 120_000);

function entryOf({ results }: PullRequestJob, commit: string): CacheEntry {
  const found = results.cache.entries(main).find(({ key }) => key.endsWith(commit));
  if (found === undefined) throw new Error(`The push of ${commit} kept nothing in the cache`);
  return found;
}

/** What a run kept, as if it had been of another commit. */
async function recordOfCommit(archive: Buffer, commit: string): Promise<Buffer> {
  const directory = await mkdtemp(join(tmpdir(), "plimsoll-planted-"));
  const { signal } = new AbortController();
  const [record, packed] = [join(directory, "baseline.plimsoll"), join(directory, "entry.tar.zst")];
  try {
    await writeFile(packed, archive);
    await unpackArchive(packed, record, { bytes: 10_000_000, entries: 10 }, signal);
    await writeFile(record, await encodeRecord({ ...(await decodeRecord(await readFile(record))), commit }));
    await packArchive(record, packed, signal);
    return await readFile(packed);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
