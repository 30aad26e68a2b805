import { resolve } from "node:path";
import type { BuiltVariant } from "../model/plan.ts";
import type { Settings } from "../model/settings.ts";
import { readSsh } from "../plan/read-definition.ts";
import type { Builder } from "./builder.ts";
import type { CallFiles } from "./definition.ts";

/**
 * The arguments of one call of buildx for a variant. The target stands after `--`, so that no name can be read as an option.
 *
 * What the definition may use was decided when it was planned (plan/guard): with `--progress=rawjson` buildx asks
 * nobody (docker/buildx v0.36.1 commands/bake.go). The same leave is given here for a buildx that does ask.
 */
export function buildArguments(
  builder: Builder,
  variant: BuiltVariant,
  { files, writes }: { files: CallFiles; writes: readonly string[] },
  settings: Settings,
): string[] {
  const allowed = [
    `fs.read=${settings.root}`,
    ...writes.map((path) => `fs.write=${path}`),
    ...givenFiles(settings).map((path) => `fs.read=${path}`),
    ...(settings.ssh.length > 0 ? ["ssh"] : []),
    ...settings.allow,
  ];
  return [
    ...builder.buildx.args,
    "bake",
    `--file=${files.definition}`,
    "--progress=rawjson",
    `--metadata-file=${files.metadata}`,
    `--builder=${builder.name}`,
    ...[...new Set(allowed)].map((each) => `--allow=${each}`),
    "--",
    variant.target,
  ];
}

/** Secrets and keys that the inputs name are allowed by being named. */
function givenFiles({ root, buildSecrets, ssh }: Settings): string[] {
  const secrets = buildSecrets.flatMap(({ src }) => (src === undefined ? [] : [resolve(root, src)]));
  return [...secrets, ...ssh.flatMap((entry) => readSsh(entry, root).paths)];
}

/** The variables of a build: the given ones, and those that Plimsoll decides whatever was given. */
export function buildVariables(environment: Readonly<Record<string, string>>): Record<string, string> {
  return {
    ...environment,
    // Which step made which layer, and the lines of each step; BuildKit records it whether attested or not.
    BUILDX_METADATA_PROVENANCE: "max",
    // The stream has the warnings already.
    BUILDX_METADATA_WARNINGS: "false",
    // The layout holds the platforms' images and nothing else.
    BUILDX_NO_DEFAULT_ATTESTATIONS: "1",
    // No git in a repository whose configuration is not ours; no labels that differ with each commit.
    BUILDX_GIT_INFO: "false",
    // Paths in the definition start from the root, not from where we wrote it.
    BUILDX_BAKE_FILE_RELATIVE_PATHS: "false",
    // The definition has no variables left to look up.
    BUILDX_BAKE_DISABLE_VARS_ENV_LOOKUP: "1",
    BUILDX_BAKE_ENTITLEMENTS_FS: "1",
    BUILDX_EXPERIMENTAL: "0",
  };
}
