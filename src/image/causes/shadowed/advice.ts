import { isFromContext } from "../lines/copy-parts.ts";
import type { LayerLine } from "../lines/layer-line.ts";
import { capital, nameSome } from "../lines/phrases.ts";
import { lineWords, placeWords } from "../lines/place-words.ts";

/** What to do about files that a later line deleted. `first` is the line that wrote them. */
export function deletedAdvice(first: LayerLine, by: LayerLine): string {
  if (first.base) {
    return "Deleting files of the base image frees nothing: they ship in its layers. Only a base image without them does.";
  }
  const late = `${capital(lineWords(by))} deletes them too late: they ship in the layer below.`;
  if (first.keyword === "RUN") return `${late} Delete them at the end of ${lineWords(first)}.`;
  if (first.copy === undefined) return `${late} Delete them in the step that writes them.`;
  if (!isFromContext(first.copy)) return `${late} Copy only what stays at ${placeWords(first.origin)}.`;
  if (by.keyword !== "RUN") return `${late} Leave them out of ${lineWords(first)}.`;
  return `${late} Use them there with RUN --mount=type=bind instead of ${lineWords(first)}.`;
}

/** What to do about files that a later line replaced by others. */
export function overwrittenAdvice(first: LayerLine, by: LayerLine, isState: boolean): string {
  const both = "Both copies ship.";
  if (first.base)
    return `${both} Only a base image without these files, or with these very ones, saves the lower copy.`;
  const isSameFile = first.origin.file === by.origin.file;
  if (isState && first.keyword === "RUN" && by.keyword === "RUN" && isSameFile) {
    return `Each installation writes the package database anew. Install in one RUN, with ${lineWords(first)}.`;
  }
  if (first.keyword === "RUN" && by.keyword === "RUN") return `${both} Write them once, in ${lineWords(first)}.`;
  if (first.copy !== undefined && by.copy !== undefined) {
    return `${both} Leave what ${lineWords(by)} replaces out of ${lineWords(first)}.`;
  }
  if (first.copy !== undefined) {
    return `${both} Change them before they are copied: in a builder stage, which ${lineWords(first)} then copies from.`;
  }
  return `${both} Let only one of the two lines write them.`;
}

/** What to do about files of packages that a later line replaced by another version. */
export function upgradeAdvice(first: LayerLine, by: LayerLine, packages: readonly string[]): string {
  const names = nameSome(packages);
  const both = `The old and the new version of ${names} ship.`;
  if (!first.base) return `${both} Install the new one at once in ${lineWords(first)}.`;
  const isUpgrade = /\b(?:upgrade|dist-upgrade|full-upgrade|update -y|-y update)\b/.test(by.text);
  return isUpgrade
    ? `${both} Move FROM to a newer build of the base image, which has the updates, and drop the upgrade here.`
    : `${both} Move FROM to a newer build of the base image, which has the new one.`;
}
