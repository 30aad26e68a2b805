import type { ActionInputDefinition } from "../../inputs/action-input-definitions.ts";
import { sharedInputs } from "../report-inputs.ts";

/** Every input of `comment/`, as its `action.yml` declares it. */
export const commentInputDefinitions: readonly ActionInputDefinition[] = sharedInputs(
  "comment",
  "artifact",
  "report-id",
  "token",
);
