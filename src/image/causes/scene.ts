import type { ImageContents } from "../contents.ts";
import type { KnownDockerfile } from "../origins/hints.ts";
import type { InstalledPackages } from "../packages/installed.ts";
import { type LayerLine, layerLines } from "./lines/layer-line.ts";
import { LinkedNames } from "./linked-names.ts";
import { type Start, startOf } from "./start.ts";

/** All that detectors look at. */
export interface Scene {
  readonly contents: ImageContents;
  readonly packages: InstalledPackages;
  /** For each layer, lowest first. */
  readonly lines: readonly LayerLine[];
  readonly links: LinkedNames;
  readonly start: Start;
}

export function setScene(
  contents: ImageContents,
  packages: InstalledPackages,
  dockerfiles: readonly KnownDockerfile[],
): Scene {
  const lines = layerLines(contents.layers, dockerfiles);
  return { contents, packages, lines, links: new LinkedNames(contents), start: startOf(contents.config) };
}

const unknownLine: LayerLine = {
  origin: { via: "none" },
  base: false,
  keyword: "",
  text: "",
  commands: [],
  later: () => [],
};

/** The line of a layer. */
export function lineAt({ lines }: Pick<Scene, "lines">, layer: number): LayerLine {
  return lines[layer] ?? unknownLine;
}
