import type { ActionInputDefinition } from "../../inputs/action-input-definitions.ts";
import { sharedInputs } from "../report-inputs.ts";

/** Every input of `plan/`, as its `action.yml` declares it: those of the root action that say what there is to build. */
export const planInputDefinitions: readonly ActionInputDefinition[] = [
  ...sharedInputs("config", "working-directory", "variants", "files", "build-env"),
  {
    name: "runners",
    description:
      "Label of the runner for a platform, one PLATFORM=LABEL per line; *=LABEL for all others. Default: GitHub's own of that architecture.",
  },
];
