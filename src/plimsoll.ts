/**
 * What the entries call; bundled into `dist/plimsoll.js`, once for all of them. Each part is evaluated only when it is
 * called: the program does without the runner's toolkit, and the post step without everything.
 */
import type { serveBuilder as ServeBuilder } from "./build/content/serve-builder.ts";
import { holdYoungGeneration } from "./process/young-generation.ts";
import type { Surroundings } from "./surroundings.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The command line program; see commands/program. */
export async function runProgram(commandLine: readonly string[], surroundings: Surroundings): Promise<number> {
  holdYoungGeneration();
  const program = await import("./commands/program.ts");
  return program.runProgram(commandLine, surroundings);
}

/** The main step of the action; see action/run-action. */
export async function runAction(surroundings: Surroundings): Promise<number> {
  holdYoungGeneration();
  const action = await import("./action/run-action.ts");
  return action.runAction(surroundings);
}

/** The post step of the action; see action/clean-up. */
export async function cleanUp(workDirectory: string, environment: Environment): Promise<void> {
  const action = await import("./action/clean-up.ts");
  await action.cleanUp(workDirectory, environment, (line) => console.log(line));
}

/** The thread that reads out of a builder; see build/content/serve-builder. */
export async function serveBuilder(...its: Parameters<typeof ServeBuilder>): Promise<void> {
  const thread = await import("./build/content/serve-builder.ts");
  thread.serveBuilder(...its);
}

/** The step of the sub-action `plan/`; see action/plan/run-plan. */
export async function runPlan(surroundings: Surroundings): Promise<number> {
  const action = await import("./action/plan/run-plan.ts");
  return action.runPlan(surroundings);
}

/** The step of the sub-action `gate/`; see action/gate/run-gate. */
export async function runGate(surroundings: Surroundings): Promise<number> {
  const action = await import("./action/gate/run-gate.ts");
  return action.runGate(surroundings);
}

/** The step of the sub-action `comment/`; see action/comment/run-comment. */
export async function runComment(surroundings: Surroundings): Promise<number> {
  const action = await import("./action/comment/run-comment.ts");
  return action.runComment(surroundings);
}
