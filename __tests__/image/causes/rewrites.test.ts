import { describe, expect, test } from "vitest";
import { causesOf, file, gone, link, type MadeFile, told } from "./make-contents.ts";

const dockerfile = `FROM debian
COPY . /app
RUN npm ci
RUN chown -R app /app
COPY . /app`;

/** Files that a line brought, and as the RUN on line 4 has them. */
function rewritten(line: number, before: readonly MadeFile[], after: readonly MadeFile[], by = 4) {
  return causesOf({
    dockerfile,
    layers: [
      { line, files: before },
      { line: by, files: after },
    ],
  });
}

const big = 200_000;

describe("files that a line ships again", () => {
  test.each([
    [
      "owner",
      2,
      { uid: 1000, gid: 1000 },
      "Ships 1 file again to change the owner. Put --chown=1000:1000 on the COPY at Dockerfile:2 and drop it here.",
    ],
    [
      "mode",
      2,
      { mode: 0o755 },
      "Ships 1 file again to change the mode. Put --chmod=0755 on the COPY at Dockerfile:2 and drop it here.",
    ],
    [
      "both",
      2,
      { uid: 7, mode: 0o4755 },
      "Ships 1 file again to change owner and mode. Put --chown=7:0 --chmod=4755 on the COPY at Dockerfile:2 and drop it here.",
    ],
    [
      "nothing",
      2,
      {},
      "Ships 1 file again with nothing changed. Write them once: in the COPY at Dockerfile:2, or here.",
    ],
    [
      "owner of what a RUN wrote",
      3,
      { uid: 7 },
      "Ships 1 file again to change the owner. Do it in the RUN at Dockerfile:3, where the files are written.",
    ],
    [
      "owner of the base's",
      1,
      { gid: 7 },
      "Ships 1 file again to change the owner. They are the base image's files: change only the directories that the program has to write to.",
    ],
  ])("%s", (_, line, change, advice) => {
    const [cause, ...others] = rewritten(line, [file("app/a", big)], [file("app/a", big, change)]);
    expect(others).toEqual([]);
    expect(cause).toMatchObject({
      kind: "metadata-rewrite",
      bytes: big,
      origin: { startLine: 4 },
      relatedOrigin: { startLine: line },
      paths: ["/app/a"],
      advice,
    });
  });

  test("a COPY that repeats another", () => {
    const [cause] = rewritten(2, [file("app/a", big)], [file("app/a", big)], 5);
    expect(cause?.advice).toBe(
      "Ships 1 file again with nothing changed. Leave them out of one of the two lines, here or at Dockerfile:2.",
    );
  });

  test("many are counted, told as their directory, and one flag is named only where it fits all", () => {
    const files = (more: (index: number) => Partial<MadeFile>) =>
      Array.from({ length: 1500 }, (_, index) => file(`app/d${index % 40}/${index}`, 1000, more(index)));
    const [same] = rewritten(
      2,
      files(() => ({})),
      files((index) => ({ uid: 5, mode: index % 2 === 0 ? 0o644 : 0o755 })),
    );
    expect(same).toMatchObject({ bytes: 1_500_000, paths: ["/app/"] });
    expect(same?.advice).toBe(
      "Ships 1,500 files again to change owner and mode. Use --chown and --chmod on the COPY at Dockerfile:2, with one COPY for each set of files that differs, and drop it here.",
    );
  });

  test("is told with the line that first brought them, however often they came", () => {
    const layers = [2, 4, 3].map((line, index) => ({ line, files: [file("app/a", big, { uid: index })] }));
    expect(causesOf({ dockerfile, layers }).map(told)).toEqual([
      "metadata-rewrite 200000 at 3 (2): /app/a",
      "metadata-rewrite 200000 at 4 (2): /app/a",
    ]);
  });

  test("other content, another size or nothing at all is no rewrite", () => {
    const kinds = (after: MadeFile) => rewritten(2, [file("app/a", big)], [after]).map(({ kind }) => kind);
    expect(kinds(file("app/a", big, { content: "other" }))).toEqual(["overwritten"]);
    expect(kinds(file("app/a", big + 1))).toEqual(["overwritten"]);
    expect(rewritten(2, [file("app/a", 0)], [file("app/a", 0, { uid: 1 })])).toEqual([]);
  });

  test("files with several names come again as one file and links", () => {
    const names = (uid: number) => [file("app/a", big, { uid }), link("app/b", "app/a")];
    expect(rewritten(2, names(0), names(7)).map(told)).toEqual(["metadata-rewrite 200000 at 4 (2): /app/b"]);
  });
});

test("a directory that is removed and made anew in one line ships what is the same in it again", () => {
  const layers = [
    { line: 3, files: [file("app/m/a", big), file("app/m/b", big)] },
    { line: 4, files: [{ path: "app/m/.wh..wh..opq" }, file("app/m/a", big), file("app/m/b", 300_000)] },
  ];
  expect(causesOf({ dockerfile, layers }).map(told)).toEqual([
    "metadata-rewrite 200000 at 4 (3): /app/m/a",
    "overwritten 200000 at 3 (4): /app/m/b",
  ]);
});

describe("files that a line moves", () => {
  test("are told where they were", () => {
    const before = [file("src/bin/a", big), file("src/bin/b", big), file("src/lib/c", 300_000)];
    const after = [
      ...[gone("src"), file("opt/x/bin/a", big, { content: "src/bin/a" })],
      ...[file("opt/x/bin/b", big, { content: "src/bin/b" }), file("opt/x/lib/new", 300_000)],
    ];
    const causes = causesOf({
      dockerfile,
      layers: [
        { line: 3, files: before },
        { line: 4, files: after },
      ],
    });
    expect(causes.map(told)).toEqual([
      "moved 400000 at 4 (3): /src/bin/a /src/bin/b",
      "deleted 300000 at 3 (4): /src/",
    ]);
    expect(causes[0]?.advice).toBe(
      "Ships the same files at their old and at their new place. Move them in the RUN at Dockerfile:3, where they are written.",
    );
  });

  test("one file that went is one file that came", () => {
    const copies = ["x", "y"].map((path) => file(path, big, { content: "a" }));
    const causes = causesOf({
      dockerfile,
      layers: [
        { line: 2, files: [file("a", big)] },
        { line: 4, files: [gone("a"), ...copies] },
      ],
    });
    expect(causes.filter(({ kind }) => kind === "moved").map(told)).toEqual(["moved 200000 at 4 (2): /a"]);
  });
});
