import type { PlanNote } from "../model/plan.ts";
import type { DeclaredVariant, Settings } from "../model/settings.ts";
import type { PlanTarget } from "./target.ts";

/** A plan in the making: targets by key, and the variants among them. */
export interface Draft {
  targets: Map<string, PlanTarget>;
  variants: DraftVariant[];
  notes: PlanNote[];
}

export interface DraftVariant {
  name: string;
  /** Key of its target. */
  key: string;
  because: string;
  /** Whether its target stands in a bake file, which then chose the stage; else a Dockerfile's last stage is built. */
  fromBake: boolean;
}

/** bake writes `_` for the dots of a compose service (docker/buildx bake/bake.go, sanitizeTargetName). */
export function bakeName(name: string): string {
  return name.replaceAll(".", "_");
}

/** The block of `variants` that speaks of a variant, also when it was written with the dots of a compose service. */
export function blockOf({ declared, refinements }: Settings, name: string): DeclaredVariant | undefined {
  const blocks = [...declared, ...refinements];
  const exact = blocks.find(([written]) => written === name);
  return (exact ?? blocks.find(([written]) => bakeName(written) === name))?.[1];
}

/**
 * A key for a declared variant among `taken` ones: bake accepts `[a-zA-Z0-9_-]+` only (docker/buildx bake/bake.go,
 * targetNamePattern), and a key in front of which a dash stands would be read as an option.
 */
export function freeKey(name: string, taken: ReadonlyMap<string, unknown>): string {
  const base = name.replace(/[^a-zA-Z0-9_-]/g, "_").replace(/^(?=-|$)/, "v");
  let key = base;
  for (let number = 2; taken.has(key); number += 1) key = `${base}_${number}`;
  return key;
}
