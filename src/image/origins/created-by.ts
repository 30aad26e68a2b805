import { oneLine } from "../../text/control.ts";
import { shortInstruction } from "./image-origins.ts";

/** What made a layer, as the image's history says it. */
export interface CreatedBy {
  keyword: string;
  /** What stands behind the keyword; for RUN with shell and build arguments in front, as the builder wrote them. */
  text: string;
  /** Docker's classic builder writes checksums in place of a copy's sources. */
  isClassic: boolean;
}

const layerKeywords = new Set(["RUN", "COPY", "ADD", "WORKDIR"]);

/**
 * Reads `created_by` of BuildKit (`RUN |1 A=b /bin/sh -c make # buildkit`), of Docker's classic builder and Buildah
 * (`/bin/sh -c #(nop) COPY dir:… in /app `, `/bin/sh -c make`) and of kaniko (the instruction as it stands).
 */
export function readCreatedBy(createdBy: string): CreatedBy {
  const text = createdBy.replace(/ # buildkit$/, "");
  const noOperation = /^(?:\|\d+ .*?)?\/bin\/sh -c #\(nop\) +/s.exec(text)?.[0];
  const rest = noOperation === undefined ? text : text.slice(noOperation.length);
  const keyword = /^[A-Z]+(?= )/.exec(rest)?.[0] ?? "";
  if (layerKeywords.has(keyword)) {
    return { keyword, text: rest.slice(keyword.length + 1), isClassic: noOperation !== undefined };
  }
  // A command is run by a shell, after its build arguments; other tools (ko, jib, Bazel, buildpacks) write what they like.
  return { keyword: /^[/|]/.test(rest) ? "RUN" : "", text: rest, isClassic: true };
}

/**
 * The instruction for people: without shell, and without build arguments, whose values may be nobody's business.
 * Undefined when the history says nothing.
 */
export function instructionText(createdBy: string): string | undefined {
  if (createdBy.trim() === "") return undefined;
  const { keyword, text } = readCreatedBy(createdBy.slice(0, 4096));
  const command = keyword === "RUN" ? withoutShell(text) : text;
  return shortInstruction(oneLine(`${keyword} ${command}`));
}

/** Without a shell between them, nothing tells where the build arguments end. */
function withoutShell(text: string): string {
  const command = text.replace(/^(?:\|\d+ .*?)?\/bin\/(?:ba|da|a)?sh (?:-\S+ |pipefail )*-\S*c /s, "");
  return command.startsWith("|") ? "[…]" : command;
}
