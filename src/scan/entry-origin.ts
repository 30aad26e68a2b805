/** Finds the Dockerfile line that an entry of an image's configuration comes from. */
import { readFile } from "node:fs/promises";
import { isAbsolute, join, normalize } from "node:path";
import type { Dockerfile, Instruction } from "../dockerfile/model.ts";
import { parseDockerfile } from "../dockerfile/parse.ts";
import type { Origin } from "../model/origin.ts";
import type { Image, Layer } from "../model/report.ts";
import type { ConfigEntry } from "./config-entries.ts";
import type { ImageConfig } from "./image-config.ts";

export type EntryOrigin = (entry: ConfigEntry) => Origin | undefined;

/**
 * Looks for ARG, ENV and LABEL lines that name the entry in the Dockerfiles that the layers come from; else takes the
 * layer of the history entry, and the FROM line for what the base brought.
 */
export async function entryOrigins(config: ImageConfig, measured: Image, root: string): Promise<EntryOrigin> {
  const dockerfiles = await dockerfilesOf(measured, root);
  const layers = layersByHistory(config, measured);
  return (entry) => {
    const layer = entry.history === undefined ? undefined : layers.get(entry.history);
    if (layer?.base === true) return measured.base?.from ?? layer.origin;
    return declaredAt(entry, dockerfiles) ?? layer?.origin ?? measured.base?.from;
  };
}

async function dockerfilesOf(measured: Image, root: string): Promise<Map<string, Dockerfile>> {
  const origins = [...measured.layers.map(({ origin }) => origin), ...(measured.base ? [measured.base.from] : [])];
  const files = new Set(origins.flatMap(({ file }) => (file === undefined || leavesRoot(file) ? [] : [file])));
  const read = await Promise.all(
    [...files].map(async (file) => [file, await readFile(join(root, file), "utf8").catch(() => "")] as const),
  );
  return new Map(read.map(([file, text]) => [file, parseDockerfile(text)]));
}

function leavesRoot(file: string): boolean {
  return isAbsolute(file) || normalize(file).startsWith("..");
}

function declaredAt({ name }: ConfigEntry, dockerfiles: ReadonlyMap<string, Dockerfile>): Origin | undefined {
  if (name === undefined) return undefined;
  const names = new RegExp(`[\\s"']${name.replace(/[^\w]/g, "\\$&")}["']?(?:[=\\s]|$)`);
  for (const [file, { preamble, stages }] of dockerfiles) {
    for (const { name: stage, instructions } of [{ name: undefined, instructions: preamble }, ...stages.toReversed()]) {
      const found = instructions.find((each) => declares(each, names));
      if (found === undefined) continue;
      const { startLine, endLine, keyword } = found;
      // The instruction's text would show the secret; its name is enough.
      return {
        file,
        startLine,
        endLine,
        instruction: `${keyword} ${name}`,
        via: "history",
        ...(stage === undefined ? {} : { stage }),
      };
    }
  }
  return undefined;
}

function declares({ keyword, text }: Instruction, names: RegExp): boolean {
  return ["ARG", "ENV", "LABEL"].includes(keyword) && names.test(text.slice(keyword.length));
}

/** Entries without a layer belong to the next layer up; those above all layers to none. */
function layersByHistory({ history }: ImageConfig, { layers }: Image): Map<number, Layer> {
  const entries = history ?? [];
  const byHistory = new Map<number, Layer>();
  // Without this, history says nothing about layers (trivy pkg/fanal/artifact/image/image.go keeps the same rule).
  if (entries.filter(({ empty_layer }) => empty_layer !== true).length !== layers.length) return byHistory;
  let next = 0;
  entries.forEach(({ empty_layer }, index) => {
    const layer = layers[next];
    if (layer !== undefined) byHistory.set(index, layer);
    if (empty_layer !== true) next += 1;
  });
  return byHistory;
}
