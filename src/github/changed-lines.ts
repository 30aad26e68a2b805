import { z } from "zod";
import type { GitHubApi, GitHubJob } from "../model/github.ts";
import type { ChangedLines } from "../report/annotations.ts";

const changedFile = z.object({ filename: z.string(), patch: z.string().optional() });

/** Three pages: what a larger pull request changes is not worth more calls. */
const mostFiles = 300;

/**
 * The lines that the pull request adds or changes, by file: GitHub shows an annotation in the diff only there. Empty where
 * it is not known. Never rejects.
 */
export async function changedLines(
  api: GitHubApi | undefined,
  { pullRequest }: Pick<GitHubJob, "pullRequest">,
): Promise<ChangedLines> {
  const lines = new Map<string, [start: number, end: number][]>();
  if (api === undefined || pullRequest === undefined) return lines;
  try {
    const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
    let count = 0;
    for await (const item of api.list(route, { pull_number: pullRequest.number })) {
      const { filename, patch = "" } = changedFile.parse(item);
      lines.set(filename, addedLines(patch));
      count += 1;
      if (count >= mostFiles) break;
    }
    return lines;
  } catch {
    return new Map();
  }
}

/** The added lines of a unified diff, by their numbers in the new file. */
export function addedLines(patch: string): [start: number, end: number][] {
  const ranges: [start: number, end: number][] = [];
  let line = 0;
  for (const text of patch.split("\n")) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (hunk !== null) {
      line = Number(hunk[1]);
    } else if (text.startsWith("+")) {
      const last = ranges.at(-1);
      if (last?.[1] === line - 1) last[1] = line;
      else ranges.push([line, line]);
      line += 1;
    } else if (text.startsWith(" ")) {
      line += 1;
    }
  }
  return ranges;
}
