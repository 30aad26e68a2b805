import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { VariantBlock } from "../inputs/config/variant.ts";
import type { Config } from "../inputs/config-schema.ts";
import { configNames } from "../inputs/find-config.ts";
import { parseConfig } from "../inputs/parse-config.ts";
import type { Settings } from "../model/settings.ts";
import { bakeName } from "../plan/draft.ts";
import { readTextFile } from "../plan/text-file.ts";
import { placeInRepository } from "./context-changes.ts";
import { isTouched, type WorkTreeChanges } from "./work-tree-changes.ts";

/** Why `plimsoll.yml` may have built a variant otherwise; undefined: it did not. */
export type ConfigBefore = (variants: readonly string[]) => string | undefined;

const same: ConfigBefore = () => undefined;

/** Compares what both texts say of building; limits and levels say nothing of that. */
export async function configBefore(
  { root, configFile }: Pick<Settings, "root" | "configFile">,
  changes: WorkTreeChanges,
): Promise<ConfigBefore> {
  const name = configFile ?? configNames[0];
  const candidates = (configNames as readonly string[]).includes(name) ? configNames : [name];
  const places = candidates.flatMap((candidate) => placeInRepository(changes, candidate) ?? []);
  if (!places.some((place) => isTouched(changes, place))) return same;
  const [before, after] = [await textBefore(places, changes), await readTextFile(join(root, name))];
  const [was, is] = [configOf(name, before), configOf(name, configFile === undefined ? "" : (after ?? undefined))];
  if (was === undefined || is === undefined) return () => `it can't be told what ${name} said before`;
  if (!isDeepStrictEqual(was.bake, is.bake)) return () => `"bake" in ${name} was changed`;
  const differing = differingVariants(was, is);
  return (variants) => {
    const found = variants.find((variant) => differing.has(bakeName(variant)));
    return found === undefined ? undefined : `what ${name} says of building ${found} was changed`;
  };
}

/** Of the first of them that the base has; empty when it has none, undefined when it can't be read. */
async function textBefore(places: readonly string[], { read }: WorkTreeChanges): Promise<string | undefined> {
  for (const place of places) {
    const found = await read(place);
    if (found.kind !== "absent") return found.kind === "text" ? found.text : undefined;
  }
  return "";
}

function configOf(name: string, text: string | undefined): Partial<Config> | undefined {
  if (text === "" || text === undefined) return text === "" ? {} : undefined;
  try {
    return parseConfig(name, text).config;
  } catch {
    return undefined;
  }
}

function differingVariants(was: Partial<Config>, is: Partial<Config>): Set<string> {
  const [before, after] = [was, is].map((config) => new Map(config.variants ?? []));
  const names = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  const differing = [...names].filter(
    (name) => !isDeepStrictEqual(buildPart(before?.get(name)), buildPart(after?.get(name))),
  );
  return new Set(differing.map(bakeName));
}

/** What of a block a layer can depend on. */
function buildPart(block: VariantBlock | undefined): unknown[] {
  const { dockerfile, context, target, args, contexts, ssh, image, secrets } = block ?? {};
  return [dockerfile, context, target, args, contexts, ssh, image, secrets?.build];
}
