import { type ActionInputDefinition, actionInputDefinitions } from "../../inputs/action-input-definitions.ts";

/** Inputs of the root action that say what there is to build. */
const shared = ["config", "working-directory", "variants", "files", "build-env"];

/** Every input of `plan/`, as its `action.yml` declares it. */
export const planInputDefinitions: readonly ActionInputDefinition[] = [
  ...actionInputDefinitions.filter(({ name }) => shared.includes(name)),
  {
    name: "runners",
    description:
      "Label of the runner for a platform, one PLATFORM=LABEL per line; *=LABEL for all others. Default: GitHub's own of that architecture.",
  },
];
