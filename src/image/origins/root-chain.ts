import type { Provenance, ProvenanceStep, Reference } from "./provenance.ts";
import type { FileAction } from "./slsa.ts";

/** One state of the root filesystem on the way from its base to the image: the step that made it, and its layers. */
export interface RootState {
  step: ProvenanceStep;
  /** How many layers it has, from the bottom; undefined when that can't be told. */
  layers: number | undefined;
}

/** Longer than any Dockerfile's; a circle would be longer. */
const maximumSteps = 10_000;

interface Link {
  step: ProvenanceStep;
  reference: Reference;
}

/**
 * The steps that a result was made by, base first: from the result back through each step's root input, down to an image
 * (or other source) or to nothing (`FROM scratch`).
 */
function chainOf({ steps }: Provenance, result: Reference): Link[] {
  const links: Link[] = [];
  for (let reference: Reference | undefined = result; reference !== undefined; ) {
    const step = steps.get(reference.step);
    if (step === undefined || links.length > maximumSteps) break;
    links.push({ step, reference });
    reference = rootInput(step, reference.output);
  }
  return links.reverse();
}

/** What the result `output` of a step is built on; undefined for sources and for what starts empty. */
export function rootInput({ operation, inputs }: ProvenanceStep, output: number): Reference | undefined {
  if (operation.exec !== undefined) {
    const { mounts } = operation.exec;
    const mount = mounts.find((candidate) => candidate.output === output) ?? mounts.find(({ dest }) => dest === "/");
    return mount === undefined ? undefined : inputs[mount.input];
  }
  if (operation.file !== undefined) return inputs[fileRoot(operation.file.actions, inputs.length, output)];
  if (operation.merge !== undefined) return inputs[operation.merge.inputs[0]?.input ?? -1];
  return undefined;
}

/** Index of the input that the action with this output began with, through the actions before it; -1 for none. */
function fileRoot(actions: readonly FileAction[], inputs: number, output: number): number {
  let at = actions.find((action) => action.output === output)?.input ?? -1;
  for (let hops = 0; at >= inputs && hops <= actions.length; hops++) at = actions[at - inputs]?.input ?? -1;
  return at >= inputs ? -1 : at;
}

/**
 * The states of the image's root filesystem, base first, with their numbers of layers; `total` is the image's. What the
 * layer map does not say follows from the neighbours: each step adds one layer, a merge as many as what it merges in.
 * Undefined when the numbers contradict each other, or the image.
 */
export function countedRootChain(provenance: Provenance, total: number): RootState[] | undefined {
  const links = chainOf(provenance, provenance.result);
  const last = links.at(-1);
  if (last === undefined) return total === 0 ? [] : undefined;
  const stated = provenance.layerCounts.get(nameOf(last.reference));
  if (stated !== undefined && stated !== total) return undefined;
  const counts = fillCounts(links, provenance, total);
  const known = counts.filter((count) => count !== undefined);
  const isOrdered = known.every((count, i) => count >= (known[i - 1] ?? 0));
  return isOrdered ? links.map(({ step }, i) => ({ step, layers: counts[i] })) : undefined;
}

/**
 * The numbers of layers of those states, where the layer map says the last one's: so it is the same whether or not the map
 * says those of the others. A build that came out of a cache leaves out its base. Undefined when the last one's is not said.
 */
export function statedRootCounts(provenance: Provenance): (number | undefined)[] | undefined {
  const total = provenance.layerCounts.get(nameOf(provenance.result));
  return total === undefined ? undefined : countedRootChain(provenance, total)?.map(({ layers }) => layers);
}

function fillCounts(links: readonly Link[], provenance: Provenance, total: number): (number | undefined)[] {
  const counts = links.map(({ reference }) => provenance.layerCounts.get(nameOf(reference)));
  const added = links.map(({ step }) => addedLayers(provenance, step));
  counts[links.length - 1] = total;
  const startsEmpty = links[0]?.step.operation.source === undefined;
  for (const [i, more] of added.entries())
    counts[i] ??= sum(i === 0 ? (startsEmpty ? 0 : undefined) : counts[i - 1], more);
  for (let i = links.length - 1; i > 0; i--) counts[i - 1] ??= sum(counts[i], negative(added[i]));
  return counts;
}

function addedLayers(provenance: Provenance, { operation, inputs }: ProvenanceStep): number | undefined {
  if (operation.exec !== undefined || operation.file !== undefined) return 1;
  if (operation.merge === undefined) return undefined;
  let added = 0;
  for (const { input } of operation.merge.inputs.slice(1)) {
    const reference = inputs[input];
    const count = reference && provenance.layerCounts.get(nameOf(reference));
    // COPY --link merges in one step that starts empty.
    const chain = reference && count === undefined ? chainOf(provenance, reference) : [];
    const isOneStep = chain.length === 1 && chain[0]?.step.operation.file !== undefined;
    const layers = count ?? (isOneStep ? 1 : undefined);
    if (layers === undefined) return undefined;
    added += layers;
  }
  return added;
}

function nameOf({ step, output }: Reference): string {
  return `${step}:${output}`;
}

function sum(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

function negative(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value;
}
