import { join } from "node:path";
import type { BuildxCommand } from "../build/buildx.ts";
import { PlimsollError } from "../errors.ts";
import type { PlanNote } from "../model/plan.ts";
import type { Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import { type BakeNames, bakeList, bakePrint } from "./bake.ts";
import type { PrintedDefinition } from "./bake-schema.ts";
import { type PreparedFile, prepareCompose } from "./compose-reads.ts";
import { bakeName, type Draft } from "./draft.ts";
import { membersOf, readTargets } from "./read-definition.ts";
import { isReadable, type Workspace } from "./workspace.ts";

/** The target that docker/metadata-action fills in; alone it builds nothing that anybody meant. */
const placeholder = /^docker-metadata-action/;

/**
 * What bake and compose files build, as buildx evaluates them. Variants are the targets of the group `default`, or all
 * targets when there is no such group, and the ones that `plimsoll.yml` or the caller names.
 * @throws PlimsollError plan.bake, plan.environment, build.no-builder
 */
export async function planBake(
  bakeFiles: readonly string[],
  buildx: BuildxCommand | undefined,
  settings: Settings,
  workspace: Workspace,
  context: Context,
): Promise<Draft> {
  if (buildx === undefined) {
    throw new PlimsollError(
      "build.no-builder",
      `Only buildx can read ${bakeFiles.join(", ")}, and there is none. Install Docker with its buildx plugin ` +
        "(https://docs.docker.com/go/buildx/).",
    );
  }
  const { files, notes } = await prepare(bakeFiles, settings, workspace, context);
  const names = await bakeList(buildx, files, settings, context);
  const roots = rootsOf(names, settings);
  if (roots.length === 0) return { targets: new Map(), variants: [], notes };
  const known = [...names.targets, ...names.groups];
  const { group, target } = await bakePrint(buildx, { files, targets: roots, known }, settings, context);
  const groups = realGroups(group, names);
  const asked = [...new Set(roots.flatMap((root) => membersOf(root, groups)))];
  const from = `target of ${files.map(({ name }) => name).join(", ")}`;
  const inDefault = names.groups.includes("default") ? ", group default" : "";
  const { targets, keys } = readTargets(target, settings.root);
  return {
    targets,
    variants: asked
      .filter((name) => !name.startsWith("_"))
      .map((name) => ({ name, key: keys.get(name) ?? name, because: from + inDefault, fromBake: true })),
    notes: [
      ...files.map(({ name }): PlanNote => ({ kind: "found", subject: name, reason: "evaluated by buildx bake" })),
      ...notes,
      ...leftOut(names, asked, Object.keys(target)),
    ],
  };
}

/** What to ask buildx for: the default group or all targets, and what is named. */
function rootsOf({ targets, groups }: BakeNames, { declared, refinements, selected }: Settings): string[] {
  const all = targets.filter((name) => !placeholder.test(name));
  const standard = groups.includes("default") ? ["default"] : all;
  const known = new Set([...targets, ...groups]);
  const named = [...declared.keys(), ...refinements.keys(), ...selected].map((name) =>
    known.has(name) ? name : bakeName(name),
  );
  return [...new Set([...standard, ...named.filter((name) => known.has(name))])];
}

/** `--print` gathers what it was asked for in a group `default`, whether the files have one or not. */
function realGroups(groups: PrintedDefinition["group"], names: BakeNames): PrintedDefinition["group"] {
  const { default: standard, ...others } = groups ?? {};
  return names.groups.includes("default") && standard !== undefined ? { ...others, default: standard } : others;
}

function leftOut({ targets }: BakeNames, asked: readonly string[], built: readonly string[]): PlanNote[] {
  const hidden = asked.filter((name) => name.startsWith("_"));
  const linked = built.filter((name) => !asked.includes(name));
  const unasked = targets.filter((name) => !built.includes(name) && !placeholder.test(name));
  const note =
    (reason: string) =>
    (subject: string): PlanNote => ({ kind: "left-out", subject, reason });
  return [
    ...hidden.map(note("a private target, by the _ in front")),
    ...linked.map(note("others are built on it; it is no variant of its own")),
    ...unasked.map(note('not in the group "default"; name it under "variants" to build it too')),
  ];
}

async function prepare(names: readonly string[], settings: Settings, workspace: Workspace, context: Context) {
  // buildx reads it for every kind of file (docker/buildx bake/compose.go, loadDotEnv), and follows links.
  if (!(await isReadable(workspace, join(settings.root, ".env")))) {
    throw new PlimsollError("plan.environment", ".env leads out of the repository. Put a regular file in its place.");
  }
  const files: PreparedFile[] = [];
  const notes: PlanNote[] = [];
  for (const name of names) {
    // What ends in neither is a compose file when it can be one (docker/buildx bake/compose.go, validateComposeFile).
    const prepared = /\.(?:hcl|json)$/i.test(name)
      ? undefined
      : await prepareCompose(name, workspace, context.workDirectory);
    files.push(prepared?.file ?? { name, path: `./${name}` });
    notes.push(...(prepared?.notes ?? []));
  }
  const extra = settings.extraBakeFiles.map((name): PreparedFile => ({ name, path: name }));
  return { files: [...files, ...extra], notes };
}
