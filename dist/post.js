import { workDirectoryState } from "./action-state.js";
// As the runner hands back what `saveState` kept (actions/toolkit packages/core/src/core.ts, getState).
const workDirectory = process.env[`STATE_${workDirectoryState}`] ?? "";
if (workDirectory !== "") {
    const { cleanUp } = await import("./plimsoll.js");
    await cleanUp(workDirectory, process.env);
}
