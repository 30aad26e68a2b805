import { runAction } from "./plimsoll.ts";
import { runnerSurroundings } from "./runner-surroundings.ts";

process.exitCode = await runAction(runnerSurroundings());
