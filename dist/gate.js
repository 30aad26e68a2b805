import { runGate } from "./plimsoll.js";
import { runnerSurroundings } from "./runner-surroundings.js";
process.exitCode = await runGate(runnerSurroundings());
