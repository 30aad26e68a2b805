import type { Instruction } from "../dockerfile/model.ts";

/** What a pull request changed of an image's sources: what drift is told by. */
export interface ChangedSources {
  /** The targets that the image is made from: its own first, then those it is linked with. */
  targets: readonly ChangedTarget[];
  /** Files that differ, relative to the repository, with `/`: what git says. */
  paths: readonly string[];
  /**
   * Whether an instruction takes anything from its target's build context that `paths` names (or that a changed
   * `.dockerignore` lets in or keeps out). Undefined where that can't be told: it then counts as touched. Must not be false
   * for what git does not know, such as files that an earlier step of the workflow made. Not asked when no path changed.
   */
  touches: (instruction: Instruction, target: ChangedTarget) => boolean | undefined;
}

/** One target, as it was and as it is. */
export interface ChangedTarget {
  /** How {@link LinkedContext} names it. */
  name: string;
  /** Its Dockerfile as origins name it; absent for an inline one. */
  file?: string;
  /** The Dockerfile's text; `before` is absent when it is new. */
  before?: string;
  after: string;
  /** The stage that is built, absent: the last. */
  stage?: string;
  /** Why it can't be told how it was built before; all of it then counts as touched. */
  unsure?: string;
  buildArgs: { before: Readonly<Record<string, string>>; after: Readonly<Record<string, string>> };
  /** Contexts that are given by name, by which a FROM or `--from` finds something else than a stage or an image. */
  contexts?: Readonly<Record<string, LinkedContext>>;
}

export interface LinkedContext {
  /** The target that it is, if it is one. */
  target?: string;
  /** Whether the author gave it another value or, of a directory, changed a file in it. */
  changed: boolean;
}
