import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cacheRefs } from "../../src/github/proven-caches.ts";
import { type JobCachesOptions, openJobCaches } from "../../src/job-caches/open.ts";
import type { JobCache } from "../../src/model/github.ts";
import { pullRequestJob, pushJob, refusal, type SmallGitHub, smallGitHub } from "../baseline/small-github.ts";

const [main, own] = ["refs/heads/main", "refs/pull/5/merge"];
const key = "plimsoll-kept-image-a";
let directory: string;
let github: SmallGitHub;
let notes: string[];
let file: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "plimsoll-caches-"));
  file = join(directory, "restored");
  github = smallGitHub();
  notes = [];
  github.entry(key, main, Buffer.from("main's"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const quick = { askingMs: 500, restoringMs: 500, fetchingMs: 500, gatheringMs: 200, savingMs: 500 };

function open(options: Partial<JobCachesOptions> = {}, ref = own) {
  const { api } = github;
  const refs = cacheRefs({ ref }, "main");
  const { signal } = new AbortController();
  const note = (text: string) => notes.push(text);
  const cache = github.cacheOf(ref);
  return openJobCaches({ api, cache, refs, isForOthers: false, signal, note, patience: quick, ...options });
}

const restored = () => readFile(file, "utf8").catch(() => undefined);

describe("an entry under the base", () => {
  it("is restored with two calls, and so are several at the same time", async () => {
    const caches = open();
    expect(await caches.restore("image-a", file)).toBe(true);
    expect(await restored()).toBe("main's");
    expect(github.calls).toHaveLength(2);
    const others = ["b", "c", "d"];
    for (const each of others) github.entry(`plimsoll-kept-image-${each}`, main, Buffer.from(each));
    github.calls.length = 0;
    const later = open();
    const all = await Promise.all(others.map((each) => later.restore(`image-${each}`, join(directory, each))));
    expect(all).toEqual([true, true, true]);
    expect(github.calls).toHaveLength(2);
  });

  it("needs no second look where the run's own ref is the base's", async () => {
    expect(await open({}, main).restore("image-a", file)).toBe(true);
    expect(github.calls).toHaveLength(1);
    expect(pushJob("a").ref).toBe(main);
  });

  it.each<[string, () => void]>([
    ["is under the pull request's ref, too", () => github.entry(key, own, Buffer.from("planted"))],
    [
      "is served for one under the pull request's ref that begins alike",
      () => github.entry(`${key}b`, own, Buffer.of()),
    ],
    [
      "is under another pull request's ref alone",
      () => Object.assign(github.entries[0] ?? {}, { ref: "refs/pull/6/merge" }),
    ],
    ["is one that nobody can be asked about", () => github.fail("/actions/caches", refusal(500))],
    [
      "is among more planted ones than the API tells of at once",
      () => {
        const request = github.api.request;
        github.api.request = async (route, given) => {
          const { data, ...answer } = await request(route, given);
          return { ...answer, data: { ...(data as object), total_count: 101 } };
        };
      },
    ],
  ])("is not used when it %s", async (_what, arrange) => {
    arrange();
    expect(await open().restore("image-a", file)).toBe(false);
    expect(await restored()).toBeUndefined();
  });

  it("is not used when another job of the pull request planted one while it was fetched", async () => {
    const { restore, save } = github.cacheOf(own);
    const cache: JobCache = {
      save,
      restore: (...fetch) => {
        github.entry(key, own, Buffer.from("planted"));
        return restore(...fetch);
      },
    };
    expect(await open({ cache }).restore("image-a", file)).toBe(false);
    expect(await restored()).toBeUndefined();
    expect(notes).toEqual([expect.stringContaining(`under ${own}, which are no evidence`)]);
  });

  it("is not asked for any more when two did not come", async () => {
    const asked: string[] = [];
    const cache: JobCache = {
      save: async () => false,
      restore: async (name) => {
        asked.push(name);
        return false;
      },
    };
    const caches = open({ cache });
    for (let i = 0; i < 4; i++) expect(await caches.restore("image-a", file)).toBe(false);
    expect(asked).toHaveLength(2);
  });

  it("is not waited for longer than it is worth", async () => {
    github.api.request = () => new Promise(() => undefined);
    const start = performance.now();
    expect(await open().restore("image-a", file)).toBe(false);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe("what was offered", () => {
  const saving = async (options: Partial<JobCachesOptions>, save: JobCache["save"] = async () => true) => {
    const saved: string[] = [];
    const cache: JobCache = {
      restore: async () => false,
      save: async (name, ...more) => {
        saved.push(name);
        return save(name, ...more);
      },
    };
    const caches = open({ isForOthers: true, cache, ...options }, main);
    await writeFile(file, "1234567890");
    for (const each of ["a", "b", "c"]) caches.offer(`image-${each}`, file);
    caches.offer("image-gone", join(directory, "gone"));
    return { deliveries: await caches.save(), saved };
  };

  it("is kept where it is not there yet", async () => {
    const { deliveries, saved } = await saving({});
    expect(saved).toEqual(["plimsoll-kept-image-b", "plimsoll-kept-image-c"]);
    expect(deliveries).toEqual([{ surface: "caches", status: "delivered", reason: "2 of 3 new entries, 20 B" }]);
  });

  it("is not kept by a run that is not for others, and nobody is told", async () => {
    expect(await saving({ isForOthers: false })).toEqual({ deliveries: [], saved: [] });
  });

  it("is not kept with a token that can only read, which is said", async () => {
    const { deliveries, saved } = await saving({ withoutWriting: "the job's token can only read caches" });
    expect(saved).toEqual([]);
    expect(deliveries).toEqual([
      { surface: "caches", status: "skipped", reason: "the job's token can only read caches" },
    ]);
  });

  it("fails by itself when the service takes nothing, and ends at its deadline", async () => {
    expect((await saving({}, async () => false)).deliveries).toMatchObject([{ status: "failed" }]);
    const slow = await saving({}, async (_key, _path, deadlineMs = 0) => {
      await new Promise((resolve) => setTimeout(resolve, deadlineMs));
      return false;
    });
    expect(slow.saved).toHaveLength(1);
  });

  it("is not kept by a run that was cancelled", async () => {
    expect((await saving({ signal: AbortSignal.abort() })).saved).toEqual([]);
  });
});

it("belongs to the job of a pull request as GitHub names it", () => {
  expect(cacheRefs(pullRequestJob, "main")).toEqual({ base: main, own });
});
