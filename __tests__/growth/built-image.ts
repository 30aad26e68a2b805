import { parseDockerfile, stageChain } from "../../src/dockerfile/parse.ts";
import { instructionLabel } from "../../src/image/origins/image-origins.ts";
import type { Origin } from "../../src/model/origin.ts";
import { type MadeLayer, file as madeFile, makeSummary } from "../image/summary/made-image.ts";

/** A Dockerfile of a made-up build. `file` absent: an inline one. */
export interface MadeBuild {
  file?: string;
  text: string;
  stage?: string;
  /** Bytes that an instruction's layer has, by its text; the base image's by the FROM line's. 1 where nothing is said. */
  sizes?: Readonly<Record<string, number>>;
  /** The build that its FROM is a name for. */
  on?: MadeBuild;
}

/** The image that a Dockerfile would give, as far as layers, lines and sizes go. */
export function built(build: MadeBuild) {
  return makeSummary({ layers: layersOf(build) });
}

function layersOf({ file, text, stage, sizes = {}, on }: MadeBuild): MadeLayer[] {
  const chain = stageChain(parseDockerfile(text), stage).reverse();
  return chain.flatMap(({ instructions, fromStage }) =>
    instructions.flatMap((instruction): MadeLayer[] => {
      if (instruction.keyword === "FROM" && fromStage !== undefined) return [];
      if (instruction.keyword === "FROM" && on !== undefined) return layersOf(on);
      if (!["FROM", "RUN", "COPY", "ADD"].includes(instruction.keyword)) return [];
      const { startLine, endLine } = instruction;
      const place = file === undefined ? {} : { file, startLine, endLine };
      const origin: Origin = { ...place, instruction: instructionLabel(instruction), via: "provenance" };
      const size = sizes[instruction.text] ?? 1;
      const name = `${file ?? "inline"}/${startLine}/${instruction.text.replaceAll("/", "_")}`;
      return [{ files: [madeFile(name, size)], origin, base: instruction.keyword === "FROM" }];
    }),
  );
}
