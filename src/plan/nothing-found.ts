import { PlimsollError } from "../errors.ts";
import type { Settings } from "../model/settings.ts";
import { defaultBakeFiles } from "./bake-file-names.ts";
import type { Discovery } from "./discover.ts";

/** The error for a repository with nothing to build: what was looked for, where, and what to do. */
export function nothingFound({ bakeFiles, notes }: Discovery, { root, bake }: Settings): PlimsollError {
  const detail = notes.map(({ subject, reason }) => `left out ${subject}: ${reason}`).join("\n");
  const options = detail === "" ? {} : { detail };
  if (bake !== undefined) {
    return new PlimsollError(
      "plan.nothing-found",
      `${bakeFiles.join(", ")} has no target. Add one, or correct "bake".`,
      options,
    );
  }
  return new PlimsollError(
    "plan.nothing-found",
    `Found nothing to build in ${root}: no bake or compose file with something to build (${defaultBakeFiles.join(", ")}), ` +
      "no Dockerfile, Dockerfile.*, *.Dockerfile or Containerfile, here or in subdirectories. Name your Dockerfile in " +
      "plimsoll.yml (variants: { app: { dockerfile: PATH } }), or check a ready image with --image.",
    options,
  );
}
