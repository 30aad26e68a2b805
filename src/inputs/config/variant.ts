/** `variants.<name>`: build keys, and any policy that may differ between variants. */
import { z } from "zod";
import { block, key, listOf, mapOf, oneOrMany } from "./blocks.ts";
import { budgets } from "./budgets.ts";
import { cache } from "./cache.ts";
import { push } from "./delivery.ts";
import { audit, dive, lint, secretsPolicy, vulnerabilities } from "./policies.ts";
import { baseline, codec, probe, scan, variantTimeout } from "./run.ts";
import { argument, level, nameProblem, platform, text } from "./scalars.ts";
import { buildSecret, ssh } from "./secret.ts";

const secrets = listOf(buildSecret);
/** A list gives secrets to the build; a mapping is the policy about secrets found in the image, as at the top level. */
const secretsOrPolicy = z.union([
  secrets.transform((build) => ({ build })),
  block({ ...secretsPolicy, build: key(secrets, "Secrets for the build, when the policy is given too.") }),
]);

const buildKeys = {
  dockerfile: key(text("the path of a Dockerfile"), "Its Dockerfile. Default: Dockerfile in the context."),
  context: key(
    text("a directory or a URL"),
    "Its build context. Default: as discovery chooses it, the root for a Dockerfile of the root.",
  ),
  target: key(text("the name of a stage"), "The stage to build. Default: the last one."),
  args: key(
    mapOf(z.union([argument, z.null()]), nameProblem),
    "Build arguments. Without a value it comes from `build-env`, if that gives it.",
  ),
  contexts: key(mapOf(text("a path, URL or target:NAME"), nameProblem), "Named contexts."),
  platforms: key(oneOrMany(platform), "Platforms. Default: the builder's own."),
  labels: key(mapOf(argument, nameProblem), "Labels of the image."),
  ssh: key(oneOrMany(ssh), "SSH agents or keys for the build."),
  image: key(
    text("an image reference, a tar or a layout directory"),
    "An image that something else built; nothing is built then.",
  ),
  tags: key(oneOrMany(text("an image tag", /^\S+$/)), "Tags of the image."),
};

/** Keys that mean nothing for an image that something else built. */
const onlyForBuilds = ["context", "target", "args", "contexts", "labels", "ssh", "tags"] as const;

const variantBlock = block({
  ...buildKeys,
  secrets: key(secretsOrPolicy, "A list: secrets for the build. A mapping: the policy of the top level, refined."),
  budgets: key(budgets, "Load lines of this variant, merged over those of the top level."),
  drift: key(level, "As at the top level."),
  dive: key(dive, "As at the top level."),
  vulnerabilities: key(vulnerabilities, "As at the top level."),
  scan: key(scan, "As at the top level."),
  lint: key(lint, "As at the top level."),
  audit: key(audit, "As at the top level."),
  probe: key(probe, "As at the top level."),
  baseline: key(baseline, "As at the top level."),
  cache: key(cache, "As at the top level."),
  codec: key(codec, "As at the top level."),
  push: key(push, "As at the top level. false: this variant is not pushed."),
  timeout: key(variantTimeout, "For building this variant."),
})
  .superRefine((value, context) => {
    if (value.image === undefined) return;
    for (const name of onlyForBuilds.filter((candidate) => value[candidate] !== undefined)) {
      const message = `"image" means that nothing is built, so "${name}" has no effect. Remove one of them`;
      context.addIssue({ code: "custom", message, path: [name] });
    }
  })
  .meta({ dependencies: { image: { not: { anyOf: onlyForBuilds.map((name) => ({ required: [name] })) } } } });

export type VariantBlock = z.output<typeof variantBlock>;

/** `variants`. A name without a block is a variant with nothing to say. */
export const variants = mapOf(z.union([variantBlock, z.null().transform((): VariantBlock => ({}))]), nameProblem);
