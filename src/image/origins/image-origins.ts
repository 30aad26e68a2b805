import type { Instruction } from "../../dockerfile/model.ts";
import type { Origin } from "../../model/origin.ts";
import type { Image } from "../../model/report.ts";
import { oneLine } from "../../text/control.ts";

/** Where each layer of an image comes from. */
export interface ImageOrigins {
  /** One for each layer, lowest first. */
  layers: Origin[];
  /** How many of them, from the bottom, are the base image's; undefined when that can't be told. */
  baseLayers: number | undefined;
  base?: NonNullable<Image["base"]>;
}

/** Longest instruction text in an origin; a heredoc or a list of packages can be pages. */
const maximumLength = 200;

/** `text` cut to a length that fits one line of a report. */
export function shortInstruction(text: string): string {
  const characters = [...text];
  return characters.length <= maximumLength ? text : `${characters.slice(0, maximumLength - 1).join("")}…`;
}

/** An instruction as an origin tells it: one line, not too long. Of a RUN with a heredoc the script says what it does. */
export function instructionLabel({ keyword, text, heredocs = [] }: Instruction): string {
  const script = keyword === "RUN" ? heredocs.map(({ body }) => ` ${body}`).join("") : "";
  return shortInstruction(oneLine(text + script));
}
