import { runPlan } from "./plimsoll.ts";
import { runnerSurroundings } from "./runner-surroundings.ts";

process.exitCode = await runPlan(runnerSurroundings());
