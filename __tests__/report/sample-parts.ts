import type { Origin } from "../../src/model/origin.ts";
import type { BuiltVariant } from "../../src/model/plan.ts";
import type { Build, Finding, Image, Layer, Severity, Tool } from "../../src/model/report.ts";
import type { Budget, VariantPolicy } from "../../src/model/settings.ts";
import type { RunFacts } from "../../src/verdict/run-facts.ts";
import { builtVariant, policy } from "../verdict/samples.ts";

/** A layer as a sample writes it: who made it, and what it weighs. */
export interface Weighed {
  line?: [number, number];
  instruction: string;
  unpacked: number;
  base?: boolean;
  files?: number;
}

export function origin(file: string, [startLine, endLine]: [number, number], instruction: string): Origin {
  return { file, startLine, endLine, instruction, stage: "app", via: "provenance" };
}

function digest(seed: string): string {
  const hex = [...seed].map((character) => character.charCodeAt(0).toString(16)).join("");
  return `sha256:${hex.repeat(Math.ceil(64 / hex.length)).slice(0, 64)}`;
}

export function imageOf(name: string, file: string, weighed: readonly Weighed[], more: Partial<Image> = {}): Image {
  const layers = weighed.map(
    (each, index): Layer => ({
      index,
      digest: digest(`${name}${index}z`),
      diffId: digest(`${name}${index}u`),
      compressed: Math.round(each.unpacked * 0.42),
      unpacked: each.unpacked,
      fileCount: each.files ?? Math.ceil(each.unpacked / 40_000),
      origin: each.line === undefined ? { via: "none" } : origin(file, each.line, each.instruction),
      base: each.base ?? false,
    }),
  );
  const sum = (of: (layer: Layer) => number) => {
    const own = layers.filter(({ base }) => !base).reduce((total, layer) => total + of(layer), 0);
    const base = layers.filter(({ base }) => base).reduce((total, layer) => total + of(layer), 0);
    return { total: own + base, own, base };
  };
  const unpacked = sum((layer) => layer.unpacked);
  const first = layers.find(({ base }) => base);
  return {
    manifestDigest: digest(`${name}m`),
    configDigest: digest(`${name}c`),
    ...(first === undefined
      ? {}
      : { base: { name: weighed[0]?.instruction.replace(/^FROM /, "") ?? "", from: first.origin } }),
    sizes: {
      compressed: sum((layer) => layer.compressed ?? 0),
      unpacked,
      visible: sum((layer) => Math.round(layer.unpacked * 0.97)),
      shadowed: sum((layer) => Math.round(layer.unpacked * 0.03)),
    },
    codec: "gzip",
    layers,
    causes: [],
    packages: [],
    directories: [],
    dive: {
      efficiency: 0.91,
      sizeBytes: unpacked.total,
      userSizeBytes: unpacked.own,
      wastedBytes: Math.round(unpacked.total * 0.05),
      userWastedPercent: 0.08,
    },
    ...more,
  };
}

export function buildOf(file: string, steps: readonly [string, [number, number], number, boolean][]): Build {
  const counted = steps.filter(([instruction]) => !instruction.startsWith("FROM"));
  const cached = counted.filter(([, , , hit]) => hit).length;
  let began = 0.5;
  const told = steps.map(([instruction, line, seconds, hit], index) => {
    const start = Math.round(began * 10) / 10;
    began += seconds;
    return {
      name: `[app ${index + 1}/${steps.length}] ${instruction}`,
      digest: digest(`${file}${index}s`),
      seconds,
      start,
      cached: hit,
      origin: origin(file, line, instruction),
    };
  });
  const slow = told.filter((step) => !step.cached && step.seconds >= 0.4);
  return {
    seconds: steps.reduce((total, [, , seconds]) => total + seconds, 1.5),
    steps: told,
    cacheHitRatio: counted.length === 0 ? null : cached / counted.length,
    transfers: [
      { name: "context", seconds: 0.3, bytes: 18_204_000 },
      { name: "export", seconds: 1 },
    ],
    ...(slow.length === 0
      ? {}
      : {
          criticalPath: {
            seconds: slow.reduce((total, { seconds }) => total + seconds, 0),
            steps: slow.map(({ cached: _, ...step }) => step),
          },
        }),
  };
}

/** The build with its step at `index` as the first that was not reused, compared with one that reused everything. */
export function brokenAt(build: Build, index: number, because: string): Build {
  const { name = "", digest: of = "", origin: at = { via: "none" } as const } = build.steps[index] ?? {};
  return {
    ...build,
    firstUncached: { step: name, digest: of, origin: at, because },
    previous: { commit: "5d2e8c1f0a3b4c6d7e8f9a0b1c2d3e4f5a6b7c8d", seconds: 4.2, cacheHitRatio: 1 },
  };
}

export function variantOf(
  name: string,
  budgets: VariantPolicy["budgets"] = {},
  more: Partial<VariantPolicy> = {},
): BuiltVariant {
  return builtVariant(name, policy({ budgets, ...more }));
}

export function limit(max: number, level: Budget["level"] = "error"): Budget {
  return { max, level, ifUnavailable: "error" };
}

export function cve(
  rule: string,
  severity: Severity,
  packageText: string,
  from: Origin | undefined,
  more: Partial<Finding> = {},
): Finding {
  const [name = "", version = "", fixedIn] = packageText.split(" ");
  return {
    key: `${rule}/${name}`,
    tool: "trivy",
    rule,
    severity,
    title: `${name}: a flaw in the parser lets a remote attacker crash the process`,
    message: `${name} ${version} has ${rule}.`,
    ...(from === undefined ? {} : { origin: from }),
    state: "unknown",
    package: {
      name,
      version,
      ...(fixedIn === undefined ? {} : { fixedIn }),
      purl: `pkg:deb/debian/${name}@${version}`,
    },
    url: `https://avd.aquasec.com/nvd/${rule.toLowerCase()}`,
    ...more,
  };
}

export function lint(
  rule: string,
  severity: Severity,
  message: string,
  from: Origin,
  more: Partial<Finding> = {},
): Finding {
  return {
    key: `lint/${from.file}/${rule}`,
    tool: rule.startsWith("DL") ? "hadolint" : "buildkit",
    rule,
    severity,
    title: rule,
    message,
    origin: from,
    state: "unknown",
    url: rule.startsWith("DL")
      ? `https://github.com/hadolint/hadolint/wiki/${rule}`
      : `https://docs.docker.com/go/dockerfile/rule/${rule.toLowerCase()}/`,
    ...more,
  };
}

export const tools: Tool[] = [
  { name: "buildx", version: "0.36.1", source: "path", verified: "not verified: found on PATH", ms: 12 },
  { name: "buildkit", version: "0.32.2", source: "path", verified: "not verified: the builder's own", ms: 8 },
  {
    name: "hadolint",
    version: "2.15.1",
    source: "cache",
    sha256: "a".repeat(64),
    verified: "sha256 pinned in Plimsoll",
    ms: 3,
  },
  {
    name: "trivy",
    version: "0.74.0",
    source: "cache",
    sha256: "b".repeat(64),
    verified: "sha256 pinned in Plimsoll",
    ms: 4,
  },
];

/** What all sample runs share. */
export const frame: Omit<RunFacts, "variants"> = {
  today: "2026-09-01",
  commit: "9f2c1d7be0a4c3f58a6b1e2d3c4f5a6b7c8d9e0f",
  event: "pull_request",
  stages: new Set(["build", "lint", "size", "scan"]),
  defaults: policy(),
  lint: { findings: [], tools: [], errors: [] },
  tools,
  database: {
    status: "ready",
    cacheDirectory: "cache",
    updated: "2026-08-31T18:00:00Z",
    source: "mirror.gcr.io/aquasec/trivy-db:2",
  },
  errors: [],
  timings: [
    { name: "plan", seconds: 0.42 },
    { name: "build", seconds: 74.2, variant: "cuda" },
    { name: "scan", seconds: 21.6, variant: "cuda" },
    { name: "lint", seconds: 0.31 },
  ],
};
