import type { Instruction } from "../dockerfile/model.ts";

/** Instructions that only describe the image: what follows is the same without them. */
const inert = new Set(["CMD", "ENTRYPOINT", "EXPOSE", "HEALTHCHECK", "LABEL", "MAINTAINER", "STOPSIGNAL", "VOLUME"]);

/** Whether no later step's result depends on the instruction. */
export function isInert({ keyword }: Instruction): boolean {
  return inert.has(keyword);
}

/** Stages, contexts or images that an instruction takes files from. */
export function referencesOf({ copyFrom, mountFrom = [] }: Instruction): string[] {
  return copyFrom === undefined ? mountFrom : [copyFrom, ...mountFrom];
}

/** Whether an instruction takes files from the build context: copies that name no other source, and binds without one. */
export function takesContext({ keyword, text, copyFrom, heredocs = [] }: Instruction): boolean {
  if (keyword === "RUN") return bindsContext(text);
  const isCopy = keyword === "COPY" || keyword === "ADD";
  return isCopy && copyFrom === undefined && hasFileSource(text, heredocs.length > 0);
}

/** Whether one of the sources is no heredoc and, for ADD, no address. */
function hasFileSource(text: string, hasHeredocs: boolean): boolean {
  const words = text.split(" ").slice(1);
  const written = words.filter((word) => !word.startsWith("--"));
  if (written[0]?.startsWith("[") === true) return true;
  return written.slice(0, -1).some((word) => !(hasHeredocs && word.startsWith("<<")) && !isAddress(word));
}

function isAddress(source: string): boolean {
  return /^["']?(?:https?:\/\/|git@|ssh:\/\/|git:\/\/)/i.test(source);
}

/** A mount's type is `bind` unless it says otherwise. */
function bindsContext(text: string): boolean {
  return [...text.matchAll(/(?:^| )--mount=(\S+)/g)].some(([, mount = ""]) => {
    const fields = mount.replace(/["']/g, "").toLowerCase().split(",");
    const type = fields.find((field) => field.startsWith("type="));
    return (type === undefined || type === "type=bind") && !fields.some((field) => field.startsWith("from="));
  });
}
