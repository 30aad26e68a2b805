import { runPlan } from "./plimsoll.js";
import { runnerSurroundings } from "./runner-surroundings.js";
process.exitCode = await runPlan(runnerSurroundings());
