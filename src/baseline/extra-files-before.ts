import { resolve } from "node:path";
import * as z from "zod";
import type { Settings } from "../model/settings.ts";
import { readTextFile } from "../plan/text-file.ts";
import { relativeTo } from "../plan/workspace.ts";
import { placeInRepository } from "./context-changes.ts";
import { isTouched, type WorkTreeChanges } from "./work-tree-changes.ts";

/** What the bake files of the input `files` may have said otherwise: anything, with the reason, or these arguments. */
export type ExtraFilesBefore = { unsure: string } | { names: string[] };

/**
 * Files that a step of the workflow made, as docker/metadata-action does, have other contents in every run. When one holds
 * nothing that a build depends on but arguments, their values are unknown; else all is.
 */
export async function extraFilesBefore(
  { extraBakeFiles, root }: Pick<Settings, "extraBakeFiles" | "root">,
  changes: WorkTreeChanges,
): Promise<ExtraFilesBefore> {
  const names: string[] = [];
  for (const file of extraBakeFiles) {
    const path = resolve(root, file);
    const place = placeInRepository(changes, relativeTo(root, path));
    if (place !== undefined && !isTouched(changes, place)) continue;
    const found = argumentsOnly(await readTextFile(path));
    if (found === undefined) return { unsure: `it can't be told what ${file} said before` };
    names.push(...found);
  }
  return { names };
}

/** Names and signs of an image, and arguments. */
const harmless = z.strictObject({
  target: z.record(
    z.string(),
    z.strictObject({
      args: z.record(z.string(), z.unknown()).optional(),
      ...Object.fromEntries(["tags", "labels", "annotations", "output"].map((key) => [key, z.unknown().optional()])),
    }),
  ),
});

function argumentsOnly(text: string | undefined): string[] | undefined {
  try {
    const parsed = harmless.safeParse(JSON.parse(text ?? ""));
    return parsed.success
      ? Object.values(parsed.data.target).flatMap(({ args }) => Object.keys(args ?? {}))
      : undefined;
  } catch {
    return undefined;
  }
}
