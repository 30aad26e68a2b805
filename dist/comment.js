import { runComment } from "./plimsoll.js";
import { runnerSurroundings } from "./runner-surroundings.js";
process.exitCode = await runComment(runnerSurroundings());
