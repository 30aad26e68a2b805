/** What a run will do: the variants, why each is there, what links them and in which order they go. */
import type { VariantPolicy } from "./settings.ts";

export interface Plan {
  /** In an order in which every variant comes after those it is based on; otherwise as found. */
  variants: PlannedVariant[];
  /**
   * The one bake definition that every build uses: what `bake --print` gave, or what was generated from Dockerfiles.
   * Exporters, cache and tags of the user's own are taken out; see plan/normalise.
   */
  definition: BakeDefinition;
  /** What was found, left out, or offered, one line each with the reason. */
  notes: PlanNote[];
}

export interface PlanNote {
  kind: "found" | "left-out" | "link-offered" | "not-built";
  /** File (relative to the root), target or variant it speaks of. */
  subject: string;
  reason: string;
}

export type PlannedVariant = BuiltVariant | ReadyVariant;

interface VariantCommon {
  /** As the user or bake names it; every name that bake or compose accepts. */
  name: string;
  /** The name made safe for file names and URLs; unique among the variants (see plan/slug). */
  slug: string;
  policy: VariantPolicy;
  /** Why it is here: "found: Dockerfile.cpu", "target of docker-bake.hcl, group default". */
  because: string;
}

/** A variant that this run builds. */
export interface BuiltVariant extends VariantCommon {
  kind: "build";
  /** Key in {@link BakeDefinition.target}. */
  target: string;
  /** Dockerfile relative to the root, with `/`; absent for inline ones and remote contexts. */
  dockerfile?: string;
  /** Build context relative to the root; absent when it is remote. */
  context?: string;
  /** `os/arch[/variant]`; empty: the builder's own platform. */
  platforms: string[];
  /** Targets of the definition that it is built on (`contexts: target:`), nearest first. */
  basedOn: string[];
  /** Its tags as written; the definition has none, because a build must not push or name anything by itself. */
  tags?: string[];
  /** Its attestations as written, for what is pushed; a build that is only measured has none. */
  attest?: (string | Record<string, unknown>)[];
  /**
   * Why it may not be built (CONTRACTS §7), in a sentence with the way out. It fails with `build.blocked`; its target is
   * not in the definition.
   */
  blocked?: string;
}

/** A variant whose image something else built: a reference, a tar or a layout directory. */
export interface ReadyVariant extends VariantCommon {
  kind: "image";
  image: string;
  platforms: string[];
  /** A Dockerfile that is known to belong to it, for origins by history. */
  dockerfile?: string;
}

/**
 * `docker buildx bake --print` (docker/buildx bake/bake.go), as far as Plimsoll looks at it; the rest passes through.
 *
 * All strings here are literal. `--print` writes `${` as `$${` and `%{` as `%%{` in some fields (`Target.MarshalJSON`:
 * annotations, dockerfile-inline, label, argument and extra-host values), because a JSON bake file's strings are HCL
 * templates; plan/ takes these escapes out and build/definition puts them into every string that it writes.
 */
export interface BakeDefinition {
  group?: Record<string, { targets: string[] }>;
  target: Record<string, BakeTarget>;
}

export interface BakeTarget {
  context?: string;
  contexts?: Record<string, string>;
  dockerfile?: string;
  "dockerfile-inline"?: string;
  args?: Record<string, string | null>;
  labels?: Record<string, string | null>;
  tags?: string[];
  target?: string;
  platforms?: string[];
  output?: (string | Record<string, string>)[];
  "cache-from"?: (string | Record<string, string>)[];
  "cache-to"?: (string | Record<string, string>)[];
  secret?: (string | Record<string, string>)[];
  ssh?: (string | Record<string, unknown>)[];
  entitlements?: string[];
  [other: string]: unknown;
}
