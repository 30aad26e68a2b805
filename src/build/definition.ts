import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PlimsollError } from "../errors.ts";
import type { BakeDefinition, BakeTarget, BuiltVariant, Plan } from "../model/plan.ts";
import type { LayerCodec } from "./codec.ts";
import { escapeTemplates } from "./hcl-template.ts";

/** Where the files of one variant's build are, all absolute. */
export interface BuildPaths {
  directory: string;
  /** The OCI layout directory of its image, where it is exported. */
  layout: string;
}

/** The files of one call of buildx, both absolute. */
export interface CallFiles {
  definition: string;
  metadata: string;
}

export function buildPaths(workDirectory: string, variant: BuiltVariant): BuildPaths {
  const directory = join(workDirectory, "build", variant.slug);
  return { directory, layout: join(directory, "layout") };
}

/** @param purpose what the call is for: `build`, `export` */
export function callFiles({ directory }: BuildPaths, purpose: string): CallFiles {
  return { definition: join(directory, `${purpose}.json`), metadata: join(directory, `${purpose}-metadata.json`) };
}

/** One entry of a target's `output`. */
export type BakeOutput = Record<string, string>;

/**
 * The bake definition of one build: the variant's target with one output, and the targets that it is linked to, which
 * write nothing. Attestations stay out of the image, so that it has nothing but the platforms' manifests; the metadata
 * file brings the provenance all the same.
 *
 * @throws PlimsollError `internal` when the plan's definition lacks the target
 */
export function definitionOf(
  plan: Pick<Plan, "definition">,
  variant: BuiltVariant,
  output: BakeOutput,
): BakeDefinition {
  const target: Record<string, BakeTarget> = {};
  for (const name of linkedTargets(plan.definition, variant.target)) {
    const planned = plan.definition.target[name];
    if (planned === undefined) {
      throw new PlimsollError("internal", `The definition has no target \`${name}\`, which \`${variant.name}\` needs.`);
    }
    const own = name === variant.target ? output : { type: "cacheonly" };
    target[name] = { ...withoutOwnEffects(planned), output: [own] };
  }
  return { target };
}

/** The target and all that it is built on through `contexts: target:`. */
export function linkedTargets(definition: BakeDefinition, target: string): string[] {
  const names = [target];
  for (const name of names) {
    for (const context of Object.values(definition.target[name]?.contexts ?? {})) {
      const linked = /^target:(.+)$/.exec(context)?.[1];
      if (linked !== undefined && !names.includes(linked)) names.push(linked);
    }
  }
  return names;
}

/** Leaves out what would make another build of it: a `call` that only checks, attestations, an index's annotations. */
function withoutOwnEffects(target: BakeTarget): BakeTarget {
  const { call: _call, attest: _attest, annotations, ...rest } = target;
  // An index exists only with attestations or several platforms; BuildKit refuses such an annotation without one.
  const kept = Array.isArray(annotations) ? annotations.filter((each) => !/^index/.test(String(each))) : [];
  return kept.length === 0 ? rest : { ...rest, annotations: kept };
}

/**
 * The same build once more, for another output of what the builder has just made. What would run steps again although
 * they are cached is left out; `pull` would ask registries again, whose tags may have moved meanwhile.
 */
export function reusing({ target, ...rest }: BakeDefinition): BakeDefinition {
  const reused = Object.entries(target).map(([name, planned]): [string, BakeTarget] => {
    const { "no-cache": _never, "no-cache-filter": _some, pull: _pull, ...kept } = planned;
    return [name, kept];
  });
  return { ...rest, target: Object.fromEntries(reused) };
}

/**
 * The image stays in the builder: manifests are made, and new layers compressed, and nothing is copied out. Builders with
 * an image store don't put it there.
 */
export function imageOutput(codec: LayerCodec): BakeOutput {
  return { type: "image", push: "false", store: "false", unpack: "false", ...blobOptions(codec) };
}

/** The image as an OCI layout directory. */
export function layoutOutput(codec: LayerCodec, dest: string): BakeOutput {
  return { type: "oci", tar: "false", dest, ...blobOptions(codec) };
}

/** The same for every output of a build: they decide the digests. */
export function blobOptions(codec: LayerCodec): BakeOutput {
  return {
    compression: codec,
    // Layers of the base keep the codec that they came with.
    "force-compression": "false",
    "oci-mediatypes": "true",
  };
}

/** Writes the definition into the directory, which must exist, where only its owner can read it: build arguments may be anything. */
export async function writeDefinition(definition: BakeDefinition, files: CallFiles): Promise<void> {
  await writeFile(files.definition, JSON.stringify(escapeTemplates(definition), null, 2), { mode: 0o600 });
}
