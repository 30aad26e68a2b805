/** A target of the definition while the plan is being made: the fields that planning looks at, all of one form. */
import { isAbsolute } from "node:path";

export interface TargetSecret {
  id: string;
  /** Absolute path. */
  src?: string;
  env?: string;
}

export interface TargetSsh {
  id: string;
  /** Absolute paths of keys or of an agent's socket; empty: the agent of the environment. */
  paths: string[];
}

export interface PlanTarget {
  /** Absolute directory, or a Git or HTTP address. */
  context: string;
  /** Absolute path; relative when it lies in a remote context. Absent with {@link inline}. */
  dockerfile?: string;
  inline?: string;
  /** The stage to build; absent: the last one. */
  stage?: string;
  args: Record<string, string>;
  labels: Record<string, string>;
  contexts: Record<string, string>;
  platforms: string[];
  tags: string[];
  secrets: TargetSecret[];
  ssh: TargetSsh[];
  cacheFrom: Record<string, string>[];
  entitlements: string[];
  /** Attestations as written. */
  attest?: (string | Record<string, unknown>)[];
  /** Attributes that planning does not look at and the build needs (`pull`, `network`, `ulimits`, …). */
  passed: Record<string, unknown>;
}

/** A target with nothing but its context. */
export function emptyTarget(context: string): PlanTarget {
  return {
    context,
    args: {},
    labels: {},
    contexts: {},
    platforms: [],
    tags: [],
    secrets: [],
    ssh: [],
    cacheFrom: [],
    entitlements: [],
    passed: {},
  };
}

/**
 * Absolute path of the Dockerfile on this machine; undefined for inline and remote ones. An absolute path is local also
 * beside a remote context (docker/buildx build/opt.go, loadInputs).
 */
export function localDockerfile({ dockerfile }: PlanTarget): string | undefined {
  return dockerfile !== undefined && isAbsolute(dockerfile) ? dockerfile : undefined;
}

const linkPrefix = "target:";

/** Keys of the targets that `target` is built on, in the order in which its contexts name them. */
export function linksOf(target: PlanTarget): string[] {
  const linked = Object.values(target.contexts).filter((value) => value.startsWith(linkPrefix));
  return [...new Set(linked.map((value) => value.slice(linkPrefix.length)))];
}

/** The value of a context that stands for another target. */
export function linkTo(key: string): string {
  return linkPrefix + key;
}
