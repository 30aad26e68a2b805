import type { LintPolicy } from "../model/settings.ts";
import type { Place } from "./place.ts";

/** One Dockerfile that a plan builds from: a file of the repository, or one that is written inside a bake file. */
export interface DockerfileSource {
  /** Identity in keys and messages: the path, or `inline Dockerfile of TARGET`. */
  label: string;
  /** Path relative to the root, with `/`; absent for inline ones. */
  file?: string;
  text: string;
  /** The instruction that covers a line. */
  placeAt: (line: number) => Place | undefined;
  /** Names that bake gives as contexts to the targets that are built from it. */
  contexts: Set<string>;
  /** Policies of the variants that are built from it; the repository's own when there is none. */
  policies: LintPolicy[];
}

/** What a plan builds from. */
export interface DockerfileSources {
  sources: DockerfileSource[];
  /** The source that each target of the definition builds from; targets without a readable one are not in it. */
  byTarget: ReadonlyMap<string, DockerfileSource>;
}

/** Those that are files of the repository, as whoever looks for lines in them takes them. */
export function repositoryFiles({ sources }: Pick<DockerfileSources, "sources">): { path: string; text: string }[] {
  return sources.flatMap(({ file, text }) => (file === undefined ? [] : [{ path: file, text }]));
}
