import { runAction } from "./plimsoll.js";
import { runnerSurroundings } from "./runner-surroundings.js";
process.exitCode = await runAction(runnerSurroundings());
