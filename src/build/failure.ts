import type { Origin } from "../model/origin.ts";
import type { ChildResult } from "../model/ports.ts";
import type { CodedError } from "../model/report.ts";
import { oneLine, stripControl } from "../text/control.ts";
import { formatSeconds } from "../text/duration.ts";
import type { BuildRecords } from "./build-log.ts";
import { cacheFault } from "./cache/fault.ts";
import type { importsOf } from "./cache/imports.ts";
import type { Cause, Deed } from "./cause.ts";
import { renderExcerpt } from "./excerpt.ts";
import { type FailedVertex, failedVertex, isCollateral, lastWords } from "./failed-vertex.ts";
import { causeOfVertex } from "./failure-by-vertex.ts";
import { causeInWords } from "./failure-by-words.ts";
import { type DockerfileSource, instructionPlace, type Place, quotedPlace } from "./quoted-source.ts";
import { parseStepName } from "./step-name.ts";
import { hasCompleted, hasStarted, nameOf } from "./vertex-record.ts";

/** What is known of a call of buildx that did not succeed. */
export interface FailureEvidence {
  variant: string;
  target: string;
  builder: string;
  deed: Deed;
  child: Pick<ChildResult, "exitCode" | "signal" | "endedBy" | "spawnError"> & { isStalled?: boolean };
  /** What it read from a build cache. */
  imports?: ReturnType<typeof importsOf>;
  deadlineMs: number;
  log: BuildRecords;
  sources: readonly DockerfileSource[];
}

/**
 * Why a build or an export failed, for the person who can do something about it. How the process ended comes first, then the vertex
 * that failed, and only then the words: a text alone is easily misread, and anyone can print one.
 */
export function explainFailure(evidence: FailureEvidence): CodedError {
  const { log, sources, target, variant, deed } = evidence;
  const vertex = failedVertex(log, target);
  const place = placeOf(vertex, log, sources);
  const where = place === undefined ? undefined : `${place.source?.file ?? place.name}:${place.startLine}`;
  const words = lastWords(log.text);
  const cause =
    causeOfEnding(evidence) ??
    causeOfCache(evidence, vertex?.error ?? words) ??
    (vertex === undefined ? undefined : causeOfVertex(vertex, variant, where, deed)) ??
    causeInWords(words, variant, where, evidence.builder, deed);
  const excerpt = place === undefined || blameless.includes(cause.code) ? undefined : excerptOf(place);
  const detail = [excerpt, cause.detail].filter((part) => part !== undefined && part !== "").join("\n\n");
  return {
    code: cause.code,
    message: cause.message,
    ...(detail === "" ? {} : { detail }),
    ...(place?.source?.file === undefined ? {} : { origin: originOf(place, place.source.file, vertex) }),
    variant,
  };
}

/** Of these no line of a Dockerfile is the reason. */
const blameless: readonly string[] = ["cancelled", "build.cache", "build.cache-silent"];

/** A build that may go on without its cache is told as such; see check-built.ts. */
function causeOfCache({ imports = [], variant, deed }: FailureEvidence, error: string): Cause | undefined {
  const fault = cacheFault(error, imports);
  if (fault === undefined) return undefined;
  const message = `The build cache failed while \`${variant}\` was ${deed}: ${fault}.`;
  return { code: "build.cache", message, detail: stripControl(error) };
}

/** When buildx did not end by itself, what it said before is not the reason. */
function causeOfEnding({ child, variant, deed, deadlineMs, log, target, builder }: FailureEvidence): Cause | undefined {
  if (child.isStalled === true) {
    const message = `The build cache fell silent while \`${variant}\` was ${deed}, and the builder ${builder} waits for it.`;
    return { code: "build.cache-silent", message };
  }
  switch (child.endedBy) {
    case "abort":
      return { code: "cancelled", message: `\`${variant}\` was not ${deed}: the run was cancelled.` };
    case "deadline": {
      const at = stepsAtWork(log, target);
      const limit = formatSeconds(deadlineMs / 1000);
      const message = `\`${variant}\` was not ${deed} within ${limit}. Raise \`timeout\`, or make the build shorter.`;
      return {
        code: "build.deadline",
        message,
        ...(at === "" ? {} : { detail: `At work when the time was over:\n${at}` }),
      };
    }
    case "spawn":
      return { code: "build.builder", message: `buildx does not start: ${oneLine(child.spawnError?.message ?? "")}.` };
    default:
      if (child.exitCode !== null) return undefined;
      return {
        code: "build.builder",
        message: `buildx was killed (${child.signal ?? "unknown signal"}) while \`${variant}\` was ${deed} on ${builder}. Often memory has run out; run again with less at a time (parallel: 1).`,
      };
  }
}

/** Steps that had not ended, or that ended because the build was told to. */
function stepsAtWork(log: BuildRecords, target: string): string {
  return [...log.vertices.values()]
    .filter((record) => hasStarted(record) && (!hasCompleted(record) || isCollateral(record.error ?? "")))
    .flatMap((record) => [
      oneLine(nameOf(record, target)),
      ...record.log
        .lines()
        .slice(-5)
        .map((line) => `  ${oneLine(line)}`),
    ])
    .join("\n");
}

function placeOf(
  vertex: FailedVertex | undefined,
  log: BuildRecords,
  sources: readonly DockerfileSource[],
): Place | undefined {
  const quoted = quotedPlace(log.text, sources);
  if (quoted !== undefined || vertex === undefined) return quoted;
  const step = parseStepName(vertex.name);
  return step.index === undefined ? undefined : instructionPlace(step.text, sources);
}

function excerptOf({ source, name, startLine, endLine }: Place): string | undefined {
  if (source === undefined) return undefined;
  return `${source.file ?? name}\n${renderExcerpt(source.text, startLine, endLine)}`;
}

function originOf(place: Place, file: string, vertex: FailedVertex | undefined): Origin {
  const step = vertex === undefined ? undefined : parseStepName(vertex.name);
  const instruction = step?.index === undefined ? undefined : oneLine(step.text);
  return {
    file,
    startLine: place.startLine,
    endLine: place.endLine,
    ...(instruction === undefined ? {} : { instruction }),
    via: "none",
  };
}
