import type { LayerLine } from "../lines/layer-line.ts";
import { count } from "../lines/phrases.ts";
import { lineWords, placeWords } from "../lines/place-words.ts";
import type { Changes } from "./changes.ts";

/** How the same files can be shipped once. */
export function rewriteAdvice(changes: Changes, first: LayerLine, again: LayerLine): string {
  return `${what(changes, count(changes.files, "file"))} ${remedy(changes, first, again)}`;
}

function what({ owned, moded }: Changes, files: string): string {
  if (owned > 0 && moded > 0) return `Ships ${files} again to change owner and mode.`;
  if (owned > 0) return `Ships ${files} again to change the owner.`;
  if (moded > 0) return `Ships ${files} again to change the mode.`;
  return `Ships ${files} again with nothing changed.`;
}

function remedy(changes: Changes, first: LayerLine, again: LayerLine): string {
  const isChanged = changes.owned > 0 || changes.moded > 0;
  if (first.base) return baseRemedy(isChanged);
  if (isChanged && first.copy !== undefined) return flagRemedy(changes, first, again);
  if (isChanged) return `Do it in ${lineWords(first)}, where the files are written.`;
  if (again.copy !== undefined && first.copy !== undefined) {
    return `Leave them out of one of the two lines, here or at ${placeWords(first.origin)}.`;
  }
  return `Write them once: in ${lineWords(first)}, or here.`;
}

function baseRemedy(isChanged: boolean): string {
  const files = "They are the base image's files";
  return isChanged
    ? `${files}: change only the directories that the program has to write to.`
    : `${files}: leave them as they are.`;
}

/** `COPY --chown` takes numbers whether the user is there already or not; names it has to find in the image. */
function flagRemedy({ owned, moded, owner, mode }: Changes, first: LayerLine, again: LayerLine): string {
  const chown = owned === 0 ? [] : [owner === undefined ? undefined : `--chown=${owner}`];
  const chmod = moded === 0 ? [] : [mode === undefined ? undefined : `--chmod=${mode.toString(8).padStart(4, "0")}`];
  const flags = [...chown, ...chmod];
  const at = lineWords(first);
  if (flags.includes(undefined)) {
    const words = [...(owned > 0 ? ["--chown"] : []), ...(moded > 0 ? ["--chmod"] : [])].join(" and ");
    return `Use ${words} on ${at}, with one COPY for each set of files that differs, and drop it here.`;
  }
  const instead = again.keyword === "RUN" ? "drop it here" : "leave them out here";
  return `Put ${flags.join(" ")} on ${at} and ${instead}.`;
}
