import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { attempt } from "../../src/attempt.ts";
import { type BuildxCommand, buildxOnDemand, locateBuildx } from "../../src/build/buildx.ts";
import { PlimsollError } from "../../src/errors.ts";
import type { BuiltVariant, Plan, PlanNote } from "../../src/model/plan.ts";
import type { Context } from "../../src/model/ports.ts";
import type { DeclaredVariant, Settings, VariantPolicy } from "../../src/model/settings.ts";
import { planRun } from "../../src/plan/plan.ts";
import { childEnvironments } from "../../src/process/environment.ts";
import { createRunner } from "../../src/process/run-child.ts";

export const policy: VariantPolicy = {
  budgets: {},
  drift: "warn",
  vulnerabilities: {
    level: "warn",
    severity: "high",
    fixable: true,
    new: true,
    explicitNew: false,
    ifUnavailable: "error",
    graceDays: 0,
    ignoreFiles: [],
    vex: [],
    explicit: false,
  },
  scan: "full",
  secrets: { level: "warn", files: "own", explicit: false },
  lint: { level: "warn", failAt: "warning", rules: {}, explicit: false },
  codec: "auto",
  timeoutMs: 60_000,
};

export function declared(variant: Partial<DeclaredVariant>): DeclaredVariant {
  const empty = { args: {}, contexts: {}, platforms: [], labels: {}, secrets: [], ssh: [], tags: [], policy };
  return { ...empty, ...variant };
}

export function settingsFor(root: string, settings: Partial<Settings> = {}): Settings {
  return {
    root,
    out: join(root, ".plimsoll"),
    extraBakeFiles: [],
    declared: new Map(),
    defaults: policy,
    refinements: new Map(),
    selected: [],
    only: new Set(),
    ignore: [],
    buildArgs: {},
    buildSecrets: [],
    ssh: [],
    buildEnvironment: {},
    secretEnvironment: {},
    allow: [],
    verifyDiffIds: false,
    layouts: "none",
    parallel: 0,
    timeoutMs: 60_000,
    failOn: "error",
    tools: { trivy: {}, hadolint: {} },
    sarif: "off",
    baseline: { from: "auto" },
    accept: { label: "plimsoll: accepted", review: true },
    comment: "on-change",
    notYet: [],
    secretsToRedact: [],
    ...settings,
  };
}

/** A context with real children; `notes` are what the progress was told. */
export function openContext(
  settings: Settings,
  environment: Record<string, string | undefined>,
): Context & { notes: string[] } {
  const notes: string[] = [];
  const workDirectory = temporaryDirectory();
  const task = { update() {}, output() {}, done() {}, fail() {} };
  return {
    notes,
    run: createRunner({ signal: new AbortController().signal }),
    progress: { note: (text) => notes.push(text), warn: (text) => notes.push(text), task: () => task },
    signal: new AbortController().signal,
    ...childEnvironments(environment, settings.buildEnvironment),
    cacheDirectory: workDirectory,
    workDirectory,
    platform: { os: "linux", arch: "x64" },
  };
}

export function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/plan/${name}`, import.meta.url));
}

/** A directory with these files, removed after the test; `{ link }` is a symbolic link, `null` an empty directory. */
export function repository(files: Record<string, string | { link: string } | null>): string {
  const root = temporaryDirectory();
  for (const [path, content] of Object.entries(files)) {
    const full = join(root, path);
    mkdirSync(content === null ? full : dirname(full), { recursive: true });
    if (typeof content === "string") writeFileSync(full, content);
    else if (content !== null) symlinkSync(content.link, full);
  }
  return root;
}

export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "plimsoll-plan-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** The plan of plain Dockerfiles; no buildx at all. */
export function planPlain(root: string, settings: Partial<Settings> = {}): Promise<Plan> {
  const full = settingsFor(root, settings);
  const noBuildx = () => attempt(Promise.reject(new PlimsollError("build.no-builder", "none here")));
  return planRun(full, noBuildx, openContext(full, process.env));
}

/** The plan by the buildx that the machine has: `eval "$(lab/env)"` puts one on PATH. */
export async function planWithBuildx(
  root: string,
  settings: Partial<Settings> = {},
  environment: Record<string, string> = {},
): Promise<Plan> {
  const full = settingsFor(root, settings);
  const context = openContext(full, { ...process.env, ...environment });
  return planRun(full, buildxOnDemand(context), context);
}

export function realBuildx(context: Context): Promise<BuildxCommand> {
  return locateBuildx(context);
}

export function built(plan: Plan, name: string): BuiltVariant {
  const found = plan.variants.find((variant) => variant.name === name);
  if (found?.kind !== "build") throw new Error(`no variant ${name}: ${plan.variants.map((each) => each.name)}`);
  return found;
}

export function names(plan: Plan): string[] {
  return plan.variants.map(({ name }) => name);
}

/** `kind subject` → reason, for one kind of note. */
export function notesOf(plan: Plan, kind: PlanNote["kind"]): Record<string, string> {
  return Object.fromEntries(plan.notes.filter((note) => note.kind === kind).map((note) => [note.subject, note.reason]));
}
