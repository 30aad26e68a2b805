/**
 * hadolint's own configuration, read by us. hadolint reports a broken file on stderr and then lints without it, passes
 * over unknown keys, and lets `format: tty` in the file win over `--format=json` (seen with 2.15.1). So the file is
 * checked here, strictly, and hadolint is given a copy that holds only what decides about rules.
 */
import { z } from "zod";
import { type Refusal, readStrictYaml, readTextOf } from "../strict-yaml.ts";

const rules = z.array(z.string("must be text, like DL3008"), "must be a list, like [DL3008]").nullish();
const flag = z.boolean("must be true or false").nullish();
const levels = ["error", "warning", "info", "style"] as const;

// Keys: hadolint README, "Configure"; src/Hadolint/Config/Configuration.hs.
const decidingKeys = {
  ignored: rules,
  override: z.strictObject({ error: rules, warning: rules, info: rules, style: rules }).nullish(),
  trustedRegistries: rules,
  "label-schema": z
    .record(
      z.string(),
      z.enum(
        ["text", "rfc3339", "semver", "url", "hash", "spdx", "email"],
        "must be text, rfc3339, semver, url, hash, spdx or email",
      ),
    )
    .nullish(),
  "strict-labels": flag,
  "disable-ignore-pragma": flag,
};

const configuration = z.strictObject({
  ...decidingKeys,
  "failure-threshold": z
    .enum([...levels, "ignore", "none"], "must be error, warning, info, style, ignore or none")
    .nullish(),
  format: z.string("must be text").nullish(),
  "no-fail": flag,
  "no-color": flag,
});

const deciding = z.object(decidingKeys);

/** The part of the configuration that decides about rules. */
export type HadolintConfig = z.infer<typeof deciding>;

/** In hadolint's own order; the first one that exists is used alone. */
export const hadolintConfigNames: readonly string[] = [".hadolint.yaml", ".hadolint.yml"];

const refusal: Refusal = {
  code: "config.hadolint",
  because: "hadolint would pass over this and lint with its defaults, so correct it first.",
};

/**
 * The configuration of the repository; empty when it has none. Files in the user's home directory are not consulted:
 * they would make a run here differ from one in CI.
 *
 * @throws PlimsollError `config.hadolint` with file, line and column.
 */
export async function readHadolintConfig(root: string): Promise<HadolintConfig> {
  for (const name of hadolintConfigNames) {
    const text = await readTextOf(root, name, false, refusal);
    if (text !== undefined) return parseHadolintConfig(text, name);
  }
  return {};
}

/**
 * Reads the text of a `.hadolint.yaml`; `name` is for messages.
 *
 * @throws PlimsollError `config.hadolint`.
 */
export function parseHadolintConfig(text: string, name: string): HadolintConfig {
  return deciding.parse(readStrictYaml(name, text, configuration, refusal).value);
}
