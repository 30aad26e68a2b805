import type { GitHubDouble } from "./github-double.ts";

export interface Asked {
  method?: string;
  token?: string;
  body?: unknown;
}

/** A plain client, so that the double is not tested by what it tests. */
export async function ask(github: GitHubDouble, path: string, asked: Asked = {}) {
  const { method = "GET", token = github.tokens.job, body } = asked;
  const response = await fetch(`${github.address.apiUrl}${path}`, {
    method,
    redirect: "manual",
    headers: token === "" ? {} : { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, data: text === "" ? undefined : JSON.parse(text) };
}

export const repo = "/repos/shipyard/harbour";
export const comments = `${repo}/issues/7/comments`;
export const create = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
