import { buildVariant } from "../../src/build/build-variant.ts";
import type { Builder } from "../../src/build/builder.ts";
import { exportVariant } from "../../src/build/export-variant.ts";
import { type Exports, openExports } from "../../src/build/exports.ts";
import type { BakeDefinition, BuiltVariant, Plan } from "../../src/model/plan.ts";
import type { Context } from "../../src/model/ports.ts";
import type { Settings, VariantPolicy } from "../../src/model/settings.ts";
import type { BuildOutcome, Built } from "../../src/model/stages.ts";

const policy: VariantPolicy = {
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

/** The variant `app`, built from the target `app`. */
export function aVariant(changes: Partial<BuiltVariant> = {}, timeoutMs = 60_000): BuiltVariant {
  return {
    kind: "build",
    name: "app",
    slug: "app",
    policy: { ...policy, timeoutMs },
    because: "a test",
    target: "app",
    platforms: [],
    basedOn: [],
    ...changes,
  };
}

export function aPlan(definition: BakeDefinition): Plan {
  return { variants: [], definition, notes: [] };
}

export function someSettings(changes: Partial<Settings> = {}): Settings {
  return {
    root: "/repository",
    out: "/repository/.plimsoll",
    extraBakeFiles: [],
    declared: new Map(),
    defaults: policy,
    refinements: new Map(),
    selected: [],
    only: new Set(["build"]),
    ignore: [],
    buildArgs: {},
    buildSecrets: [],
    secretEnvironment: {},
    ssh: [],
    buildEnvironment: {},
    allow: [],
    verifyDiffIds: false,
    layouts: "none",
    parallel: 0,
    timeoutMs: 600_000,
    failOn: "error",
    tools: { trivy: {}, hadolint: {} },
    sarif: "off",
    baseline: { from: "auto" },
    accept: { label: "plimsoll: accepted", review: true },
    comment: "on-change",
    notYet: [],
    secretsToRedact: [],
    ...changes,
  };
}

/** A builder that nobody opened; `command` is what stands for buildx. */
export function aBuilder(buildx: { command?: string; args?: string[] } = {}): Builder {
  return {
    buildx: { command: buildx.command ?? "buildx", args: buildx.args ?? [], version: "0.36.1" },
    name: "lab",
    driver: "remote",
    created: false,
    tools: [],
    standstill: new AbortController(),
    replacement: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  };
}

/** A build and the export of its image, as one outcome. */
export async function buildAndExport(
  builder: Builder,
  plan: Plan,
  variant: BuiltVariant,
  settings: Settings,
  context: Context,
  exports: Exports = openExports(context),
): Promise<Exclude<BuildOutcome, Built> | (Built & { layout: string })> {
  const outcome = await buildVariant(builder, plan, variant, settings, context);
  if (outcome.status !== "built") return outcome;
  const exported = await exports.inTurn(() => exportVariant(builder, plan, outcome, exports.blobs, settings, context));
  if (exported.status !== "exported") return { ...outcome, ...exported };
  const { layout, provenance, transfers } = exported;
  return { ...outcome, layout, provenance, build: { ...outcome.build, transfers } };
}
