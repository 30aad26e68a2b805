/** Keys about what is done with the result. */
import { z } from "zod";
import { block, choice, key, oneOrMany } from "./blocks.ts";
import { text, truth } from "./scalars.ts";

/** `accept`: how growth and loosened policies are accepted. */
export const accept = block({
  label: key(text("the name of a label"), 'The label that accepts. Default: "plimsoll: accepted".'),
  review: key(truth, "Whether an approving review accepts too. Default: true."),
});

const repository = text("a repository such as ghcr.io/owner/name", /^\S+$/);
const tag = text("a tag", /^\S+$/);

/** `push`: after the verdict only. */
export const push = z.union([
  truth.transform((enabled): PushBlock => ({ enabled })),
  repository.transform((to): PushBlock => ({ to })),
  block({
    to: key(repository, "The repository. `{variant}` stands for the variant's name. Default: those of the tags."),
    tags: key(
      oneOrMany(tag),
      "Tags, or whole references. `{variant}` as in `to`. Default: the tags of the bake target; an empty list sets none.",
    ),
    sign: key(truth, "Sign what is pushed with cosign. Default: false."),
    sbom: key(truth, "Write package lists as SPDX too, and attest them where images are signed. Default: false."),
  }).transform((written): PushBlock => written),
]);

/** `push` as it was written: `false` says that a variant stays here. */
export interface PushBlock {
  enabled?: boolean;
  to?: string;
  tags?: string[];
  sign?: boolean;
  sbom?: boolean;
}

export const comment = choice(["on-change", "always", "on-failure", "never"]);
export const sarif = choice(["upload", "file", "off"]);
