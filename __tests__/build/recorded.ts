import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildLog, createBuildLog } from "../../src/build/build-log.ts";
import type { DockerfileSource } from "../../src/build/quoted-source.ts";

const fixtures = join(import.meta.dirname, "../fixtures/build");

export function fixture(path: string): string {
  return readFileSync(join(fixtures, path), "utf8");
}

export function recordedLines(name: string): string[] {
  return fixture(`recorded/${name}.stderr`).trimEnd().split("\n");
}

/** The log of a build as it was recorded, all of it read. */
export function recordedLog(name: string): BuildLog {
  const log = createBuildLog();
  for (const line of recordedLines(name)) log.read(line);
  return log;
}

export function recordedExit(name: string): number {
  return Number(fixture(`recorded/${name}.exit`));
}

/** A Dockerfile of `cases/`, as a repository that holds the case would have it. */
export function caseSource(path: string): DockerfileSource {
  return { file: path, text: fixture(`cases/${path}`) };
}
