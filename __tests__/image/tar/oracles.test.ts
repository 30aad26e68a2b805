/** The scanner against two readers and writers that it shares no code with: GNU tar and the npm package tar-stream. */
import { execFileSync } from "node:child_process";
import {
  closeSync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import fc from "fast-check";
import tarStream from "tar-stream";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import type { Scanned } from "./scan-all.ts";
import { scanAll } from "./scan-all.ts";

describe("GNU tar", () => {
  let work = "";
  let tree = "";

  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), "plimsoll-tar-"));
    tree = join(work, "tree");
    makeTree(tree);
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  test.each([
    ["v7", []],
    ["oldgnu", []],
    ["gnu", []],
    ["gnu", ["--sparse"]],
    ["ustar", []],
    ["posix", []],
    ["posix", ["--sparse", "--sparse-version=0.0"]],
    ["posix", ["--sparse", "--sparse-version=0.1"]],
    ["posix", ["--sparse", "--sparse-version=1.0"]],
    ["posix", ["--xattrs", "--pax-option=globexthdr.name=g,comment=hello"]],
  ])("format %s %j: names, types, sizes, owners and times as `tar -tv` lists them", (format, options) => {
    const file = join(work, "made.tar");
    // Formats without long names leave some files out, say so and exit 2: what they hold is still an archive.
    run("tar", [`--format=${format}`, ...options, "--sort=name", `--file=${file}`, "-C", tree, "-c", "."]);
    const listed = list(file);
    const bytes = execFileSync("cat", [file], { maxBuffer: 1 << 28 });
    expect(listed.length).toBeGreaterThan(8);
    expect(scanAll(bytes, [511, 513, 1000, 70_001]).map(describeEntry)).toEqual(listed);
  });
});

function makeTree(tree: string): void {
  mkdirSync(join(tree, "deep/".repeat(30)), { recursive: true });
  writeFileSync(join(tree, "deep/".repeat(30), "n".repeat(120)), "long name");
  writeFileSync(join(tree, "empty"), "");
  writeFileSync(join(tree, "one block"), Buffer.alloc(512, 1));
  writeFileSync(join(tree, "big"), Buffer.alloc(3_000_001, 2));
  writeFileSync(join(tree, "ünïcode ✓"), "text");
  linkSync(join(tree, "big"), join(tree, "z-hard-link"));
  symlinkSync("../somewhere/else", join(tree, "symlink"));
  symlinkSync("t/".repeat(90), join(tree, "long-symlink"));
  execFileSync("mkfifo", [join(tree, "fifo")]);
  const sparse = openSync(join(tree, "sparse"), "w");
  for (let i = 0; i < 60; i++) writeSync(sparse, `part ${i}`, i * 100_000);
  ftruncateSync(sparse, 7_000_000);
  closeSync(sparse);
}

const utc = { TZ: "UTC", LC_ALL: "C.UTF-8", PATH: process.env["PATH"] };

function run(command: string, args: string[]): string {
  try {
    return execFileSync(command, args, { env: utc, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch (error) {
    if (error instanceof Error && "status" in error && error.status === 2 && command === "tar") return "";
    throw error;
  }
}

/** `-rw-r--r-- 0/0 512 2026-01-02 03:04:05 ./name`, links as `-> target` and `link to target`. */
function list(file: string): string[] {
  const options = ["--numeric-owner", "--full-time", "--quoting-style=literal", "--show-transformed-names"];
  return run("tar", ["-tv", ...options, `--file=${file}`])
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.replace(/^(\S)\S+\s+(\S+)\s+(\d+)\s+(\S+ [\d:]+)(?:\.\d+)? +/, "$1 $2 $3 $4 "));
}

function describeEntry(entry: Scanned): string {
  const letter = { file: "-", directory: "d", symlink: "l", hardlink: "h", fifo: "p" }[entry.type as string];
  const time = new Date(entry.modified * 1000).toISOString().replace("T", " ").slice(0, 19);
  const arrow = { symlink: ` -> ${entry.linkPath}`, hardlink: ` link to ${entry.linkPath}` }[entry.type as string];
  return `${letter} ${entry.uid}/${entry.gid} ${entry.size} ${time} ${entry.path}${arrow ?? ""}`;
}

describe("tar-stream", () => {
  const component = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
    .filter((text) => !/[/\0]/.test(text) && text !== "." && text !== "..");
  const path = fc.array(component, { minLength: 1, maxLength: 8 }).map((parts) => parts.join("/").toWellFormed());
  const made = fc.record({
    path,
    kind: fc.constantFrom("file" as const, "directory" as const, "symlink" as const, "link" as const, "fifo" as const),
    content: fc.uint8Array({ maxLength: 1600 }),
    target: path,
    mode: fc.integer({ min: 1, max: 0o7777 }),
    id: fc.integer({ min: 0, max: 0o777777 }),
    seconds: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  });

  it("writes what the scanner reads back, however the stream is cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(made, { maxLength: 8 }), fc.array(fc.nat()), async (entries, cuts) => {
        const pack = tarStream.pack();
        for (const { path: name, kind, content, target, mode, id, seconds } of entries) {
          const body = kind === "file" ? Buffer.from(content) : Buffer.alloc(0);
          const link = kind === "symlink" || kind === "link" ? { linkname: target } : {};
          pack.entry({ name, type: kind, mode, uid: id, gid: id, mtime: new Date(seconds * 1000), ...link }, body);
        }
        pack.finalize();
        const bytes = await buffer(pack);
        const read = scanAll(bytes, cuts).map((entry) => ({
          path: entry.path.replace(/\/$/, ""),
          kind: entry.type === "hardlink" ? "link" : entry.type,
          content: entry.content.toString("hex"),
          target: entry.linkPath,
          attributes: [entry.mode, entry.uid, entry.gid, entry.modified],
          ended: entry.ended,
        }));
        const expected = entries.map(({ path: name, kind, content, target, mode, id, seconds }) => ({
          path: name,
          kind,
          content: kind === "file" ? Buffer.from(content).toString("hex") : "",
          target: kind === "symlink" || kind === "link" ? target : "",
          attributes: [mode, id, id, seconds],
          ended: true,
        }));
        expect(read).toEqual(expected);
      }),
    );
  });
});
