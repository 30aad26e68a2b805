/** Who holds a token, and what it may do. */

export type Permission =
  | "actions"
  | "checks"
  | "contents"
  | "issues"
  | "pull_requests"
  | "security_events"
  | "statuses";
export type Access = "read" | "write";

export interface TokenHolder {
  token: string;
  /** As in a record of calls: `job`, `read-only`, … */
  name: string;
  login: string;
  permissions: Readonly<Partial<Record<Permission, Access>>>;
}

const all = ["actions", "checks", "contents", "issues", "pull_requests", "security_events", "statuses"] as const;

function everything(access: Access): TokenHolder["permissions"] {
  return Object.fromEntries(all.map((permission) => [permission, access]));
}

/** Tokens that the double knows from the start. */
export const knownTokens = {
  /** A job with all that Plimsoll can use. */
  job: {
    name: "job",
    token: "ghs_double0job",
    login: "github-actions[bot]",
    permissions: {
      actions: "read",
      checks: "write",
      contents: "read",
      issues: "write",
      pull_requests: "write",
      security_events: "write",
      statuses: "write",
    },
  },
  /** A job of a fork's or Dependabot's pull request: reads all, writes nothing. */
  readOnly: {
    name: "read-only",
    token: "ghs_double0read",
    login: "github-actions[bot]",
    permissions: everything("read"),
  },
  /** A job under the restricted default (contents and packages are read, nothing else). */
  restricted: {
    name: "restricted",
    token: "ghs_double0restricted",
    login: "github-actions[bot]",
    permissions: { contents: "read" },
  },
  /** A person's own token. */
  person: { name: "person", token: "ghp_double0person", login: "harbourmaster", permissions: everything("write") },
} as const satisfies Record<string, TokenHolder>;

/**
 * Whether the token suffices. `needs` lists alternatives (`["issues=write", "pull_requests=write"]`); what everyone can
 * read of a public repository needs nothing.
 */
export function suffices(holder: TokenHolder, needs: readonly string[], isPublic: boolean): boolean {
  if (needs.length === 0) return true;
  return needs.some((need) => {
    const [permission = "", access] = need.split("=");
    if (access === "read" && isPublic && permission !== "security_events") return true;
    const held = holder.permissions[permission as Permission];
    return access === "read" ? held !== undefined : held === "write";
  });
}
