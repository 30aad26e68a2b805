import { isCommitId } from "./commit-id.ts";
import { hasCommit } from "./commits.ts";
import { type GitCall, type GitRepository, runGit, whyGitFailed } from "./repository.ts";

/** The way to the repository on its server, for a checkout that kept no credentials (`persist-credentials: false`). */
export interface FetchAccess {
  /** `https://github.com/owner/name`. */
  url: string;
  token: string;
}

export type Fetched = { ok: true } | { ok: false; reason: string };

const deadlineMs = 120_000;
const headerVariable = "PLIMSOLL_GIT_HEADER";

/**
 * Brings one commit and its files, without history; nothing happens when it is here. From `origin` as it is configured,
 * or with `access` from there. The token reaches git in the environment and is in no argument. Needs git 2.31 for that
 * (`--config-env`); an older one says so.
 */
export async function fetchCommit(repository: GitRepository, commit: string, access?: FetchAccess): Promise<Fetched> {
  if (!isCommitId(commit)) return { ok: false, reason: "it is no full commit ID" };
  if (await hasCommit(repository, commit)) return { ok: true };
  const flags = ["--depth=1", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-progress"];
  const call = access === undefined ? {} : withToken(access);
  if (call === undefined) return { ok: false, reason: "the server's address is not http" };
  const from = access?.url ?? "origin";
  const result = await runGit(repository, ["fetch", ...flags, "--", from, commit], { ...call, deadlineMs });
  if (result.exitCode !== 0) return { ok: false, reason: whyGitFailed(result) };
  return (await hasCommit(repository, commit)) ? { ok: true } : { ok: false, reason: "the server sent something else" };
}

/**
 * The header that actions/checkout sets too (actions/checkout src/git-auth-helper.ts). What it left is emptied first: with
 * two Authorization headers GitHub answers 400. No credential helper is asked, which could wait for a person.
 */
function withToken({ url, token }: FetchAccess): Pick<GitCall, "options" | "environment"> | undefined {
  if (!/^https?:\/\/[^/?#@=]+\//.test(url)) return undefined;
  const key = `http.${new URL(url).origin}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    options: ["-c", "credential.helper=", "-c", `${key}=`, `--config-env=${key}=${headerVariable}`],
    environment: { [headerVariable]: `AUTHORIZATION: basic ${basic}` },
  };
}
