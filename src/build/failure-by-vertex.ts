import { oneLine, stripControl } from "../text/control.ts";
import { type Cause, type Deed, diskFull, isBuilderTrouble, isDiskFull, lostBuilder } from "./cause.ts";
import type { FailedVertex } from "./failed-vertex.ts";
import { networkTrouble } from "./network-trouble.ts";
import { parseStepName, type StepName } from "./step-name.ts";

const shownLogLines = 20;
const longestStep = 120;

/**
 * What the failed vertex says of the cause. `undefined` when it tells nothing that is known; a step of a Dockerfile
 * always tells something.
 */
export function causeOfVertex(
  vertex: FailedVertex,
  variant: string,
  where: string | undefined,
  deed: Deed,
): Cause | undefined {
  const step = parseStepName(vertex.name);
  const log = vertex.record.log.lines().map(stripControl);
  // Of a step's output only its end counts: what a test suite prints on its way is not how the step ended.
  if (isDiskFull(vertex.error) || isDiskFull(log.slice(-5).join("\n"))) return diskFull(variant, deed);
  if (step.index !== undefined && step.runs) return causeOfStep(vertex, step, log, variant, where);
  const reference = /^(?:load metadata for|resolve image config for|FROM)\s+(\S+)/.exec(step.text)?.[1];
  const trouble = networkTrouble(vertex.error);
  if (reference !== undefined && trouble !== undefined) {
    if (vertex.meant !== undefined) return misspeltStage(reference, vertex.meant, variant, where);
    const image = reference.replace(/^docker-image:\/\//, "").replace(/@sha256:.*$/, "");
    const message = `\`${variant}\` needs the image ${image}${at(where)}, and ${trouble.what}. ${trouble.fix}`;
    return { code: "build.registry", message, detail: stripControl(vertex.error) };
  }
  const repository = /^load git source (\S+)/.exec(step.text)?.[1];
  if (repository !== undefined) {
    const { what, fix } = trouble ?? {
      what: "it could not be fetched",
      fix: "Check the address and the builder's network.",
    };
    const message = `\`${variant}\` needs the Git repository ${repository}, and ${what}. ${fix}`;
    return { code: "build.registry", message, detail: stripControl(vertex.error) };
  }
  return isBuilderTrouble(vertex.error) ? lostBuilder(variant, vertex.error, deed) : undefined;
}

function misspeltStage(reference: string, meant: string, variant: string, where: string | undefined): Cause {
  const name = reference.replace(/^docker\.io\/library\/|:latest$/g, "");
  const message = `\`${variant}\` fails${at(where)}: \`${name}\` is neither a stage nor an image. Did you mean \`${oneLine(meant)}\`?`;
  return { code: "build.dockerfile", message };
}

function causeOfStep(
  { error }: FailedVertex,
  step: StepName,
  log: readonly string[],
  variant: string,
  where: string | undefined,
): Cause {
  const instruction = `\`${shorten(oneLine(step.text))}\``;
  const process = /^process .* did not complete successfully: (?:exit code: (\d+))?/s.exec(error);
  if (process !== null) {
    const ending = endingOf(process[1]);
    return {
      code: "build.step",
      message: `\`${variant}\` fails${at(where)}: ${instruction} ${ending}.`,
      ...lastOutput(log),
    };
  }
  const missing = /failed to calculate checksum of ref \S+: "?\/?(.*?)"?: not found/.exec(error)?.[1];
  if (missing !== undefined) {
    const source = /\s--from=/.test(step.text)
      ? "The stage or image that it copies from has no such path."
      : "It is not in the build context, or .dockerignore leaves it out.";
    const message = `\`${variant}\` fails${at(where)}: ${instruction} finds no \`${oneLine(missing)}\`. ${source}`;
    return { code: "build.context", message };
  }
  const fetched = step.text.startsWith("ADD ") ? causeOfFetch(error, instruction, variant, where) : undefined;
  return (
    fetched ??
    causeOfMount(error, instruction, variant, where) ?? {
      code: "build.step",
      message: `\`${variant}\` fails${at(where)}: ${instruction}: ${oneLine(error)}.`,
      ...lastOutput(log),
    }
  );
}

/** ADD of a URL: what the line names wrongly is its author's, what the network does is not. */
function causeOfFetch(
  error: string,
  instruction: string,
  variant: string,
  where: string | undefined,
): Cause | undefined {
  const lead = `\`${variant}\` fails${at(where)}: ${instruction}`;
  if (/^digest mismatch/.test(error)) {
    return { code: "build.context", message: `${lead} fetched other bytes than its checksum says: ${oneLine(error)}.` };
  }
  if (/response status (?:404|410)/.test(error)) {
    return { code: "build.context", message: `${lead} asks for what is not there (${oneLine(error)}).` };
  }
  const trouble = networkTrouble(error);
  if (trouble === undefined) return undefined;
  return {
    code: "build.registry",
    message: `${lead} could not be fetched: ${trouble.what}. ${trouble.fix}`,
    detail: stripControl(error),
  };
}

function causeOfMount(
  error: string,
  instruction: string,
  variant: string,
  where: string | undefined,
): Cause | undefined {
  const lead = `\`${variant}\` fails${at(where)}: ${instruction}`;
  const secret = /^secret (.+): not found$/.exec(error)?.[1];
  if (secret !== undefined) {
    return {
      code: "build.step",
      message: `${lead} needs the secret \`${oneLine(secret)}\`, which was not given. Pass it with build-secrets.`,
    };
  }
  const key = /^unset ssh forward key (.+)$/.exec(error)?.[1];
  if (key === undefined) return undefined;
  return {
    code: "build.step",
    message: `${lead} needs the SSH key \`${oneLine(key)}\`, which was not given. Pass it with ssh.`,
  };
}

function endingOf(exitCode: string | undefined): string {
  if (exitCode === undefined) return "did not complete";
  const meaning = new Map([
    ["126", ", a command that can't be executed"],
    ["127", ", a command that was not found"],
    ["137", ": it was killed, most often for lack of memory"],
    ["139", ", a segmentation fault"],
  ]).get(exitCode);
  return `ended with exit status ${exitCode}${meaning ?? ""}`;
}

function lastOutput(log: readonly string[]): { detail?: string } {
  if (log.length === 0) return {};
  return { detail: `Last output of this step:\n${log.slice(-shownLogLines).join("\n")}` };
}

function at(where: string | undefined): string {
  return where === undefined ? "" : ` at ${where}`;
}

function shorten(text: string): string {
  return text.length > longestStep ? `${text.slice(0, longestStep - 1)}…` : text;
}
