import { type GitCall, type GitRepository, runGit } from "./repository.ts";

const emptyVariable = "PLIMSOLL_GIT_EMPTY";

/** The content filters that git is configured with, and what switches them off. */
export interface FiltersOff {
  names: string[];
  call: Pick<GitCall, "options" | "environment">;
}

/**
 * Switches every configured content filter off (git-lfs is one): a `.gitattributes` of the repository chooses which of
 * them run, on what and, for git-lfs, from which server. An empty command is none (git convert.c, apply_filter).
 * Undefined when the filters can't be listed.
 */
export async function filtersOff(repository: GitRepository): Promise<FiltersOff | undefined> {
  const result = await runGit(repository, ["config", "-z", "--name-only", "--get-regexp", "^filter\\."]);
  // Status 1: there are none.
  if ((result.exitCode !== 0 && result.exitCode !== 1) || result.stdoutTruncated) return undefined;
  const found = result.stdout.split("\0").flatMap((key) => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? []);
  const names = [...new Set(found)];
  const options = names.flatMap((name) =>
    ["clean", "smudge", "process", "required"].map((key) => `--config-env=filter.${name}.${key}=${emptyVariable}`),
  );
  return { names, call: { options, environment: { [emptyVariable]: "" } } };
}
