/**
 * What a vertex's name says (moby/buildkit frontend/dockerfile/dockerfile2llb/convert.go, docker/buildx
 * util/progress/multiwriter.go): `[i/n] RUN …`, `[stage i/n] …`, `[linux/arm64 stage i/n] …`,
 * `[linux/amd64->arm64 stage i/n] …`, each with `TARGET ` in front when bake builds more than one target; `[internal] …`,
 * `[TARGET internal] …`, `[auth] …`, and names without brackets.
 */
export interface StepName {
  /** Position among the instructions of its stage that make layers; absent: not a step of a Dockerfile. */
  index?: number;
  total?: number;
  /** What stands before the position: target, platform, stage, as far as they are there. */
  scope: string;
  /** The text after the brackets, or all of it. */
  text: string;
  /** An instruction that is either run or taken from the cache. FROM is neither, and LINK only joins what a COPY made. */
  runs: boolean;
}

// The index is padded with spaces to the width of the total: "[ 2/11]".
const bracketed = /^\[([^\]]*)\]\s*(.*)$/s;
const positioned = /^(?:(.*)\s)?\s*(\d{1,6})\/(\d{1,6})$/s;

export function parseStepName(name: string): StepName {
  const [, inside, text] = bracketed.exec(name) ?? [];
  if (inside === undefined || text === undefined) return { scope: "", text: name, runs: false };
  const [, scope, index, total] = positioned.exec(inside) ?? [];
  if (index === undefined || total === undefined) return { scope: inside.trim(), text, runs: false };
  return {
    index: Number(index),
    total: Number(total),
    scope: (scope ?? "").trim(),
    text,
    runs: !/^(?:FROM|LINK)\s/.test(text),
  };
}
