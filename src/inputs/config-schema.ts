import { z } from "zod";
import { block, inlineJsonSchema, type JsonSchema, key } from "./config/blocks.ts";
import { budgets } from "./config/budgets.ts";
import { cache } from "./config/cache.ts";
import { accept, comment, push, sarif } from "./config/delivery.ts";
import { audit, dive, lint, secretsPolicy, vulnerabilities } from "./config/policies.ts";
import { bake, baseline, codec, ignore, parallel, probe, scan, timeout, tools } from "./config/run.ts";
import { level } from "./config/scalars.ts";
import { variants } from "./config/variant.ts";

/** `plimsoll.yml` (CONTRACTS §3). What it gives holds only what was written: defaults come after merging. */
export const configSchema = block({
  version: z
    .literal(1, {
      error: (issue) => (issue.input === undefined ? 'not given. Add "version: 1"' : "this Plimsoll reads version 1"),
    })
    .describe("Version of this file's format."),
  bake: key(bake, "Bake and compose files. Default: what is found."),
  variants: key(variants, "Variants by name, merged over the top level."),
  budgets: key(budgets, "Load lines for every variant, by metric. Default: none."),
  drift: key(level, "Growth that the author did not cause. Default: warn."),
  dive: key(dive, "dive's CI rules, by dive's own meanings. Default: .dive-ci, where it exists."),
  vulnerabilities: key(vulnerabilities, "What known vulnerabilities mean."),
  scan: key(
    scan,
    "What Trivy reads: the files its analysers ask for (extract), the full image, both with any difference an error (cross-check), or nothing. Default: extract.",
  ),
  secrets: key(block(secretsPolicy), "What secrets found in an image mean."),
  lint: key(lint, "What findings of hadolint and BuildKit's build checks mean."),
  audit: key(audit, "What the audit's score means."),
  probe: key(probe, "Starts the image and looks. A scalar means `enabled`."),
  baseline: key(baseline, "What growth is measured against: auto, rebuild, none or image:REF. Default: auto."),
  accept: key(accept, "How growth and loosened policies are accepted."),
  cache: key(cache, "Where build steps are kept between runs. A scalar means `backend`."),
  codec: key(
    codec,
    "Compression of layers. Default: auto, which is gzip when pushed or when `compressed` is asked for, else zstd.",
  ),
  push: key(
    push,
    "Where images go after the verdict. A text means `to`; true: to the tags of the bake targets. Default: nowhere.",
  ),
  comment: key(comment, "When a pull request gets a comment. Default: on-change."),
  sarif: key(sarif, "Whether findings go to code scanning, to files only, or nowhere. Default: upload."),
  parallel: key(parallel, "Builds at the same time. Default: chosen from the machine."),
  timeout: key(timeout, "Deadlines. A scalar means `build`."),
  ignore: key(ignore, "Path globs that discovery leaves out."),
  tools: key(tools, "Tools to use instead of the pinned ones."),
});

/** What was written, validated. */
export type Config = z.output<typeof configSchema>;

/** JSON Schema of `plimsoll.yml` for editors. `schema/plimsoll.schema.json` holds exactly this. */
export function configJsonSchema(): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "plimsoll.yml",
    description: "Configuration of Plimsoll, the load line for container images.",
    ...inlineJsonSchema(configSchema),
  };
}
