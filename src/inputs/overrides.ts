import { PlimsollError } from "../errors.ts";
import type { Settings, Stage } from "../model/settings.ts";
import { type Assignment, parseAssignment } from "./assignments.ts";
import { type SecretSource, secretPrefix } from "./build-secrets.ts";
import { quoted, sentence } from "./parsed.ts";
import type { GivenPush } from "./push.ts";

/** What flags or action inputs say, in one form. It wins over `plimsoll.yml`. */
export interface Overrides {
  /** Relative to the root of the request. */
  workingDirectory: string | undefined;
  config: string | undefined;
  out: string | undefined;
  variants: string[];
  image: string | undefined;
  only: ReadonlySet<Stage>;
  extraBakeFiles: string[];
  buildArgs: Assignment[];
  buildEnvironment: Assignment[];
  buildSecrets: SecretSource[];
  ssh: string[];
  platforms: string[] | undefined;
  allow: string[];
  failOn: Settings["failOn"] | undefined;
  sarif: Settings["sarif"] | undefined;
  baseline: string | undefined;
  comment: Settings["comment"] | undefined;
  push: GivenPush;
  layouts: Settings["layouts"];
  artifact: string | undefined;
  reportId: string | undefined;
  verifyDiffIds: boolean;
  parallel: number | undefined;
  /** Deadline for building each variant. */
  timeoutMs: number | undefined;
  token: string | undefined;
  /** How messages call what was given: `--build-arg`, or `Input "build-args"`. */
  labels: { buildArgs: string; buildEnvironment: string; buildSecrets: string };
}

/** Stages that `--only` can name. */
export const stages = ["build", "lint", "scan", "size", "probe", "audit"] as const satisfies readonly Stage[];

/** These let a build act as the job itself (GitHub's cache and OpenID Connect), so no input may pass them on. */
const neverPassed = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];

/**
 * A variable for builds.
 * @throws PlimsollError usage.flag for a bad name, or one that must not reach a build.
 */
export function parseBuildVariable(text: string, label: string): Assignment {
  const assignment = parseAssignment(text, label);
  const { name } = assignment;
  if (!neverPassed.includes(name) && !name.startsWith(secretPrefix)) return assignment;
  throw new PlimsollError("usage.flag", `${label}: ${name} must not reach a build. Remove it.`);
}

const entitlement = /^(network\.host|security\.insecure|ssh|device(=.+)?|fs(\.read|\.write)?=.+)$/;

/**
 * An entitlement of `buildx bake --allow`.
 * @throws PlimsollError usage.flag for one that buildx does not know, and for the whole file system (CONTRACTS §7).
 */
export function parseEntitlement(text: string, label: string): string {
  if (!entitlement.test(text)) {
    const expected = "network.host, security.insecure, ssh, device, fs.read=PATH or fs.write=PATH";
    throw new PlimsollError("usage.flag", sentence(`${label}: expected ${expected}, got ${quoted(text)}`));
  }
  if (/=(\*|\/+)$/.test(text)) {
    throw new PlimsollError("usage.flag", `${label}: ${text} opens the whole machine. Name the directories instead.`);
  }
  return text;
}

/** `cwd://` marks a path of this machine for bake (docker/metadata-action's documentation); here all are. */
export function bakeFilePath(text: string): string {
  return text.replace(/^cwd:\/\//, "");
}
