/** What a workflow's file says of the token's permissions (docs.github.com/actions/reference/workflows-and-actions/workflow-syntax). */
import { parse } from "yaml";

/** As `permissions:` spells them. */
export type PermissionName =
  | "actions"
  | "checks"
  | "contents"
  | "issues"
  | "packages"
  | "pull-requests"
  | "security-events"
  | "statuses";

export type Access = "none" | "read" | "write";

export type DeclaredPermissions =
  /** A block says it. What it does not name is `none`. */
  | { from: "job" | "workflow"; access: (permission: PermissionName) => Access }
  /** No block: the repository's default, which is all or little. */
  | { from: "default" }
  /** The file can't be used, or the job is not in it: a called workflow has jobs of its own. */
  | { from: "unknown" };

const unknown: DeclaredPermissions = { from: "unknown" };

/** Reads the block that counts for a job: its own one, else the workflow's. `text` is undefined when there is no file. */
export function declaredPermissions(text: string | undefined, job: string): DeclaredPermissions {
  const workflow = text === undefined ? undefined : parsed(text);
  const jobs = objectOf(objectOf(workflow)?.["jobs"]);
  const own = objectOf(jobs?.[job]);
  if (own === undefined) return unknown;
  if ("permissions" in own) return declared("job", own["permissions"]);
  const top = objectOf(workflow) ?? {};
  return "permissions" in top ? declared("workflow", top["permissions"]) : { from: "default" };
}

function declared(from: "job" | "workflow", block: unknown): DeclaredPermissions {
  if (block === "read-all" || block === "write-all") {
    const access = block === "read-all" ? "read" : "write";
    return { from, access: () => access };
  }
  const map = objectOf(block);
  if (map === undefined) return unknown;
  return {
    from,
    access: (permission) => {
      const value = map[permission];
      return value === "read" || value === "write" ? value : "none";
    },
  };
}

function parsed(text: string): unknown {
  try {
    // Few aliases: a workflow's file is hostile on a pull request.
    return parse(text, { maxAliasCount: 20, logLevel: "silent" });
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : undefined;
}
