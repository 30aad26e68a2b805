/** Keys about the run: what is found, how it is built, which tools are used, where the baseline is. */
import { z } from "zod";
import { parallelRange } from "../units/count.ts";
import { baselinePattern, expectedBaseline, parseBaseline } from "../units/text.ts";
import { block, choice, key, mapOf, oneOrMany, scalar } from "./blocks.ts";
import { argument, command, count, deadline, nameProblem, size, text, truth } from "./scalars.ts";

/** `timeout` of one variant. */
const buildTimeout = key(deadline, "For building each variant. Default: 2h.");
export const variantTimeout = z.union([deadline.transform((build) => ({ build })), block({ build: buildTimeout })]);
export const timeout = z.union([
  deadline.transform((build): { build: number; run?: number } => ({ build })),
  block({ build: buildTimeout, run: key(deadline, "For the whole run. Default: 5h.") }),
]);

const sha256 = text("a SHA-256 checksum of 64 hexadecimal digits", /^[0-9a-f]{64}$/);
const tool = z
  .strictObject({
    path: key(text("a path"), "An executable that is there already. It is used as it is."),
    version: key(text("a version such as 0.74.0", /^\d+\.\d+\.\d+$/), "A release to download; needs `sha256`."),
    sha256: key(sha256, "Checksum of what is downloaded for this machine; needs `version`."),
  })
  .superRefine((value, context) => {
    const pinned = value.version !== undefined || value.sha256 !== undefined;
    const whole = value.version !== undefined && value.sha256 !== undefined;
    if (pinned ? value.path === undefined && whole : value.path !== undefined) return;
    context.addIssue({ code: "custom", message: "expected either `path`, or `version` and `sha256` together" });
  })
  .meta({
    oneOf: [
      { required: ["path"], not: { anyOf: [{ required: ["version"] }, { required: ["sha256"] }] } },
      { required: ["version", "sha256"], not: { required: ["path"] } },
    ],
  });

/** `tools`. */
export const tools = block({
  trivy: key(tool, "The vulnerability scanner. Default: the pinned release."),
  hadolint: key(tool, "The Dockerfile linter. Default: the pinned release."),
});

export const bake = oneOrMany(text("the path of a bake or compose file"));
export const ignore = oneOrMany(text("a path glob"));
export const parallel = count(parallelRange.minimum, parallelRange.maximum);
export const codec = choice(["auto", "gzip", "zstd"]);
export const scan = choice(["extract", "full", "cross-check", "off"]);

/** `baseline`. */
export const baseline = scalar(expectedBaseline, parseBaseline, {
  type: "string",
  pattern: baselinePattern.source,
});

const enabled = z.union([z.literal("auto"), truth]);
/** `probe`: no mounts, no privilege, no host network, by design. */
export const probe = z.union([
  enabled.transform((value) => ({ enabled: value })),
  block({
    enabled: key(enabled, "Whether the image is started. Default: auto, when there is an engine."),
    command: key(command, "What is started instead of the image's own command."),
    env: key(mapOf(argument, nameProblem), "Variables for the container."),
    ports: key(oneOrMany(count(1, 65_535)), "Ports that are open once it is healthy."),
    memory: key(size, "The most memory the container may use."),
    timeout: key(deadline, "How long it may take to be healthy. Default: 60s."),
    network: key(choice(["none", "bridge"]), "Its network. Default: none."),
    user: key(choice(["any", "non-root"]), "Who it may run as. Default: any."),
    expect: key(oneOrMany(command), "Commands that must exit 0 inside."),
  }),
]);
