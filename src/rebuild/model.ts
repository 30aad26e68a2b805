/** The shapes of this room: a variant's steps as BuildKit keys them, and what a change does to them. */
import type { LocalContext } from "../build/local-context.ts";
import type { Instruction } from "../dockerfile/model.ts";

/** What something stands on or takes from: an earlier node, or an image or context that the build is given. */
export type Ref = { node: string } | { given: string };

/** What a step takes files from. BuildKit compares these by content, not by how they came about. */
export type Input =
  | {
      from: "context";
      context: LocalContext;
      /** Whether it takes a file (a path from the context's root); undefined where only building tells. */
      takes: (path: string) => boolean | undefined;
    }
  | {
      from: "stage";
      of: Ref;
      /** Where the files lie, stable over changes: target, stage and paths. */
      place: string;
    };

/**
 * A node of the build's graph. BuildKit takes it from the cache when its key is known: what it does, the keys of what it
 * stands on, and its inputs, by key or by content (moby/buildkit solver/llbsolver/ops/exec.go and file.go, CacheMap).
 */
export interface GraphNode {
  id: string;
  /** All that decides what it does, apart from what it stands on and takes. */
  does: string;
  /** Compared by key: it runs again whenever one of them is another, whatever it contains. */
  standsOn: readonly Ref[];
  inputs: readonly Input[];
  /** Absent: a node that is no step of its own (the merge of `COPY --link`). */
  step?: Step;
  /** Its instruction, known variables filled in, and the directory that it is in (empty: the base image's). */
  written?: { instruction: Instruction; directory: string };
}

/** An instruction that is run or taken from the cache: RUN, COPY, ADD, WORKDIR. */
export interface Step {
  target: string;
  /** As BuildKit shows it: the name, `stage-2`, or nothing where there is one stage only. */
  stage: string;
  /** Position among the steps of its stage, and how many there are; a FROM of an image counts as the first. */
  index: number;
  total: number;
  keyword: string;
  /** The instruction on one line, as it is written. */
  text: string;
  /** Relative to the root; absent for an inline Dockerfile. */
  file?: string;
  startLine: number;
  endLine: number;
}

/** The nodes that a variant's target needs, each after those that it depends on. */
export interface StepGraph {
  nodes: readonly GraphNode[];
  /** What the target ends as. */
  end: Ref;
}

/** Seconds that a step takes when it runs; undefined where it was never seen to run. */
export type StepTimes = (step: Step) => number | undefined;

/** A change that somebody may make. */
export interface Change {
  /** As it was asked for: a path, or `Dockerfile:14`. */
  subject: string;
  /** Absolute paths of files whose content is another, that come or go; symbolic links resolved. */
  files: readonly string[];
  /** New texts of Dockerfiles and ignore files, by absolute path. */
  texts: ReadonlyMap<string, string>;
  /** The line of a Dockerfile that is edited, where it is that. */
  line?: number;
}
