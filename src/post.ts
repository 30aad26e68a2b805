import { workDirectoryState } from "./action-state.ts";

// As the runner hands back what `saveState` kept (actions/toolkit packages/core/src/core.ts, getState).
const workDirectory = process.env[`STATE_${workDirectoryState}`] ?? "";

if (workDirectory !== "") {
  const { cleanUp } = await import("./plimsoll.ts");
  await cleanUp(workDirectory, process.env);
}
