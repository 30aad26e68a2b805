import { join } from "node:path";
import { execForm } from "../dockerfile/exec-form.ts";
import { readFlags } from "../dockerfile/flags.ts";
import type { Dockerfile, Instruction } from "../dockerfile/model.ts";
import { splitFirstWord } from "../dockerfile/white-space.ts";
import { exists } from "../exists.ts";

/** More says nothing that these don't. */
const mostSources = 100;

/**
 * The paths that COPY and ADD take from the build context. Left out are those of other stages, addresses, heredocs, and
 * whatever a variable names.
 */
export function contextSources(dockerfile: Dockerfile): string[] {
  const instructions = dockerfile.stages.flatMap((stage) => stage.instructions);
  const copies = instructions.filter(
    ({ keyword, copyFrom }) => /^(?:COPY|ADD)$/.test(keyword) && copyFrom === undefined,
  );
  const sources = copies.flatMap(sourcesOf).filter((source) => !/[$<]|^[a-z]+:\/\/|^git@/i.test(source));
  return [...new Set(sources)].slice(0, mostSources);
}

function sourcesOf({ text }: Instruction): string[] {
  const { rest } = readFlags(splitFirstWord(text)[1], "\\");
  return (execForm(rest) ?? rest.split(" ")).slice(0, -1);
}

/** Whether every source is there in `context`. Of a pattern only the part before its first wildcard is looked for. */
export async function holdsAll(context: string, sources: readonly string[]): Promise<boolean> {
  const there = await Promise.all(sources.map((source) => exists(join(context, withoutPattern(source)))));
  return there.every(Boolean);
}

function withoutPattern(source: string): string {
  const segments = source.split("/");
  const wild = segments.findIndex((segment) => /[*?[]/.test(segment));
  return wild < 0 ? source : segments.slice(0, wild).join("/");
}
