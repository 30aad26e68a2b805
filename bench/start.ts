import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatSeconds } from "../src/text/duration.ts";
import type { Figure } from "./figure.ts";
import { median, runNodeOften, spread } from "./measure.ts";

const limitSeconds = 0.15;

/** How long the bundles take to start: the version, and an action that finds nothing to do. */
export function measureStart(): Figure[] {
  const empty = mkdtempSync(join(tmpdir(), "plimsoll-empty-"));
  const files = ["output", "state", "summary"].map((name) => join(empty, name));
  for (const file of files) writeFileSync(file, "");
  const [output = "", state = "", summary = ""] = files;
  const environment = {
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: empty,
    GITHUB_OUTPUT: output,
    GITHUB_STATE: state,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: empty,
  };
  try {
    const version = runNodeOften(11, ["dist/cli.js", "--version"]).map(({ seconds }) => seconds);
    const post = runNodeOften(11, ["dist/post.js"], { environment }).map(({ seconds }) => seconds);
    return [
      figure("start: `plimsoll --version`", version),
      figure("start: the action's post step with nothing to do", post),
    ];
  } finally {
    rmSync(empty, { recursive: true, force: true });
  }
}

function figure(measure: string, seconds: readonly number[]): Figure {
  return { measure, measured: spread(seconds, formatSeconds), limit: "0.15 s", holds: median(seconds) < limitSeconds };
}
