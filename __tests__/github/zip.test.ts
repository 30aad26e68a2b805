import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBufferPromise } from "yauzl";
import { zip } from "../../src/github/zip.ts";
import { unzip } from "../doubles/results/unzip.ts";

describe("zip", () => {
  it("gives back every file to a reader that is not ours", async () => {
    const path = fc
      .array(fc.stringMatching(/^[^\\/:\0]{1,12}$/u), { minLength: 1, maxLength: 3 })
      .filter((parts) => parts.every((part) => part !== ".." && part !== "."))
      .map((parts) => parts.join("/"));
    const files = fc.dictionary(path, fc.uint8Array({ maxLength: 2_000 }), { maxKeys: 5 });
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const entries = Object.entries(given).map(([name, bytes]) => ({ path: name, bytes }));
        const read = await unzip(Buffer.concat(await zip(entries)));
        expect([...read.keys()]).toEqual(entries.map(({ path: name }) => name));
        for (const { path: name, bytes } of entries) expect(read.get(name)?.equals(bytes)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("is the same for the same files, whenever it is made", async () => {
    const make = async () => Buffer.concat(await zip([{ path: "a/b.txt", bytes: Buffer.from("text") }]));
    expect((await make()).equals(await make())).toBe(true);
  });

  it("marks files as files that everybody may read", async () => {
    const archive = await fromBufferPromise(Buffer.concat(await zip([{ path: "a", bytes: Buffer.from("text") }])));
    for await (const { externalFileAttributes } of archive.eachEntry()) {
      expect((externalFileAttributes >>> 16).toString(8)).toBe("100644");
    }
  });
});
