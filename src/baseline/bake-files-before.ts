import { dirname, join } from "node:path/posix";
import type { Plan } from "../model/plan.ts";
import type { Settings } from "../model/settings.ts";
import { defaultBakeFiles, isComposeName } from "../plan/bake-file-names.ts";
import { readTextFile } from "../plan/text-file.ts";
import { placeInRepository } from "./context-changes.ts";
import { isTouched, type WorkTreeChanges } from "./work-tree-changes.ts";

/**
 * Why the bake and compose files may have said something else before: one that is or was in use was changed, or one that
 * git does not know. Only buildx can say what such a change means, so it counts for every target. Undefined: they said the
 * same.
 */
export async function bakeFilesBefore(
  plan: Plan,
  settings: Settings,
  changes: WorkTreeChanges,
): Promise<string | undefined> {
  const names = settings.bake ?? (await usedDefaults(plan, settings, changes));
  for (const name of await withReads(names, settings.root)) {
    const place = placeInRepository(changes, name);
    if (place === undefined) return `${name}, which says how it is built, is outside of the repository`;
    if (isTouched(changes, place)) return `${name}, which says how it is built, was changed`;
  }
  return undefined;
}

/** Those that buildx finds by itself and that build something, now or at the base. */
async function usedDefaults({ notes }: Plan, { root }: Settings, changes: WorkTreeChanges): Promise<string[]> {
  const leftOut = new Set(notes.filter(({ kind }) => kind === "left-out").map(({ subject }) => subject));
  const used: string[] = [];
  for (const name of defaultBakeFiles) {
    const isHere = !leftOut.has(name) && (await readTextFile(join(root, name))) !== undefined;
    if (isHere || (await wasUsed(name, changes))) used.push(name);
  }
  return used;
}

async function wasUsed(name: string, changes: WorkTreeChanges): Promise<boolean> {
  const place = placeInRepository(changes, name);
  if (place === undefined || !isTouched(changes, place)) return false;
  const before = await changes.read(place);
  if (before.kind !== "text") return before.kind === "unreadable";
  if (!isComposeName(name)) return true;
  const { parseCompose } = await import("../plan/compose-document.ts");
  const parsed = parseCompose(before.text);
  return "problem" in parsed || parsed.document.mayBuild;
}

const mostFiles = 100;

/** The files, and all that compose files make buildx read (docker/buildx bake/compose.go), `.env` among it. */
async function withReads(names: readonly string[], root: string): Promise<string[]> {
  const found = new Set(names);
  if (names.some(isComposeName)) found.add(".env");
  for (const name of found) {
    if (!isComposeName(name) || found.size > mostFiles) continue;
    const text = await readTextFile(join(root, name));
    if (text === undefined) continue;
    const { parseCompose } = await import("../plan/compose-document.ts");
    const parsed = parseCompose(text);
    if ("problem" in parsed) continue;
    // A path with a variable is taken out or refused before buildx sees it (plan/compose-reads).
    const paths = parsed.document.reads.map(({ path }) => path).filter((path) => !/[$~]/.test(path));
    const bases = ["", dirname(name), ...parsed.document.projectDirectories];
    for (const path of paths) for (const base of bases) if (found.size <= mostFiles) found.add(join(base, path));
  }
  return [...found];
}
