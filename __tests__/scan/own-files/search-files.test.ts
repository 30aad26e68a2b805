import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type SearchableLayer, type SearchBounds, searchFiles } from "../../../src/scan/own-files/search-files.ts";
import { temporaryDirectory } from "../../image/make-layout.ts";
import { planted } from "./planted.ts";

const leak = `//host/:_authToken=${planted.npm}\n`;

/** Searches layers of these files, by path. */
async function search(layers: readonly Readonly<Record<string, string>>[], bounds?: SearchBounds) {
  await using directory = await temporaryDirectory();
  const made: SearchableLayer[] = [];
  for (const [index, files] of layers.entries()) {
    const spool = join(directory.path, `${index}.spool`);
    await writeFile(spool, Object.values(files).join(""), "latin1");
    let at = 0;
    const candidates = Object.entries(files).map(([path, text]) => {
      const candidate = { path, mode: 0o644, at, bytes: text.length };
      at += text.length;
      return candidate;
    });
    made.push({ layer: { digest: `blob-${index}`, diffId: `layer-${index}` }, spool, files: candidates });
  }
  const { secrets, unfinished } = await searchFiles(made, bounds);
  const places = secrets.map(({ layer: { diffId }, path, line, rule }) => `${diffId} ${path}:${line} ${rule}`);
  return { places, unfinished: [...unfinished] };
}

test("each file of each layer is searched by itself, in whatever encoding", async () => {
  const layers = [
    { "app/a": "npm_", "root/.npmrc": leak },
    { "app/b": `\xe4\xff\n${leak}`, "root/.npmrc": leak },
  ];
  expect(await search(layers)).toEqual({
    places: [
      "layer-0 root/.npmrc:1 npm-access-token",
      "layer-1 app/b:2 npm-access-token",
      "layer-1 root/.npmrc:1 npm-access-token",
    ],
    unfinished: [],
  });
});

test("a file that is too large is passed over, and its layer is searched all the same", async () => {
  const layers = [{ "app/large": leak + "x".repeat(1 << 20), "app/small": leak }];
  expect(await search(layers)).toEqual({ places: ["layer-0 app/small:1 npm-access-token"], unfinished: [] });
});

test("of too many files the largest are passed over, and their layers are not done", async () => {
  const layers = [{ "app/longer": `${leak}\n\n` }, { "app/long": `${leak}\n` }, { "app/short": leak }];
  const sum = 2 * leak.length + 1;
  expect(await search(layers, { file: 1000, sum })).toEqual({
    places: ["layer-1 app/long:1 npm-access-token", "layer-2 app/short:1 npm-access-token"],
    unfinished: ["layer-0"],
  });
});
