import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { image as imageSchema } from "../../src/report/schema/image.ts";
import { type Descriptor, LayoutMaker } from "../image/make-layout.ts";
import { archive, entry } from "../image/tar/make-tar.ts";
import { type Desk, openDesk } from "./run.ts";

const fixtures = join(import.meta.dirname, "../fixtures/image/dive");
const dive = join(fixtures, "test-docker-image.tar.gz");

describe("plimsoll inspect", () => {
  test("tells of an archive that docker save wrote: sizes, layers by their history, dive's figures", async () => {
    using desk = openDesk();
    const { exit, stdout, stderr } = await desk.run("inspect", dive);
    expect(exit).toBe(0);
    expect(stdout).toContain("  unpacked      1.22 MB");
    expect(stdout).toContain("  shadowed      32.0 kB");
    expect(stdout).toMatch(/ 13 +6\.41 kB ▏ +RUN chmod \+x \/root\/saved\.txt/);
    expect(stdout).toContain("efficiency 98.44 %, 32.0 kB wasted, user waste 48.35 %");
    expect(stderr).toContain("1.22 MB in 14 layers");
    expect(Math.max(...stdout.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
  });

  test("prints Image exactly, and nothing else, with --json", async () => {
    using desk = openDesk();
    const { exit, stdout } = await desk.run("inspect", dive, "--json");
    expect(exit).toBe(0);
    const parsed = imageSchema.parse(JSON.parse(stdout));
    expect(parsed.dive.wastedBytes).toBe(32025);
    expect(parsed.layers).toHaveLength(14);
    expect(stdout.indexOf('"manifestDigest"')).toBeLessThan(stdout.indexOf('"layers"'));
  });

  test("finds the line where a Dockerfile of this directory fits", async () => {
    using desk = openDesk();
    const tar = join(fixtures, "test-oci-zstd-image.tar");
    writeFileSync(join(desk.directory, "Dockerfile"), "FROM scratch\nCOPY README.md /README.md\n");
    const { stdout } = await desk.run("inspect", tar);
    expect(stdout).toMatch(/Dockerfile:2 COPY README\.md \/README\.md/);
  });

  test("says with --verify that the content is what the diff IDs say, and names the layer where it is not", async () => {
    using desk = openDesk();
    expect((await desk.run("inspect", dive, "--verify")).stdout).toContain("content agrees with every diff ID");
    const layout = await lyingLayout(desk);
    expect((await desk.run("inspect", layout)).exit).toBe(0);
    const { exit, stderr } = await desk.run("inspect", layout, "--verify");
    expect(exit).toBe(3);
    expect(stderr).toMatch(/plimsoll: .*layer 0/i);
  });

  test("is silent with --quiet, also while it writes a page", async () => {
    using desk = openDesk();
    expect(await desk.run("inspect", dive, "--quiet", "--html")).toEqual({ exit: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(desk.directory, ".plimsoll/inspect.html"), "utf8")).toMatch(/^<!doctype html>/);
    expect(readFileSync(join(desk.directory, ".plimsoll/.gitignore"), "utf8")).toBe("*\n");
  });

  test("writes the page where it is asked to, and nothing beside it", async () => {
    using desk = openDesk();
    const { stdout } = await desk.run("inspect", dive, "--html", "pages/app.html");
    expect(stdout).toContain("Results\n  pages/app.html\n");
    expect(existsSync(join(desk.directory, "pages/app.html"))).toBe(true);
    expect(existsSync(join(desk.directory, "pages/.gitignore"))).toBe(false);
    expect((await desk.run("inspect", dive, "--html", "/dev/null/page.html")).exit).toBe(3);
  });
});

describe("of several platforms", () => {
  test("this machine's own is read, and that is said", async () => {
    using desk = openDesk();
    const here = process.arch === "arm64" ? "arm64" : "amd64";
    const layout = await indexOf(desk, ["s390x", here]);
    const { exit, stdout, stderr } = await desk.run("inspect", layout);
    expect(exit).toBe(0);
    expect(stdout).toContain(`linux/${here}`);
    expect(stderr).toContain(`linux/s390x, linux/${here} (--platform)`);
    expect((await desk.run("inspect", layout, "--platform", "linux/s390x")).stdout).toContain("linux/s390x");
  });

  test("none of them this machine's: they are listed, and it is the user's turn", async () => {
    using desk = openDesk();
    const layout = await indexOf(desk, ["s390x", "riscv64"]);
    const { exit, stderr } = await desk.run("inspect", layout);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/has images for linux\/s390x, linux\/riscv64, none of them for this machine .*--platform/);
    const other = await desk.run("inspect", layout, "--platform", "linux/386");
    expect(other.exit).toBe(2);
    expect(other.stderr).toContain("has no image for linux/386; it has linux/s390x, linux/riscv64");
  });
});

test.each([
  [["inspect"], 2, "missing required argument 'image'"],
  [["inspect", "no/such.tar"], 2, "no/such.tar is not there"],
  [["inspect", "."], 2, "neither a file nor an image reference"],
  [["inspect", "--platform", "what", dive], 2, "--platform"],
  [["inspect", dive, "--no-such"], 2, "unknown option '--no-such'"],
  [["compare", dive], 2, "missing required argument 'after'"],
  [["compare", dive, "gone.tar"], 2, "gone.tar is not there"],
])("%j ends with %i", async (commandLine, exit, words) => {
  using desk = openDesk();
  const ran = await desk.run(...commandLine);
  expect(ran.exit).toBe(exit);
  expect(ran.stderr).toContain(words);
  expect(ran.stdout).toBe("");
});

test("an archive that breaks off can't be read: 3, with the layer or the archive named", async () => {
  using desk = openDesk();
  const whole = gunzipSync(readFileSync(dive));
  writeFileSync(join(desk.directory, "half.tar"), whole.subarray(0, whole.length / 2));
  const { exit, stderr } = await desk.run("inspect", "half.tar");
  expect(exit).toBe(3);
  expect(stderr).toMatch(/plimsoll: .*half\.tar/);
});

describe("plimsoll compare", () => {
  test("tells what was added, by size and by line", async () => {
    using desk = openDesk();
    const [before, after] = [await indexOf(desk, ["amd64"]), await indexOf(desk, ["amd64"], "more")];
    const { exit, stdout } = await desk.run("compare", before, after, "--platform", "linux/amd64");
    expect(exit).toBe(0);
    expect(stdout).toMatch(/unpacked +5 B +9 B +\+4 B/);
    expect(stdout).toMatch(/\+4 B +grown/);
    expect(Math.max(...stdout.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
  });

  test("takes --images before the two, and prints both images and the deltas as JSON", async () => {
    using desk = openDesk();
    const { exit, stdout } = await desk.run("compare", "--images", dive, dive, "--json");
    expect(exit).toBe(0);
    const printed = JSON.parse(stdout);
    expect(Object.keys(printed).sort()).toEqual(["after", "before", "deltas"]);
    expect(imageSchema.parse(printed.before)).toEqual(imageSchema.parse(printed.after));
    expect(printed.deltas.sizes.unpacked.total).toBe(0);
  });

  test("says so when nothing differs", async () => {
    using desk = openDesk();
    expect((await desk.run("compare", dive, dive)).stdout).toContain("Nothing in them differs.");
  });
});

const file = (text: string) => archive(entry({ path: "file" }, text));

/** A layout of images for these architectures, each with one layer of one file. */
async function indexOf(desk: Desk, architectures: readonly string[], more = ""): Promise<string> {
  const layout = join(desk.directory, `layout-${architectures.join("-")}${more}`);
  const maker = new LayoutMaker(layout);
  const images: Descriptor[] = [];
  for (const architecture of architectures) {
    const layer = await maker.layer(file(`bytes${more}`));
    images.push(await maker.image([layer], { config: { architecture } }));
  }
  await maker.index(...images);
  return layout;
}

/** A layout whose config claims another content for its layer. */
async function lyingLayout(desk: Desk): Promise<string> {
  const layout = join(desk.directory, "lying");
  const maker = new LayoutMaker(layout);
  const layer = await maker.layer(file("bytes"));
  await maker.index(await maker.image([{ ...layer, diffId: `sha256:${"0".repeat(64)}` }]));
  return layout;
}
