import { join } from "node:path";
import { PlimsollError } from "../../errors.ts";
import { tokensIn } from "../../inputs/tokens.ts";
import type { Report } from "../../model/report.ts";
import { redacted } from "../../report/redacted.ts";
import type { Surroundings } from "../../surroundings.ts";
import { exitStatus } from "../../verdict/verdict.ts";
import { type GitHub, openGitHub } from "../github.ts";
import { runStep, type Step } from "../step.ts";
import { collectLegs } from "./collect-legs.ts";
import { deliverGate } from "./deliver-gate.ts";
import { isSkipped } from "./expected-legs.ts";
import { type GateInputs, readGateInputs } from "./inputs.ts";
import { heldAgainst } from "./matrix-result.ts";
import { mergeReports } from "./merge/merge-reports.ts";
import { tagLegs } from "./tag-legs.ts";

/**
 * The step of `gate/`: one report, one comment and one exit status of all legs.
 *
 * @returns the exit status (CONTRACTS §1)
 */
export function runGate(surroundings: Surroundings): Promise<number> {
  return runStep(surroundings, { hasVerdict: true }, gateStep);
}

async function gateStep(step: Step): Promise<number> {
  const { environment, directory, stdout } = step.surroundings;
  const redact = step.hide(tokensIn(environment));
  const inputs = readGateInputs(environment);
  const github = await openGitHub(step);
  const found = await judge(github, inputs, (line) => stdout.write(`${line}\n`));
  // What could not be read then says nothing of the legs.
  step.signal.throwIfAborted();
  const told = inputs.setsTags ? await tagLegs(found, inputs.failOn, redact, github.job, step) : found;
  const exit = exitStatus(told, inputs.failOn);
  const report = redacted(told, redact);
  await deliverGate(report, exit, { step, github, inputs, redact, resultsDirectory: join(directory, ".plimsoll") });
  return exit;
}

async function judge({ api, job }: GitHub, inputs: GateInputs, say: (line: string) => void): Promise<Report> {
  const { legs, skipped, artifact, result } = inputs;
  const { reports, unread } = await collectLegs(api, job.runId, legs, { base: artifact, attempt: job.attempt });
  const isThere = (name: string) => unread.has(name) || reports.some(({ leg }) => leg === name);
  // One that was left out on purpose does not have to be there; when it is, it counts like any other.
  const expected = legs.filter((leg) => isThere(leg.name) || !isSkipped(leg, skipped));
  for (const { name } of legs.filter((leg) => !expected.includes(leg)))
    say(`Left out on purpose by the plan: leg ${name}`);
  if (expected.length === 0) {
    throw new PlimsollError(
      "usage.flag",
      "Every leg is left out, so nothing was checked. Correct the inputs legs and skipped.",
    );
  }
  return heldAgainst(mergeReports(reports, expected, unread), result);
}
