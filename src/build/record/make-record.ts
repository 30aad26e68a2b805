import { readInstructions } from "../../dockerfile/instructions.ts";
import type { KnownDockerfile } from "../../image/origins/hints.ts";
import { type Provenance, type ProvenanceStep, readProvenance } from "../../image/origins/provenance.ts";
import { instructionAt, type SourceFile, sourceFiles } from "../../image/origins/source-files.ts";
import type { BuildRecord, RecordedStep } from "../../model/build-record.ts";
import type { Build } from "../../model/report.ts";
import type { ProvenanceByPlatform } from "../../model/stages.ts";
import { oneLine } from "../../text/control.ts";
import { parseStepName } from "../step-name.ts";
import type { FindContext } from "./local-contexts.ts";
import { contentReader, shortDigest } from "./read-content.ts";
import { recordBounds } from "./record-bounds.ts";
import { type StepInputs, stepInputs } from "./step-inputs.ts";
import { type Taking, takenFiles } from "./taken-files.ts";

export interface FinishedBuild {
  variant: string;
  build: Build;
  provenance: ProvenanceByPlatform;
  /** The repository's Dockerfiles that it was built from. */
  dockerfiles: readonly KnownDockerfile[];
  contexts: FindContext;
  now: Date;
  /** Takes out what must not be kept. */
  redact: (text: string) => string;
  signal: AbortSignal;
}

export interface MadeRecord {
  record: BuildRecord;
  /** The place of each step in the record, by the digest that the progress and `report.json` have for it. */
  places: ReadonlyMap<string, number>;
}

/**
 * What a finished build leaves. Files are read as they lie there now, so this belongs right behind the build. Steps that
 * the provenance does not have are left out.
 */
export async function makeRecord(finished: FinishedBuild): Promise<MadeRecord> {
  const { variant, build, provenance, now, signal } = finished;
  const taking: Taking = { read: contentReader(signal), signal, room: recordBounds.files };
  const steps: RecordedStep[] = [];
  const recorded = new Map<string, number>();
  const platforms = Object.entries(provenance);
  for (const [platform, predicate] of platforms) {
    const read = readProvenance(predicate);
    if (read === undefined) continue;
    const several = platforms.length > 1 ? { platform } : {};
    const sources = { provenance: read, files: sourceFiles(read, finished.dockerfiles) };
    const counted = countedSteps(read, build);
    if (steps.length + counted.size > recordBounds.steps) break;
    const places = new Map([...counted.keys()].map((id, index) => [id, steps.length + index]));
    for (const each of counted.values()) {
      recorded.set(each.measured.digest, steps.length);
      steps.push({ ...(await recordedStep(each, sources, places, finished, taking)), ...several });
    }
  }
  const { seconds, cacheHitRatio } = build;
  const ratio = cacheHitRatio === null ? {} : { cacheHitRatio };
  return { record: { variant, madeAt: now.toISOString(), seconds, ...ratio, steps }, places: recorded };
}

/** A step of the definition that is run or taken from the cache, and how that went. */
interface Counted {
  step: ProvenanceStep;
  measured: Build["steps"][number];
}

interface Sources {
  provenance: Provenance;
  files: readonly SourceFile[];
}

async function recordedStep(
  counted: Counted,
  { provenance, files }: Sources,
  places: ReadonlyMap<string, number>,
  finished: FinishedBuild,
  taking: Taking,
): Promise<RecordedStep> {
  const { measured } = counted;
  const inputs = stepInputs(counted.step, provenance, (id) => places.has(id));
  const written = writtenStep(counted, files, finished.redact);
  const taken = await filesOf(inputs, written.file, finished, taking);
  const unseen = [...new Set([...inputs.unseen, ...taken.unseen])].join(" and ");
  return {
    ...written,
    ...(measured.cached || measured.error !== undefined ? {} : { seconds: measured.seconds }),
    ...(inputs.environment.length === 0 ? {} : { arguments: argumentsOf(inputs.environment) }),
    ...(taken.files === undefined ? {} : { files: taken.files }),
    ...(Object.keys(inputs.images).length === 0 ? {} : { images: inputs.images }),
    ...(inputs.steps.length === 0 ? {} : { inputs: inputs.steps.flatMap((id) => places.get(id) ?? []) }),
    does: inputs.does,
    ...(unseen === "" ? {} : { unseen }),
  };
}

/** In the order of the build's definition, which is the same for the same Dockerfile. */
function countedSteps({ steps, stepsByVertex }: Provenance, build: Build): Map<string, Counted> {
  const measured = new Map(
    build.steps.flatMap((each) => {
      const id = parseStepName(each.name).runs ? stepsByVertex.get(each.digest) : undefined;
      return id === undefined ? [] : [[id, each] as const];
    }),
  );
  return new Map(
    [...steps.values()].flatMap((step) => {
      const found = measured.get(step.id);
      return found === undefined ? [] : [[step.id, { step, measured: found }] as const];
    }),
  );
}

/** Where and how it is written. An ONBUILD trigger has the place of the FROM line that brought it, and no text there. */
function writtenStep(
  { step, measured }: Counted,
  files: readonly SourceFile[],
  redact: FinishedBuild["redact"],
): Pick<RecordedStep, "file" | "startLine" | "stage" | "text"> {
  const [place] = step.places;
  const file = place && files[place.source];
  const at = file && instructionAt(file, place.startLine);
  const named = parseStepName(measured.name).text;
  const isHere = at !== undefined && readInstructions(named).instructions[0]?.keyword === at.instruction.keyword;
  const stage = at && (file.dockerfile.stages.length === 1 ? undefined : (at.stage.name ?? `stage-${at.stage.index}`));
  return {
    ...(file?.path === undefined ? {} : { file: redact(file.path) }),
    ...(file?.path === undefined || place === undefined ? {} : { startLine: place.startLine }),
    ...(stage === undefined ? {} : { stage }),
    text: redact(oneLine(isHere ? at.instruction.text : named)).slice(0, recordBounds.textLength),
  };
}

function argumentsOf(environment: readonly string[]): Record<string, string> {
  const { argumentDigest } = recordBounds;
  return Object.fromEntries(
    environment.slice(0, recordBounds.arguments).map((entry) => {
      const [name = "", value = ""] = entry.split(/=(.*)/s);
      return [name.slice(0, recordBounds.nameLength), shortDigest(value).slice(0, argumentDigest)];
    }),
  );
}

async function filesOf(
  { contexts }: StepInputs,
  file: string | undefined,
  { contexts: find, redact }: FinishedBuild,
  taking: Taking,
): Promise<{ files?: Record<string, string>; unseen: string[] }> {
  const files = new Map<string, string>();
  const unseen: string[] = [];
  for (const [name, wanted] of contexts) {
    const context = find(name, file);
    const taken = context === undefined ? { unseen: "files of a context" } : await takenFiles(context, wanted, taking);
    if ("unseen" in taken) unseen.push(taken.unseen);
    else for (const [path, content] of taken.files) files.set(redact(path), content);
  }
  return contexts.size === 0 || unseen.length > 0 ? { unseen } : { files: Object.fromEntries(files), unseen };
}
