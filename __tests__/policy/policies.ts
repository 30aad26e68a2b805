import type { Loosening } from "../../src/model/report.ts";
import { policyDiff, type Scope } from "../../src/policy/diff.ts";
import type { Policy } from "../../src/policy/model.ts";
import { type PolicyRequest, readPolicy } from "../../src/policy/read-policy.ts";

/** The files of a commit, by path. */
export type Files = Readonly<Record<string, string>>;

const plain: PolicyRequest = { today: "2026-09-01", files: ["Dockerfile", "Dockerfile.new"], variants: ["app"] };

/** The policy of a commit that has these files and, unless they say otherwise, the variant `app`. */
export function policyAt(files: Files, request: Partial<PolicyRequest> = {}): Promise<Policy> {
  return readPolicy(async (path) => files[path], { ...plain, ...request });
}

/** A configuration with these lines. */
export function config(...lines: string[]): Files {
  return { "plimsoll.yml": ["version: 1", ...lines, ""].join("\n") };
}

/** What is looser in `head`, as `key: base → head`. */
export async function loosened(base: Files, head: Files, scope?: Scope): Promise<string[]> {
  return texts(policyDiff(await policyAt(base), await policyAt(head), scope));
}

export function texts(diff: readonly Loosening[]): string[] {
  return diff.map(({ key, base, head }) => `${key}: ${base} → ${head}`);
}
