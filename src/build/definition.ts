import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PlimsollError } from "../errors.ts";
import type { BakeDefinition, BakeTarget, BuiltVariant, Plan } from "../model/plan.ts";
import type { Settings } from "../model/settings.ts";
import { escapeTemplates } from "./hcl-template.ts";

/** Where one variant's build keeps its files, all absolute. */
export interface BuildPaths {
  directory: string;
  definition: string;
  metadata: string;
  /** The OCI layout directory that the build writes. */
  layout: string;
}

export function buildPaths(workDirectory: string, variant: BuiltVariant): BuildPaths {
  const directory = join(workDirectory, "build", variant.slug);
  return {
    directory,
    definition: join(directory, "bake.json"),
    metadata: join(directory, "metadata.json"),
    layout: join(directory, "layout"),
  };
}

/**
 * The bake definition of one build: the variant's target with one output, an OCI layout directory, and the targets that
 * it is linked to, which write nothing. Attestations stay out of the image, so that the layout has nothing but the
 * platforms' manifests; the metadata file brings the provenance all the same.
 *
 * @throws PlimsollError `internal` when the plan's definition lacks the target
 */
export function definitionOf(
  plan: Plan,
  variant: BuiltVariant,
  codec: Settings["codec"],
  layout: string,
): BakeDefinition {
  const target: Record<string, BakeTarget> = {};
  for (const name of linkedTargets(plan.definition, variant.target)) {
    const planned = plan.definition.target[name];
    if (planned === undefined) {
      throw new PlimsollError("internal", `The definition has no target \`${name}\`, which \`${variant.name}\` needs.`);
    }
    const output = name === variant.target ? layoutOutput(codec, layout) : { type: "cacheonly" };
    target[name] = { ...withoutOwnEffects(planned), output: [output] };
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

function layoutOutput(codec: Settings["codec"], dest: string): Record<string, string> {
  return {
    type: "oci",
    tar: "false",
    dest,
    // What a registry gets by default, so that `compressed` is what users will pull.
    compression: codec === "zstd" ? "zstd" : "gzip",
    // Layers of the base keep the codec that they came with.
    "force-compression": "false",
    "oci-mediatypes": "true",
  };
}

/** Writes the definition into the directory, which must exist, where only its owner can read it: build arguments may be anything. */
export async function writeDefinition(definition: BakeDefinition, paths: BuildPaths): Promise<void> {
  await writeFile(paths.definition, JSON.stringify(escapeTemplates(definition), null, 2), { mode: 0o600 });
}
