import { constants, cp, lstat, rm } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import dockerignore from "@balena/dockerignore";
import type { BakeTarget, BuiltVariant, Plan } from "../model/plan.ts";
import { isRemoteContext } from "../plan/remote.ts";
import { readTextFile } from "../plan/text-file.ts";

/** A checkout beside the run's own. */
export interface SecondCheckout {
  /** Its uppermost directory. */
  tree: string;
  /** Where the run's settings count from, in it. */
  root: string;
}

/**
 * Gives a checkout beside the run's own the `.git` directory that the own one has at `top`, where a build would send it: a
 * `COPY . .` ships it unless `.dockerignore` names it, and a file in its place would make the change seem larger by all of
 * it. What it says of HEAD is then the run's commit.
 */
export async function giveGitDirectory(
  checkout: SecondCheckout,
  variants: readonly BuiltVariant[],
  { definition }: Pick<Plan, "definition">,
  top: string | undefined,
): Promise<void> {
  if (top === undefined || !(await isDirectory(join(top, ".git")))) return;
  const names = new Set(variants.flatMap(({ target, basedOn }) => [target, ...basedOn]));
  const sends = await Promise.all([...names].map((name) => sendsGit(checkout, definition.target[name] ?? {})));
  if (!sends.includes(true)) return;
  const place = join(checkout.tree, ".git");
  const note = /^gitdir: (.+)$/m.exec((await readTextFile(place)) ?? "")?.[1];
  await rm(place, { force: true });
  await cp(join(top, ".git"), place, {
    recursive: true,
    mode: constants.COPYFILE_FICLONE,
    // What git notes of this checkout was not there when the run's own images were built.
    filter: (path) => path !== note,
  });
}

/** BuildKit reads the ignore file beside the Dockerfile that has its name, else that of the context. */
async function sendsGit({ tree, root }: SecondCheckout, target: BakeTarget): Promise<boolean> {
  const { context = ".", dockerfile = "Dockerfile" } = target;
  if (isRemoteContext(context) || relative(tree, resolve(root, context)) !== "") return false;
  const own = await readTextFile(resolve(tree, `${dockerfile}.dockerignore`));
  const rules = own ?? (await readTextFile(join(tree, ".dockerignore")));
  return rules === undefined || !dockerignore.default().add(rules).ignores(".git");
}

async function isDirectory(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isDirectory() === true;
}
