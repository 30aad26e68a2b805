/** Keys about what is done with the result. */
import { block, choice, key, oneOrMany } from "./blocks.ts";
import { text, truth } from "./scalars.ts";

/** `accept`: how growth and loosened policies are accepted. */
export const accept = block({
  label: key(text("the name of a label"), 'The label that accepts. Default: "plimsoll: accepted".'),
  review: key(truth, "Whether an approving review accepts too. Default: true."),
});

/** `push`: after the verdict only. */
export const push = block({
  to: key(text("a repository such as ghcr.io/owner/name", /^\S+$/), "The repository to push to."),
  tags: key(oneOrMany(text("a tag", /^\S+$/)), "Tags to set."),
  sign: key(truth, "Sign with cosign."),
  sbom: key(truth, "Attach a software bill of materials."),
});

export const comment = choice(["on-change", "always", "on-failure", "never"]);
export const sarif = choice(["upload", "file", "off"]);
