import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatSeconds } from "../src/text/duration.ts";
import type { Figure } from "./figure.ts";
import { bundled, runNodeOften, type Usage } from "./measure.ts";
import { median, spread } from "./statistics.ts";

const limitSeconds = 0.15;

/** How long the bundle takes to start: the version, and an action that finds nothing to do. */
export function measureStart(): Figure[] {
  const directory = mkdtempSync(join(tmpdir(), "plimsoll-start-"));
  try {
    const environment = emptyJob(directory);
    return [
      figure("start: `plimsoll --version`", runNodeOften(11, [bundled("cli.js"), "--version"]), 0),
      figure(
        "start: the action's main step in an empty repository, to its error",
        runNodeOften(11, [bundled("main.js")], { environment }),
        2,
      ),
      figure(
        "start: the action's post step with nothing to do",
        runNodeOften(11, [bundled("post.js")], { environment }),
        0,
      ),
    ];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** What a runner gives to a step, with nothing in the workspace. */
function emptyJob(directory: string): Record<string, string> {
  const workspace = join(directory, "workspace");
  mkdirSync(workspace);
  const [output = "", state = "", summary = ""] = ["output", "state", "summary"].map((name) => join(directory, name));
  for (const file of [output, state, summary]) writeFileSync(file, "");
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STATE: state,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: directory,
  };
}

/** It holds only when every run ended as it should. */
function figure(measure: string, runs: readonly Usage[], exit: number): Figure {
  const seconds = runs.map((run) => run.seconds);
  const holds = median(seconds) < limitSeconds && runs.every((run) => run.exit === exit);
  return { measure, measured: spread(seconds, formatSeconds), limit: "under 0.15 s", holds };
}
