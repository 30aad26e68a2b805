import { resolve } from "node:path";
import type { BakeTarget, PlanNote } from "../model/plan.ts";
import type { Settings } from "../model/settings.ts";
import type { Draft } from "./draft.ts";
import { blockedBecause, withGivenSecrets } from "./guard.ts";
import { readSsh } from "./read-definition.ts";
import type { PlanTarget } from "./target.ts";
import type { Workspace } from "./workspace.ts";

export interface NormalisedTargets {
  /** Targets that may be built. */
  targets: Map<string, PlanTarget>;
  /** Why the others may not. */
  blocked: Map<string, string>;
  notes: PlanNote[];
}

/**
 * The targets as this run builds them: held to what the inputs allow, then with the inputs' own arguments, secrets, keys
 * and platforms, which need no leave.
 */
export async function normalise(draft: Draft, workspace: Workspace, settings: Settings): Promise<NormalisedTargets> {
  const targets = new Map<string, PlanTarget>();
  const blocked = new Map<string, string>();
  const notes: PlanNote[] = [];
  for (const [key, written] of draft.targets) {
    const given = withGivenSecrets(key, withoutOverridden(written, settings), settings);
    const reason = await blockedBecause(given.target, workspace, settings);
    notes.push(...given.notes);
    if (reason === undefined) targets.set(key, withInputs(given.target, settings));
    else blocked.set(key, reason);
  }
  return { targets, blocked, notes };
}

/** Without secrets and keys that an input of the same id replaces. */
function withoutOverridden(target: PlanTarget, { buildSecrets, ssh }: Settings): PlanTarget {
  const secretIds = new Set(buildSecrets.map(({ id }) => id));
  const sshIds = new Set(ssh.filter((entry) => entry.includes("=")).map((entry) => entry.split("=")[0]));
  return {
    ...target,
    secrets: target.secrets.filter(({ id }) => !secretIds.has(id)),
    ssh: target.ssh.filter(({ id }) => !sshIds.has(id)),
  };
}

function withInputs(target: PlanTarget, settings: Settings): PlanTarget {
  const { root, buildArgs, buildSecrets, platforms } = settings;
  const secrets = buildSecrets.map(({ src, ...rest }) =>
    src === undefined ? rest : { ...rest, src: resolve(root, src) },
  );
  const ssh = settings.ssh.map((entry) => readSsh(entry, root));
  const sshIds = new Set(ssh.map(({ id }) => id));
  return {
    ...target,
    args: { ...target.args, ...buildArgs },
    secrets: [...target.secrets, ...secrets],
    ssh: [...target.ssh.filter(({ id }) => !sshIds.has(id)), ...ssh],
    platforms: platforms ?? target.platforms,
  };
}

/**
 * A target as the definition has it. Left out on purpose, because each build sets its own: exporters (`output`),
 * `cache-to`, `call`; and tags and attestations, which go with the variant.
 */
export function toBakeTarget(target: PlanTarget): BakeTarget {
  const bake: BakeTarget = { ...target.passed, context: target.context };
  if (target.inline !== undefined) bake["dockerfile-inline"] = target.inline;
  else if (target.dockerfile !== undefined) bake.dockerfile = target.dockerfile;
  if (target.stage !== undefined) bake.target = target.stage;
  const records = { args: target.args, labels: target.labels, contexts: target.contexts };
  for (const [key, value] of Object.entries(records)) if (Object.keys(value).length > 0) bake[key] = value;
  const lists = {
    platforms: target.platforms,
    entitlements: target.entitlements,
    secret: target.secrets,
    ssh: target.ssh,
    "cache-from": target.cacheFrom,
  };
  for (const [key, value] of Object.entries(lists)) if (value.length > 0) bake[key] = value;
  return bake;
}
