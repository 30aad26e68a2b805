/** The whole visible tree of an image, as the Docker Engine makes it, against the one that was read. */
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { locateBuildx } from "../../../src/build/buildx.ts";
import type { ImageContents } from "../../../src/image/contents.ts";
import { openImage } from "../../../src/image/open.ts";
import { exactPath, type PathNode } from "../../../src/image/paths.ts";
import { readImage } from "../../../src/image/read-image.ts";
import type { Image } from "../../../src/model/report.ts";
import { testContext } from "../../doubles/context.ts";
import { configOf } from "../sources/archives.ts";
import { archive, entry } from "../tar/make-tar.ts";
import { loadedTree, type Standing, uniqueTag } from "./engine-tree.ts";
import { makeStacks, type Stack, tarsOf } from "./layer-stacks.ts";

const environment = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
);

/** What the engine puts into every container. */
const engineOwn = /^(?:\.dockerenv|proc|sys|dev(?:\/.*)?|etc\/(?:hosts|hostname|resolv\.conf|mtab))$/;

interface Read {
  image: Image;
  contents: ImageContents;
}

async function read(archiveBytes: Buffer): Promise<Read> {
  await using context = await testContext();
  const file = join(context.workDirectory, "image.tar");
  await writeFile(file, archiveBytes);
  const [opened] = await openImage(file, [], context);
  if (opened === undefined) throw new Error("no image");
  return await readImage(opened, {}, { signal: context.signal });
}

/** Every path that was read as visible, and what stands there: `file 5`, `symlink -> a`, `directory`. */
function readTree({ contents: { tree, paths } }: Read): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: PathNode) => {
    const entry = tree.entryAt(node);
    if (node !== paths.root) found.set(exactPath(node), describeEntry(entry?.kind, entry?.size, entry?.link));
    for (const child of tree.childrenOf(node)) visit(child);
  };
  visit(paths.root);
  return found;
}

function describeEntry(kind: string | undefined, size: number | undefined, link: unknown): string {
  if (kind === "file") return `file ${size}`;
  if (kind === "symlink") return `symlink -> ${link}`;
  return kind === "hardlink" ? "file" : (kind ?? "directory");
}

function describeStanding({ kind, size, target }: Standing): string {
  if (kind === "file") return `file ${size}`;
  if (kind === "symlink") return `symlink -> ${target}`;
  return kind === "directory" ? kind : "other";
}

/** Both trees as lines; hard links without their size, which only their file carries where it was read. */
function bothTrees(found: Read, real: ReadonlyMap<string, Standing>): { read: string[]; real: string[] } {
  const readLines = readTree(found);
  const lines = (tree: Iterable<[string, string]>) =>
    [...tree]
      .filter(([path]) => !engineOwn.test(path))
      .map(([path, text]) => `${path} ${readLines.get(path) === "file" ? text.replace(/ \d+$/, "") : text}`)
      .sort();
  const realLines = [...real].map(([path, standing]): [string, string] => [path, describeStanding(standing)]);
  return {
    read: lines(readLines),
    real: lines(realLines.filter(([path, text]) => isNeeded(path, text, real, readLines))),
  };
}

/** A directory that is empty and that only the removal of what was in it implies is not part of what was read. */
function isNeeded(path: string, text: string, real: ReadonlyMap<string, Standing>, read: ReadonlyMap<string, string>) {
  if (text !== "directory" || read.has(path)) return true;
  return [...real].some(([other, { kind }]) => other.startsWith(`${path}/`) && kind !== "directory");
}

/** Bytes of all files below a directory, each file once. */
function realBytes(real: ReadonlyMap<string, Standing>, prefix: string): number {
  const inodes = new Map<string, number>();
  for (const [path, { kind, size, inode }] of real) {
    if (path.startsWith(prefix) && kind === "file" && !engineOwn.test(path)) inodes.set(inode, size);
  }
  return [...inodes.values()].reduce((a, b) => a + b, 0);
}

function readBytes({ contents: { tree, paths } }: Read, prefix: string): number {
  return [...tree.visibleFiles()]
    .map(({ path, entry: { size } }) => ({ path: exactPath(path), size }))
    .filter(({ path }) => path.startsWith(prefix) && !engineOwn.test(path) && paths.find(path) !== undefined)
    .reduce((sum, { size }) => sum + size, 0);
}

function expectSums({ image, contents: { tree } }: Read): void {
  for (const { index, unpacked } of image.layers) {
    expect(tree.visibleBytes(index) + tree.shadowedBytes(index)).toBe(unpacked);
  }
  const { unpacked, visible, shadowed } = image.sizes;
  expect((visible.total ?? 0) + (shadowed.total ?? 0)).toBe(unpacked.total);
}

/** A docker-archive of one image with these layers. */
function archiveOf(tars: readonly Buffer[], tag: string): Buffer {
  const names = tars.map((_, i) => `layer${i}.tar`);
  return archive(
    ...tars.map((tar, i) => entry({ path: names[i] ?? "" }, tar)),
    entry({ path: "config.json" }, configOf(tars)),
    entry({ path: "manifest.json" }, JSON.stringify([{ Config: "config.json", RepoTags: [tag], Layers: names }])),
  );
}

describe("random stacks of layers", () => {
  // PLIMSOLL_ORACLE_SEED makes other stacks.
  const seed = Number(process.env["PLIMSOLL_ORACLE_SEED"] ?? 20_260);
  const count = 60;
  let stacks: Stack[];
  let found: Read;
  let real: Map<string, Standing>;

  beforeAll(async () => {
    const tag = uniqueTag();
    stacks = makeStacks(seed, count);
    const bytes = archiveOf(await tarsOf(stacks), tag);
    found = await read(bytes);
    real = await loadedTree(bytes, tag);
  });

  test(`seed ${seed}: every path is what the engine has there`, () => {
    const trees = bothTrees(found, real);
    expect(trees.read.length).toBeGreaterThan(count);
    const differing = stacks.flatMap((stack, i) => {
      const own = (lines: readonly string[]) => lines.filter((line) => line.startsWith(`s${i}/`));
      const [a, b] = [own(trees.read), own(trees.real)];
      return a.join("\n") === b.join("\n") ? [] : [{ stack, read: a, real: b }];
    });
    expect(differing).toEqual([]);
  });

  test("every stack has as many visible bytes as its files have on disk", () => {
    const sums = (of: (prefix: string) => number) => stacks.map((_, i) => of(`s${i}/`));
    expect(sums((prefix) => readBytes(found, prefix))).toEqual(sums((prefix) => realBytes(real, prefix)));
    expectSums(found);
  });

  test("every directory has as many visible bytes as on disk, where no file has two names", () => {
    const isPlain = (_: Stack, i: number) => !(stacks[i] ?? []).flat().some(({ type }) => type === "hardlink");
    const roots = stacks.map((_, i) => `s${i}/`).filter((_, i) => isPlain(stacks[i] ?? [], i));
    const directories = [...real.keys()].filter((path) => roots.some((root) => path.startsWith(root)));
    const sums = (of: (prefix: string) => number) => directories.map((path) => [path, of(`${path}/`)]);
    expect(directories.length).toBeGreaterThan(count);
    expect(sums((prefix) => readBytes(found, prefix))).toEqual(sums((prefix) => realBytes(real, prefix)));
  });
});

/** What builders make of renames, removals, links and directories that are made anew. */
const dockerfile = `FROM debian:bookworm-slim
RUN mkdir -p /w/a/b && echo one >/w/a/b/f && ln /w/a/b/f /w/hard && ln -s a /w/link && cp /etc/passwd /w/doomed \\
 && mkdir /w/again && echo x >/w/again/x && mkdir /w/file-later && echo y >/w/file-later/y && echo z >/w/directory-later
RUN rm /w/doomed && rm -rf /w/again && mkdir /w/again && echo new >/w/again/new
RUN mv /w/a /w/moved && ln -sfn moved /w/link && chmod 600 /w/hard
RUN rm -rf /w/file-later && echo now >/w/file-later && rm /w/directory-later && mkdir /w/directory-later && touch /w/directory-later/in
RUN echo through >/lib/through-a-link && rm -rf /usr/share/doc && mkdir -p /usr/share/doc/again && rm /bin/ls
RUN rm /w/hard && rm -rf /w/moved/b && cp -al /w/again /w/linked
COPY Dockerfile /w/link/copied
COPY --link Dockerfile /w/linked/copied
`;

test("an image that BuildKit made of renames, removals and links", { timeout: 240_000 }, async () => {
  await using context = await testContext();
  const tag = uniqueTag();
  const file = join(context.workDirectory, "image.tar");
  await writeFile(join(context.workDirectory, "Dockerfile"), dockerfile);
  const output = `--output=type=docker,dest=${file},name=${tag}`;
  const { command, args } = await locateBuildx({
    ...context,
    plainEnvironment: environment,
    buildEnvironment: environment,
  });
  const build = [...args, "build", "--quiet", "--provenance=false", output, context.workDirectory];
  execFileSync(command, build, { env: environment, stdio: ["ignore", "ignore", "pipe"] });
  const bytes = await readFile(file);

  const found = await read(bytes);
  const real = await loadedTree(bytes, tag);

  const trees = bothTrees(found, real);
  expect(trees.read.length).toBeGreaterThan(2000);
  expect(trees.read).toEqual(trees.real);
  expect(readBytes(found, "")).toBe(realBytes(real, ""));
  expectSums(found);
  expect(found.image.layers).toHaveLength(9);
});
