import type { Cause } from "../../model/report.ts";
import { compareText } from "../../text/order.ts";
import type { ImageContents } from "../contents.ts";
import type { KnownDockerfile } from "../origins/hints.ts";
import type { InstalledPackages } from "../packages/installed.ts";
import { Leftovers } from "./leftovers/leftovers.ts";
import { setScene } from "./scene.ts";
import { sortHidden } from "./sort-hidden.ts";
import { sortVisible } from "./sort-visible.ts";
import { SourceLayers } from "./source-layers.ts";

/**
 * Why an image is heavier than it has to be: each cause with its bytes, the line that brought them and what to do about it.
 * A file's bytes as one layer ships them count for at most one cause, so the causes together never exceed `unpacked`. What
 * the base image ships is left out, unless a line above it hides it. Ordered by bytes, then kind, then path. The kinds, and
 * which comes first where several fit: docs/causes.md. Texts may be hostile: paths and instructions stand in them as they are.
 */
export function findCauses(
  contents: ImageContents,
  packages: InstalledPackages,
  dockerfiles: readonly KnownDockerfile[],
): Cause[] {
  const scene = setScene(contents, packages, dockerfiles);
  const sources = new SourceLayers(contents.paths.size);
  const leftovers = new Leftovers(scene);
  const hidden = sortHidden(scene, sources, leftovers);
  const visible = sortVisible(scene, sources, leftovers);
  return [leftovers, ...hidden, ...visible].flatMap((detector) => detector.causes()).sort(byWeight);
}

function byWeight(a: Cause, b: Cause): number {
  return (
    b.bytes - a.bytes ||
    compareText(a.kind, b.kind) ||
    compareText(a.paths.join("\n"), b.paths.join("\n")) ||
    compareLines(a, b) ||
    // Two layers of one line, or of lines that nobody knows: without this they come as an archive lists their files.
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}

function compareLines({ origin: a }: Cause, { origin: b }: Cause): number {
  return compareText(a.file ?? "", b.file ?? "") || (a.startLine ?? 0) - (b.startLine ?? 0);
}
