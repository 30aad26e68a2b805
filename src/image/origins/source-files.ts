import type { Dockerfile, Instruction, Stage } from "../../dockerfile/model.ts";
import { parseDockerfile } from "../../dockerfile/parse.ts";
import type { Origin } from "../../model/origin.ts";
import type { KnownDockerfile } from "./hints.ts";
import { instructionLabel } from "./image-origins.ts";
import type { Place, Provenance } from "./provenance.ts";

/** One Dockerfile that a build read: its text as parsed, and its path in the repository when it is known. */
export interface SourceFile {
  path: string | undefined;
  dockerfile: Dockerfile;
}

/** The build's Dockerfiles, in the order of {@link Provenance.sources}. */
export function sourceFiles(provenance: Provenance, known: readonly KnownDockerfile[]): SourceFile[] {
  return provenance.sources.map(({ name, text }) => ({
    path: repositoryPath(name, text, known),
    dockerfile: parseDockerfile(text),
  }));
}

/**
 * BuildKit's file name has no directory, so the text decides: the repository's Dockerfile with these very bytes; of
 * several, the one of that name. A text that the repository does not have (inline, another repository's) has no path
 * there. With no Dockerfiles to compare, the name stands for itself.
 */
function repositoryPath(name: string, text: string, known: readonly KnownDockerfile[]): string | undefined {
  if (known.length === 0) return name === "" ? undefined : name;
  const same = known.filter((candidate) => candidate.text === text);
  const named = same.find(({ path }) => path === name || path.endsWith(`/${name}`));
  return (named ?? same[0])?.path;
}

/** The instruction that covers the place's first line, and its stage. */
export function instructionAt(
  { dockerfile }: SourceFile,
  line: number,
): { stage: Stage; instruction: Instruction } | undefined {
  for (const stage of dockerfile.stages) {
    const instruction = stage.instructions.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
    if (instruction !== undefined) return { stage, instruction };
  }
  return undefined;
}

/** The place as an origin; lines are given only together with the file they are lines of. */
export function originOfPlace(place: Place, files: readonly SourceFile[]): Origin {
  const file = files[place.source];
  const found = file && instructionAt(file, place.startLine);
  const { startLine, endLine } = place;
  return {
    ...(file?.path === undefined ? {} : { file: file.path, startLine, endLine }),
    ...(found?.stage.name === undefined ? {} : { stage: found.stage.name }),
    ...(found === undefined ? {} : { instruction: instructionLabel(found.instruction) }),
    via: "provenance",
  };
}

/** The whole stage that the place is in, as an origin: for what one of its lines did, and it is not known which. */
export function originOfStage(place: Place, files: readonly SourceFile[]): Origin {
  const file = files[place.source];
  const stage = file && instructionAt(file, place.startLine)?.stage;
  if (stage === undefined) return originOfPlace(place, files);
  return originOfPlace({ source: place.source, startLine: stage.startLine, endLine: stage.endLine }, files);
}
