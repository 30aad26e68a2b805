/** The policies of the base and of what is judged, read in the same manner and compared. */

import { resolve } from "node:path";
import { readSmallText } from "../inputs/config/read-text.ts";
import { configNames } from "../inputs/find-config.ts";
import type { Plan } from "../model/plan.ts";
import type { Loosening } from "../model/report.ts";
import type { AcceptanceRule, Settings } from "../model/settings.ts";
import { defaultBakeFiles } from "../plan/bake-file-names.ts";
import { policyDiff } from "./diff.ts";
import { isOutside, type PolicyRequest, readPolicy } from "./read-policy.ts";
import { type ReadText, workingTree } from "./read-text.ts";

export interface ComparisonRequest {
  settings: Pick<Settings, "root" | "configFile" | "bake" | "extraBakeFiles" | "selected" | "image">;
  plan: Pick<Plan, "variants" | "notes">;
  /** Dockerfiles that are built from, relative to the root. */
  dockerfiles: readonly string[];
  /** Variants that the base is known to have, from its baseline; empty when nothing is known. */
  baseVariants: readonly string[];
  /** ISO date, UTC. */
  today: string;
}

export interface PolicyComparison {
  loosened: Loosening[];
  /** What a reader should know: that the base has no policy, or which part of one side could not be read. */
  notes: string[];
  /** The base's rule of acceptance, or the default: the head's own word on it does not count. */
  accept: AcceptanceRule;
}

/** Acceptance where nobody wrote a rule (CONTRACTS §3), or where the rule can't be read. */
export const defaultAcceptance: AcceptanceRule = { label: "plimsoll: accepted", review: true };

/**
 * Compares the working tree's policy with that of the base commit.
 * @throws PlimsollError config.missing when a configuration outside of the repository can't be read; and whatever `atBase` rejects with
 */
export async function comparePolicies(atBase: ReadText, request: ComparisonRequest): Promise<PolicyComparison> {
  const { settings, plan, baseVariants } = request;
  const atHead = workingTree(settings.root);
  const common = { ...(await configRequest(atHead, settings)), files: filesOf(request), today: request.today };
  const planned = plan.variants.map(({ name }) => name);
  const [base, head] = await Promise.all([
    readPolicy(atBase, { ...common, variants: baseVariants }),
    readPolicy(atHead, { ...common, variants: planned }),
  ]);
  const asked = settings.selected.length > 0 || settings.image !== undefined ? { asked: planned } : {};
  const leftOut = plan.notes.filter(({ kind }) => kind === "left-out").map(({ subject }) => subject);
  return {
    loosened: policyDiff(base, head, { ...asked, leftOut }),
    notes: [
      ...(base.hasLines ? [] : ["The base has no plimsoll.yml and no .dive-ci, so there is no policy to loosen."]),
      ...base.unread.map((reason) => `The base's policy is not compared where it can't be read: ${reason}`),
      ...head.unread.map((reason) => `This policy is not compared where it can't be read: ${reason}`),
    ],
    accept: base.rules?.accept ?? defaultAcceptance,
  };
}

/** Whether the configuration in use was found or named decides where the base's is looked for. */
async function configRequest(
  atHead: ReadText,
  { root, configFile }: ComparisonRequest["settings"],
): Promise<Pick<PolicyRequest, "config" | "outsideConfig">> {
  if (configFile === undefined) return {};
  if (isOutside(configFile)) {
    return { config: configFile, outsideConfig: await readSmallText(resolve(root, configFile), configFile) };
  }
  for (const name of configNames) {
    if ((await atHead(name)) !== undefined) return name === configFile ? {} : { config: configFile };
  }
  return { config: configFile };
}

/** Bake and compose files may hold Dockerfiles with pragmas of their own. */
function filesOf({ settings, dockerfiles }: ComparisonRequest): string[] {
  const bake = [...(settings.bake ?? defaultBakeFiles), ...settings.extraBakeFiles];
  return [...new Set([...dockerfiles, ...bake])].filter((file) => !isOutside(file));
}
