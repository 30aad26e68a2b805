import { runComment } from "./plimsoll.ts";
import { runnerSurroundings } from "./runner-surroundings.ts";

process.exitCode = await runComment(runnerSurroundings());
