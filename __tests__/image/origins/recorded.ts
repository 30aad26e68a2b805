/** Builds of fixtures/image/origins/project as real BuildKit told of them; see `record` there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LayoutImage } from "../../../src/image/layout.ts";
import type { KnownDockerfile } from "../../../src/image/origins/hints.ts";
import type { ImageOrigins } from "../../../src/image/origins/image-origins.ts";
import type { Origin } from "../../../src/model/origin.ts";

const directory = join(import.meta.dirname, "../../fixtures/image/origins");

interface Recorded {
  layers: string[];
  history: { created_by?: string; comment?: string; empty_layer?: boolean }[];
  provenance: unknown;
}

export function recorded(name: string): Recorded {
  return JSON.parse(readFileSync(join(directory, "recorded", `${name}.json`), "utf8"));
}

export function dockerfile(path: string): KnownDockerfile {
  return { path, text: readFileSync(join(directory, "project", path), "utf8") };
}

export const allDockerfiles: KnownDockerfile[] = [
  "docker/Dockerfile.base",
  ...["app", "scratch", "twice", "bare", "named", "makers", "history"].map((name) => `Dockerfile.${name}`),
].map(dockerfile);

/** An image with these layers and this history; nothing else of it matters to origins. */
export function imageOf(layers: readonly string[], history: Recorded["history"] = []): LayoutImage {
  const descriptor = (digest: string) => ({ mediaType: "", digest, size: 0 });
  return {
    descriptor: descriptor(""),
    manifest: { schemaVersion: 2, config: descriptor(""), layers: layers.map(descriptor) },
    config: { os: "linux", architecture: "amd64", rootfs: { diff_ids: [...layers] }, history },
  };
}

/** `file:lines [stage] instruction`, with ` <= ` before what made it. */
export function told(origin: Origin): string {
  const { file, startLine, endLine, stage, instruction, madeBy, via } = origin;
  const lines = startLine === endLine ? `${startLine}` : `${startLine}-${endLine}`;
  const parts = [
    file === undefined ? "" : `${file}:${lines}`,
    stage === undefined ? "" : `[${stage}]`,
    instruction ?? `(${via})`,
  ];
  return parts.filter((part) => part !== "").join(" ") + (madeBy === undefined ? "" : ` <= ${told(madeBy)}`);
}

export function toldAll({ layers, baseLayers, base }: ImageOrigins) {
  return { layers: layers.map(told), baseLayers, base: base && `${base.name} ${told(base.from)}` };
}
