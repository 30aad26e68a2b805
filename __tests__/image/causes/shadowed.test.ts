import { describe, expect, test } from "vitest";
import { causesOf, file, gone, text, told } from "./make-contents.ts";

const dockerfile = `FROM debian:12
COPY a.tar /opt/
RUN make
RUN rm -rf /opt/a.tar
COPY config /etc/app/
RUN apt-get update && apt-get upgrade -y
COPY --from=build /out /opt`;

const big = 300_000;

/** Line `first` writes the file, line `by` takes it away or writes another. */
function hidden(first: number, by: number, how: "deleted" | "overwritten", path = "opt/x/a") {
  const after = how === "deleted" ? gone(path) : file(path, 1, { content: "new" });
  return causesOf({
    dockerfile,
    layers: [
      { line: first, files: [file(path, big)] },
      { line: by, files: [after] },
    ],
  });
}

describe("deleted later", () => {
  test.each([
    [
      3,
      4,
      "The RUN at Dockerfile:4 deletes them too late: they ship in the layer below. Delete them at the end of the RUN at Dockerfile:3.",
    ],
    [
      2,
      4,
      "The RUN at Dockerfile:4 deletes them too late: they ship in the layer below. Use them there with RUN --mount=type=bind instead of the COPY at Dockerfile:2.",
    ],
    [
      7,
      4,
      "The RUN at Dockerfile:4 deletes them too late: they ship in the layer below. Copy only what stays at Dockerfile:7.",
    ],
  ])("what line %i wrote, by line %i", (first, by, advice) => {
    const [cause] = hidden(first, by, "deleted");
    expect(cause).toMatchObject({ kind: "deleted", bytes: big, advice, paths: ["/opt/"] });
    expect([cause?.origin.startLine, cause?.relatedOrigin?.startLine]).toEqual([first, by]);
  });

  test("of the base image, it is told on the line that deletes, which frees nothing", () => {
    const [cause] = hidden(1, 4, "deleted", "usr/share/doc/x");
    expect([cause?.origin.startLine, cause?.relatedOrigin?.startLine]).toEqual([4, 1]);
    expect(cause?.advice).toContain("frees nothing");
  });

  test("a directory that is gone is told as one, a file in one that stays as itself", () => {
    const causes = causesOf({
      dockerfile,
      layers: [
        {
          line: 3,
          files: [
            file("opt/gone/deep/a", big),
            file("opt/gone/b", big),
            file("opt/stays/c", big),
            file("opt/stays/d", 1),
          ],
        },
        { line: 4, files: [gone("opt/gone"), gone("opt/stays/c")] },
      ],
    });
    expect(causes.map(told)).toEqual(["deleted 900000 at 3 (4): /opt/gone/ /opt/stays/c"]);
  });
});

describe("overwritten", () => {
  test.each([
    [3, 4, "Both copies ship. Write them once, in the RUN at Dockerfile:3."],
    [2, 5, "Both copies ship. Leave what the COPY at Dockerfile:5 replaces out of the COPY at Dockerfile:2."],
    [
      2,
      3,
      "Both copies ship. Change them before they are copied: in a builder stage, which the COPY at Dockerfile:2 then copies from.",
    ],
    [1, 3, "Both copies ship. Only a base image without these files, or with these very ones, saves the lower copy."],
  ])("what line %i wrote, by line %i", (first, by, advice) => {
    const [cause] = hidden(first, by, "overwritten");
    expect(cause).toMatchObject({ kind: "overwritten", bytes: big, advice, paths: ["/opt/x/a"] });
  });

  test("the package database is written by every installation: of the base's no word, of one's own to install at once", () => {
    expect(hidden(1, 3, "overwritten", "var/lib/dpkg/status")).toEqual([]);
    expect(hidden(3, 6, "overwritten", "var/lib/dpkg/status")[0]?.advice).toBe(
      "Each installation writes the package database anew. Install in one RUN, with the RUN at Dockerfile:3.",
    );
  });
});

test("files of packages that a line upgrades are told on that line, old names among them", () => {
  const status = (version: string) =>
    `Package: libx\nStatus: install ok installed\nVersion: ${version}\nArchitecture: amd64\n`;
  const list = (version: string) => `/.\n/lib\n/lib/libx.so.${version}\n/usr/bin/x\n`;
  const files = (version: string) => [
    text("var/lib/dpkg/status", status(version)),
    text("var/lib/dpkg/info/libx:amd64.list", list(version)),
    file("usr/bin/x", 100_000, { content: version }),
    file(`usr/lib/libx.so.${version}`, 200_000),
  ];
  const usrMerge = { path: "lib", type: "symlink" as const, linkPath: "usr/lib" };
  const upgraded = (line: number) =>
    causesOf({
      dockerfile,
      layers: [
        { line, files: [usrMerge, ...files("1")] },
        { line: 6, files: [...files("2"), gone("usr/lib/libx.so.1")] },
      ],
    });
  expect(upgraded(1).map(told)).toEqual(["package-upgrade 300000 at 6 (1): /usr/lib/libx.so.1 /usr/bin/x"]);
  expect(upgraded(1)[0]?.advice).toBe(
    "The old and the new version of libx ship. Move FROM to a newer build of the base image, which has the updates, and drop the upgrade here.",
  );
  expect(upgraded(3)[0]?.advice).toBe(
    "The old and the new version of libx ship. Install the new one at once in the RUN at Dockerfile:3.",
  );
});
