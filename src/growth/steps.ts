import type { ImageSummary, SummaryLayer } from "../image/summary/image-summary.ts";
import type { Origin } from "../model/origin.ts";

/** The layers that one line made, or all layers of the base image. */
export interface Step {
  origin: Origin;
  base: boolean;
  layers: SummaryLayer[];
  compressed: number | null;
  unpacked: number;
  /** Bytes that it puts out of reach, by who ships them. */
  hides: { own: number; base: number };
  /** Diff IDs, as one text. */
  identity: string;
  /** Check values of what the layers hold, as one text. */
  content: string;
}

/** The image's steps, lowest first. A linked copy, or a base image, is one step of several layers. */
export function stepsOf({ layers }: ImageSummary): Step[] {
  const groups: SummaryLayer[][] = [];
  for (const layer of layers) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && isSameStep(last, layer)) group.push(layer);
    else groups.push([layer]);
  }
  return groups.map(toStep);
}

function isSameStep(a: SummaryLayer, b: SummaryLayer): boolean {
  if (a.base || b.base) return a.base && b.base;
  const { file, startLine } = a.origin;
  return file !== undefined && startLine !== undefined && file === b.origin.file && startLine === b.origin.startLine;
}

function toStep(layers: SummaryLayer[]): Step {
  const sum = (part: (layer: SummaryLayer) => number) => layers.reduce((total, layer) => total + part(layer), 0);
  const first = layers[0];
  return {
    origin: first?.origin ?? { via: "none" },
    base: first?.base ?? false,
    layers,
    compressed: layers.reduce<number | null>((total, { compressed }) => added(total, compressed), 0),
    unpacked: sum(({ unpacked }) => unpacked),
    hides: { own: sum(({ hides }) => hides.own), base: sum(({ hides }) => hides.base) },
    identity: layers.map(({ diffId }) => diffId).join(" "),
    content: layers.map(({ content }) => content).join(" "),
  };
}

/** `null` when a part is not known. */
export function added(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

export function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}
