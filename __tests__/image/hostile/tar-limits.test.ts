import { describe, expect, test } from "vitest";
import { tarLimits } from "../../../src/image/tar/limits.ts";
import { archive, entry, gnuLong, header, pax } from "../tar/make-tar.ts";
import { scanAll } from "../tar/scan-all.ts";

const cuts = [[], [513, 1500, 3000], Array.from({ length: 60 }, (_, i) => i * 97)];

describe("bytes that are no file's cost time too, and have a limit", () => {
  const limits = { ...tarLimits, archiveBytes: 4096 };
  const file = entry({ path: "a" }, "x");
  const empty = { "GNU.sparse.map": "0,0", "GNU.sparse.size": "0" };

  test.each<[string, Buffer]>([
    ["zeros behind the end marker", Buffer.concat([archive(file), Buffer.alloc(8192)])],
    [
      "content of a sparse file that says it is empty",
      archive(pax({ ...empty, size: "8192" }), header({}), Buffer.alloc(8192)),
    ],
    ["extended headers", archive(...Array<Buffer>(20).fill(pax({ comment: "c" })), file)],
    [
      "tables of contents behind the end marker",
      Buffer.concat([archive(file), ...Array<Buffer>(9).fill(entry({ path: "stargz.index.json" }, "{}"))]),
    ],
  ])("%s", (_, bytes) => {
    for (const some of cuts) {
      expect(() => scanAll(bytes, some, limits)).toThrow(
        expect.objectContaining({ name: "TarError", offset: 4096, message: expect.stringContaining("4096 bytes") }),
      );
    }
    expect(() => scanAll(bytes)).not.toThrow();
  });

  test("an archive of exactly the limit is read", () => {
    expect(scanAll(Buffer.concat([archive(file), Buffer.alloc(2048)]), [], limits)).toHaveLength(1);
  });
});

test("extended headers have a limit together, whoever they belong to", () => {
  const parts = Array.from({ length: 4 }, (_, i) => [
    pax({ comment: "c".repeat(80) }),
    gnuLong("L", `n${i}`),
    entry({}),
  ]);
  const bytes = archive(...parts.flat());
  const second = 1024 + 1024 + 512;
  const limits = { ...tarLimits, allExtendedBytes: 120 };
  for (const some of cuts) {
    expect(() => scanAll(bytes, some, limits)).toThrow(
      expect.objectContaining({
        name: "TarError",
        offset: second,
        message: expect.stringContaining("120 bytes together"),
      }),
    );
  }
  expect(scanAll(bytes)).toHaveLength(4);
});
