/** Which permissions a job lacks, and the lines that give them. */
import type { GitHubApi, GitHubFailure, GitHubJob } from "../model/github.ts";
import { compareText } from "../text/order.ts";
import {
  type Access,
  type DeclaredPermissions,
  declaredPermissions,
  type PermissionName,
} from "./declared-permissions.ts";
import { type ProbeAnswer, probePermission } from "./probe-permissions.ts";
import { tokenTrust } from "./trust.ts";

/** A right that a run makes use of. */
export interface PermissionNeed {
  permission: PermissionName;
  /** Another one that does as well. */
  or?: PermissionName;
  access: "read" | "write";
  /** What it is for, as the end of a sentence: `to post the comment`. */
  purpose: string;
}

/** The rights that Plimsoll has a use for; a run needs those of what it is asked to do. */
export const permissionNeeds = {
  comment: { permission: "pull-requests", or: "issues", access: "write", purpose: "to post the comment" },
  acceptance: { permission: "pull-requests", or: "issues", access: "read", purpose: "to see who accepted what" },
  baseline: { permission: "actions", access: "read", purpose: "to find the baseline of an earlier run" },
  codeScanning: { permission: "security-events", access: "write", purpose: "to upload to code scanning" },
  check: { permission: "checks", access: "write", purpose: "to set the check" },
} as const satisfies Record<string, PermissionNeed>;

/** `unknown` stays unsaid until GitHub refuses a call. */
export type Standing = "granted" | "missing" | "unknown";

/**
 * Whether the job has the right. A block in the workflow's file says all. Without one the repository's default counts,
 * which is either everything or the reading of contents and packages: one probe that is clear tells which.
 */
export function standingOf(need: PermissionNeed, declared: DeclaredPermissions, probe: ProbeAnswer): Standing {
  if ("access" in declared) {
    const names = need.or === undefined ? [need.permission] : [need.permission, need.or];
    return names.some((name) => covers(declared.access(name), need.access)) ? "granted" : "missing";
  }
  const isOfAnyDefault = need.access === "read" && (need.permission === "contents" || need.permission === "packages");
  if (isOfAnyDefault) return "granted";
  if (probe === "refused") return "missing";
  if (declared.from === "default" && probe === "reads") return "granted";
  return "unknown";
}

function covers(held: Access, needed: "read" | "write"): boolean {
  return held === "write" || held === needed;
}

/** The sentence that names what is missing, and the lines to add; undefined when nothing is. */
export function missingPermissionsNotice(
  missing: readonly PermissionNeed[],
  all: readonly PermissionNeed[],
  { job, workflow }: Pick<GitHubJob, "job" | "workflow">,
  from: DeclaredPermissions["from"],
): string | undefined {
  if (missing.length === 0) return undefined;
  const what = missing.map(({ permission, access, purpose }) => `\`${permission}: ${access}\` ${purpose}`);
  const sentence = `The token of this job lacks ${joined(what)}.`;
  const hasBlock = from === "job" || from === "workflow";
  // A new block takes away whatever it does not name.
  const lines = linesOf(hasBlock ? missing : [{ permission: "contents", access: "read", purpose: "" }, ...all]);
  const file = workflow === "" ? "the workflow's file" : workflow;
  const place =
    from === "workflow" ? `\`permissions\` at the top of ${file}` : `\`permissions\` of job \`${job}\` in ${file}`;
  const yaml = hasBlock ? lines.map((line) => `  ${line}`) : ["permissions:", ...lines.map((line) => `  ${line}`)];
  return [`${sentence} Add to ${place}:`, ...yaml].join("\n");
}

/** One line for each permission, with the most that is needed of it. */
function linesOf(needs: readonly PermissionNeed[]): string[] {
  const access = new Map<string, "read" | "write">();
  for (const need of needs) {
    if (access.get(need.permission) !== "write") access.set(need.permission, need.access);
  }
  return [...access].sort(([a], [b]) => compareText(a, b)).map(([permission, value]) => `${permission}: ${value}`);
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/**
 * Looks what the job lacks of `needs`, at the start and once: in the workflow's own file, and where that says nothing,
 * by at most one GET for each permission. Undefined when nothing is known to be missing, and where no line could help:
 * a fork's token only reads.
 */
export async function findMissingPermissions(
  api: GitHubApi,
  job: GitHubJob,
  needs: readonly PermissionNeed[],
  workflowText: string | undefined,
): Promise<string | undefined> {
  const trust = tokenTrust(job);
  if (trust.access === "read-only" && trust.isCertain) return undefined;
  const declared = declaredPermissions(workflowText, job.job);
  if (trust.access === "read-only" && declared.from === "default") {
    const writes = needs.filter(({ access }) => access === "write");
    return missingPermissionsNotice(writes, needs, job, declared.from);
  }
  const answers = await probeAll(api, job, needs, declared);
  const missing = needs.filter(
    (need) => standingOf(need, declared, answers.get(need.permission) ?? "unclear") === "missing",
  );
  return missingPermissionsNotice(missing, needs, job, declared.from);
}

async function probeAll(
  api: GitHubApi,
  job: GitHubJob,
  needs: readonly PermissionNeed[],
  declared: DeclaredPermissions,
): Promise<ReadonlyMap<PermissionName, ProbeAnswer>> {
  if ("access" in declared) return new Map();
  const names = [...new Set(needs.map(({ permission }) => permission))];
  // The default is all or little, and only code scanning is closed to everyone on a public repository too.
  const asked: PermissionName[] = declared.from === "default" ? ["security-events"] : names;
  const answers = new Map<PermissionName, ProbeAnswer>();
  for (const permission of asked) answers.set(permission, await probePermission(api, job, permission));
  const ofDefault = answers.get("security-events");
  return declared.from === "default" && ofDefault !== undefined
    ? new Map(names.map((name) => [name, ofDefault]))
    : answers;
}

/**
 * What GitHub says would have been enough for a call that it refused, as `permissions` spells it:
 * `issues=write; pull_requests=write` are two ways (`;`), each of one or more rights (`,`).
 */
export function acceptedPermissions({
  acceptedPermissions: header,
}: Pick<GitHubFailure, "acceptedPermissions">): string[] {
  return (header ?? "")
    .split(";")
    .map((way) =>
      way
        .split(",")
        .map((right) => right.trim().replaceAll("_", "-").replace("=", ": "))
        .filter((right) => /^[a-z-]+: (read|write|admin)$/.test(right))
        .join(", "),
    )
    .filter((way) => way !== "");
}
