import { describe, expect, it } from "vitest";
import { encodeSummary } from "../../../src/image/summary/encode.ts";
import { file, type MadeFile, type MadePackage, makeSummary } from "./made-image.ts";

/** Numbers that look like chance and are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = numbers(4);
const letters = "etaoinshrdlucmfwypvbgkqjxz";
const word = () =>
  Array.from({ length: 3 + Math.floor(random() * 9) }, () => letters[Math.floor(random() ** 2 * 26)]).join("");
/** Most files are small, a few are large. */
const size = () => Math.floor(Math.exp(4 + random() * 8));

/** Files of `directories` directories of a tree, named as people name them. */
function files(root: string, directories: number, count: number): MadeFile[] {
  const places = Array.from({ length: directories }, () => {
    const depth = 1 + Math.floor(random() * 4);
    return [root, ...Array.from({ length: depth }, word)].join("/");
  });
  const paths = new Set<string>();
  while (paths.size < count) {
    const ending = [".py", ".js", ".so", ".json", ".h", ""][Math.floor(random() * 6)] ?? "";
    paths.add(`${places[Math.floor(random() * places.length)]}/${word()}${ending}`);
  }
  return [...paths].map((path) => file(path, size()));
}

const base = files("usr", 900, 9000);
const installed = files("opt/venv/lib/python3.12/site-packages", 1200, 8000);
const app = files("app", 400, 3000);

describe("the bytes of a summary", () => {
  it("stay under 300 kB for an image of 20,000 files with distribution packages, language packages and an application", async () => {
    const owners = Array.from(
      { length: 400 },
      (_, i): MadePackage => ({ name: word(), version: `${i}.${i % 7}`, owns: [] }),
    );
    const owned = new Map([...base, ...installed].map(({ path }, i) => [path, owners[i % 400]?.name]));
    const summary = makeSummary({
      layers: [{ files: base, base: true }, { files: installed }, { files: app }],
      packages: owners.map((owner) => ({ ...owner, owns: (path) => owned.get(path) === owner.name })),
    });
    expect(summary.files.singles).toHaveLength(3000);
    const { length } = await encodeSummary(summary);
    expect(length).toBeGreaterThan(20_000);
    expect(length).toBeLessThan(100_000);
  });

  it("stay under 300 kB for 20,000 files that nobody owns", async () => {
    const summary = makeSummary({ layers: [{ files: [...base, ...installed, ...app] }] });
    expect((await encodeSummary(summary)).length).toBeLessThan(300_000);
  });
});
