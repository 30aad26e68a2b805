import type { Origin } from "../../model/origin.ts";
import type { Provenance, ProvenanceStep, Reference } from "./provenance.ts";
import { rootInput } from "./root-chain.ts";
import type { FileAction, Operation } from "./slsa.ts";
import { originOfPlace, originOfStage, type SourceFile } from "./source-files.ts";

const maximumSteps = 10_000;

/**
 * For a step that copies from another stage (`COPY --from`): the line of that stage which made what is copied. Undefined
 * for everything else, and where the bytes come from the context, or straight from an image that this very line names.
 */
export function makerOf(
  step: ProvenanceStep,
  provenance: Provenance,
  files: readonly SourceFile[],
  copiedAt: Origin,
): Origin | undefined {
  const copied = copiedFrom(step, provenance);
  if (copied === undefined) return undefined;
  const maker = stepThatMade(copied.path, copied.from, provenance);
  const place = maker?.step.places[0];
  if (maker === undefined || place === undefined) return undefined;
  const origin = maker.isCertain ? originOfPlace(place, files) : originOfStage(place, files);
  const isSameLine = origin.file === copiedAt.file && origin.startLine === copiedAt.startLine;
  return isSameLine && origin.instruction === copiedAt.instruction ? undefined : origin;
}

/** What a copy takes and from which result; a linked copy is merged in. */
function copiedFrom(
  { operation, inputs }: ProvenanceStep,
  provenance: Provenance,
): { path: string; from: Reference } | undefined {
  for (const { secondaryInput, Action } of operation.file?.actions ?? []) {
    const from = inputs[secondaryInput];
    if (Action.copy !== undefined && from !== undefined) return { path: Action.copy.src, from };
  }
  for (const { input } of operation.merge?.inputs.slice(1) ?? []) {
    const merged = provenance.steps.get(inputs[input]?.step ?? "");
    const copied = merged?.operation.file && copiedFrom(merged, provenance);
    if (copied !== undefined) return copied;
  }
  return undefined;
}

/**
 * The step of a stage that made `path`, from the stage's end back: the nearest RUN that names the path, else the one step
 * that may have written there (any RUN; a COPY whose destination has the path), else the stage's base image. When several
 * may have, it is not certain which.
 */
function stepThatMade(
  path: string,
  from: Reference,
  { steps }: Provenance,
): { step: ProvenanceStep; isCertain: boolean } | undefined {
  const candidates: ProvenanceStep[] = [];
  let reference: Reference | undefined = from;
  for (let hops = 0; reference !== undefined && hops < maximumSteps; hops++) {
    const step = steps.get(reference.step);
    if (step === undefined) break;
    const { exec, file, source } = step.operation;
    if (exec !== undefined && mentions(exec, path)) return { step, isCertain: true };
    if (exec !== undefined || (file !== undefined && writesTo(file.actions, path))) candidates.push(step);
    const isImage = source !== undefined && !source.identifier.startsWith("local://");
    if (isImage && candidates.length === 0) candidates.push(step);
    reference = rootInput(step, reference.output);
  }
  const [nearest, next] = candidates;
  return nearest && { step: nearest, isCertain: next === undefined || nearest.operation.file !== undefined };
}

/** Whether the command's text has the path in it, absolute or relative to its working directory. */
function mentions({ meta }: NonNullable<Operation["exec"]>, path: string): boolean {
  if (meta === undefined) return false;
  const text = meta.args.join(" ");
  const wanted = fixedPart(path);
  const directory = meta.cwd.endsWith("/") ? meta.cwd : `${meta.cwd}/`;
  const relative = wanted.startsWith(directory) ? wanted.slice(directory.length) : "";
  return [wanted, relative].some((name) => name.length > 2 && hasName(text, name));
}

/** `/out/*.whl` is asked for as `/out`. */
function fixedPart(path: string): string {
  const wildcard = path.search(/[*?[\\]/);
  const fixed = wildcard < 0 ? path : path.slice(0, path.lastIndexOf("/", wildcard));
  return fixed.endsWith("/") ? fixed.slice(0, -1) : fixed;
}

function hasName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + name.length] ?? " ";
    if (!/[\w./-]/.test(before) && !/[\w.-]/.test(after)) return true;
  }
  return false;
}

function writesTo(actions: readonly FileAction[], path: string): boolean {
  const wanted = fixedPart(path);
  return actions.some(({ Action: { copy, mkdir, mkfile } }) => {
    const destination = copy?.dest ?? mkfile?.path ?? mkdir?.path;
    if (destination === undefined) return false;
    const written = fixedPart(destination);
    return written === wanted || wanted.startsWith(`${written}/`) || written.startsWith(`${wanted}/`);
  });
}
