import { createHash } from "node:crypto";
import { baseImageOf } from "../../image/origins/image-name.ts";
import type { Provenance, ProvenanceStep } from "../../image/origins/provenance.ts";
import { digestLength } from "./read-content.ts";
import type { Wanted } from "./taken-files.ts";

/** What a step of the build's definition stands on and takes from. */
export interface StepInputs {
  /** Other steps with an instruction of their own, by their ids. */
  steps: string[];
  /** Name → digest. */
  images: Record<string, string>;
  /** By the name that BuildKit has for the context. */
  contexts: Map<string, Wanted[]>;
  /** `NAME=value` of a RUN. */
  environment: readonly string[];
  /** Digest of what it does, without all of these. */
  does: string;
  unseen: string[];
}

/**
 * Reads a step's inputs. Between it and other steps stand operations that no instruction has for itself: the joining of
 * `COPY --link`, the text of a heredoc, sources. `isStep`: whether an operation has one.
 */
export function stepInputs(step: ProvenanceStep, { steps }: Provenance, isStep: (id: string) => boolean): StepInputs {
  const found: StepInputs = { steps: [], images: {}, contexts: new Map(), environment: [], does: "", unseen: [] };
  const done: unknown[] = [];
  const seen = new Set<string>();
  const open = [step];
  for (let each = open.shift(); each !== undefined; each = open.shift()) {
    if (seen.has(each.id)) continue;
    seen.add(each.id);
    done.push(withoutEnvironment(each));
    for (const [index, { step: id }] of each.inputs.entries()) {
      const input = steps.get(id);
      if (input === undefined) continue;
      if (isStep(id)) found.steps.push(id);
      else if (input.operation.source !== undefined) addSource(found, input.operation.source.identifier, each, index);
      else open.push(input);
    }
  }
  found.environment = step.operation.exec?.meta?.env ?? [];
  found.does = createHash("sha256").update(JSON.stringify(done)).digest("hex").slice(0, digestLength);
  return found;
}

function addSource(found: StepInputs, identifier: string, step: ProvenanceStep, index: number): void {
  const image = baseImageOf(identifier);
  if (image !== undefined) found.images[image.name] = image.digest ?? "";
  else if (identifier.startsWith("local://")) {
    const name = identifier.slice("local://".length);
    found.contexts.set(name, [...(found.contexts.get(name) ?? []), ...wantedFrom(step, index)]);
  } else found.unseen.push("a source outside of this machine");
}

/** Copies that take from the input, and mounts of it. */
function wantedFrom({ operation: { file, exec } }: ProvenanceStep, index: number): Wanted[] {
  const copied = (file?.actions ?? []).flatMap(({ secondaryInput, Action: { copy } }) =>
    copy === undefined || secondaryInput !== index
      ? []
      : [{ path: copy.src, include: copy.include_patterns, exclude: copy.exclude_patterns }],
  );
  const mounted = (exec?.mounts ?? []).flatMap(({ input, selector }) =>
    input === index ? [{ path: selector, include: [], exclude: [] }] : [],
  );
  return [...copied, ...mounted];
}

function withoutEnvironment({ operation }: ProvenanceStep): unknown {
  const { exec, ...others } = operation;
  if (exec?.meta === undefined) return operation;
  const { env: _, ...meta } = exec.meta;
  return { ...others, exec: { ...exec, meta } };
}
