import type { Origin } from "../../../model/origin.ts";
import type { LayerLine } from "./layer-line.ts";

const longest = 60;

/** Where a line is, in few words: `Dockerfile:12`, else the start of its instruction. */
export function placeWords({ file, startLine, instruction }: Origin): string {
  if (file !== undefined) return startLine === undefined ? file : `${file}:${startLine}`;
  if (instruction === undefined || instruction === "") return "an earlier step";
  const characters = [...instruction];
  return `"${characters.length <= longest ? instruction : `${characters.slice(0, longest - 1).join("")}…`}"`;
}

/** The same with the keyword before it: `the RUN at Dockerfile:12`. */
export function lineWords({ keyword, origin }: LayerLine): string {
  return keyword === "" ? placeWords(origin) : `the ${keyword} at ${placeWords(origin)}`;
}
