import { runGate } from "./plimsoll.ts";
import { runnerSurroundings } from "./runner-surroundings.ts";

process.exitCode = await runGate(runnerSurroundings());
