import { createHash } from "node:crypto";
import type { KnownDockerfile } from "../image/origins/hints.ts";
import { readProvenance } from "../image/origins/provenance.ts";
import { statedRootCounts } from "../image/origins/root-chain.ts";
import { compareText } from "../text/order.ts";
import type { ScanConditions } from "./scan-conditions.ts";

/** All that decides what a look at an image finds, but for the vulnerability database. */
export interface LookParts {
  /** Of Plimsoll. */
  version: string;
  variant: string;
  platform: string;
  manifestDigest: string;
  /** The provenance predicate of this platform's build; what it says beyond steps, layers and sources is left out. */
  provenance: unknown;
  /** Those that the variant is built from, its linked targets included. */
  dockerfiles: readonly KnownDockerfile[];
  /** Absent when nothing is scanned. */
  scan?: ScanConditions;
}

/** Part of every key; goes up when the same parts would be looked at otherwise. */
const formatVersion = 2;

/** 64 hexadecimal digits that are the same only for looks that find the same. Pure. */
export function lookKey({ provenance, dockerfiles, ...parts }: LookParts): string {
  const files = dockerfiles.map(({ path, text }) => [path, text]).sort();
  const whole = [formatVersion, sorted(parts), files, originsIn(provenance)];
  return createHash("sha256").update(JSON.stringify(whole)).digest("hex");
}

/** Times and addresses differ with every build; steps, layers and sources are what origins are made from. */
function originsIn(predicate: unknown): unknown {
  const provenance = readProvenance(predicate);
  if (provenance === undefined) return null;
  const { steps, layerCounts, ...rest } = provenance;
  const counts = statedRootCounts(provenance) ?? Object.fromEntries(layerCounts);
  return sorted({ ...rest, steps: [...steps.values()], counts });
}

/** With the keys of all objects in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return entries.map(([key, each]) => [key, sorted(each)]);
}
