import { afterEach, beforeEach, describe, expect, it } from "vitest";
import yauzl from "yauzl";
import { type GitHubDouble, startGitHub } from "./github-double.ts";
import { ask, repo } from "./plain-client.ts";

let github: GitHubDouble;

beforeEach(async () => {
  github = await startGitHub();
  github.plant.pull({ number: 7 });
});

afterEach(() => github[Symbol.asyncDispose]());

describe("artifacts and caches", () => {
  it("lists by name, and hands out a zip that a reader of zips can read", async () => {
    const run = github.plant.run();
    const { id } = github.plant.artifact({
      run: run.id,
      name: "baseline",
      files: { "a/b.json": "{}", é: "x".repeat(9_999) },
    });
    github.plant.artifact({ run: run.id, name: "other" });
    const list = await ask(github, `${repo}/actions/artifacts?name=baseline`);
    expect(list.data).toMatchObject({
      total_count: 1,
      artifacts: [{ id, workflow_run: { id: run.id, head_branch: "main" } }],
    });
    const { headers } = await ask(github, `${repo}/actions/artifacts/${id}/zip`);
    const bytes = Buffer.from(await (await fetch(headers.get("location") ?? "")).arrayBuffer());
    expect(await namesAndSizes(bytes)).toEqual([
      ["a/b.json", 2],
      ["é", 9_999],
    ]);
  });

  it("lists caches by the beginning of a key and by ref", async () => {
    github.plant.cache({ key: "plimsoll-1", ref: "refs/heads/main" });
    github.plant.cache({ key: "plimsoll-1", ref: "refs/pull/7/merge" });
    github.plant.cache({ key: "other", ref: "refs/heads/main" });
    const of = async (search: string) => (await ask(github, `${repo}/actions/caches?${search}`)).data.total_count;
    expect([await of("key=plimsoll-"), await of("key=plimsoll-1&ref=refs/heads/main")]).toEqual([2, 1]);
  });
});

function namesAndSizes(bytes: Buffer): Promise<[string, number][]> {
  return new Promise((resolve, reject) => {
    const found: [string, number][] = [];
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on("error", reject).on("end", () => resolve(found));
      zip.on("entry", (entry) => {
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure);
          let size = 0;
          stream.on("data", (chunk: Buffer) => {
            size += chunk.length;
          });
          stream.on("error", reject).on("end", () => {
            found.push([entry.fileName, size]);
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}
