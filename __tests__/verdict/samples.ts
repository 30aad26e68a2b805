import type { BuiltVariant } from "../../src/model/plan.ts";
import type { Finding, Image, Layer } from "../../src/model/report.ts";
import type { VariantPolicy } from "../../src/model/settings.ts";
import type { PlatformFacts, RunFacts, VariantFacts } from "../../src/verdict/run-facts.ts";

/** The policy of a repository without any configuration, but for what a test changes. */
export function policy(changes: Partial<VariantPolicy> = {}): VariantPolicy {
  return {
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
    secrets: { level: "warn", files: "all", explicit: false },
    lint: { level: "warn", failAt: "warning", rules: {}, explicit: false },
    codec: "auto",
    timeoutMs: 60_000,
    ...changes,
  };
}

export function builtVariant(name: string, own: VariantPolicy = policy()): BuiltVariant {
  return {
    kind: "build",
    name,
    slug: name,
    target: name,
    dockerfile: `Dockerfile.${name}`,
    context: ".",
    platforms: [],
    basedOn: [],
    policy: own,
    because: "found",
  };
}

/** An image of two layers (base and own) whose four sizes all have these figures. */
export function image(total = 1000, own = 400): Image {
  const size = { total, own, base: total - own };
  return {
    manifestDigest: `sha256:${"1".repeat(64)}`,
    configDigest: `sha256:${"2".repeat(64)}`,
    sizes: { compressed: size, unpacked: size, visible: size, shadowed: size },
    codec: "gzip",
    layers: [layer(0, true, total - own), layer(1, false, own)],
    causes: [],
    packages: [],
    directories: [],
    dive: { efficiency: 0.95, sizeBytes: total, userSizeBytes: own, wastedBytes: 10, userWastedPercent: 0.05 },
  };
}

function layer(index: number, base: boolean, unpacked: number): Layer {
  const digest = `sha256:${String(index).repeat(64)}`;
  return {
    index,
    digest,
    diffId: digest,
    compressed: unpacked,
    unpacked,
    fileCount: 1,
    origin: { via: "none" },
    base,
  };
}

export function vulnerability(rule: string, changes: Partial<Finding> = {}): Finding {
  return {
    key: `${rule}/${changes.package?.name ?? "openssl"}`,
    tool: "trivy",
    rule,
    severity: "high",
    title: "A flaw",
    message: "A flaw",
    state: "unknown",
    package: { name: "openssl", version: "1", fixedIn: "2" },
    ...changes,
  };
}

export function lintFinding(rule: string, changes: Partial<Finding> = {}): Finding {
  return {
    key: `lint/${rule}`,
    tool: "hadolint",
    rule,
    severity: "medium",
    title: rule,
    message: "Do it otherwise",
    state: "unknown",
    origin: { file: "Dockerfile.app", startLine: 3, endLine: 3, via: "none" },
    ...changes,
  };
}

export function platformFacts(changes: Partial<PlatformFacts> = {}): PlatformFacts {
  return { platform: "linux/amd64", image: image(), scan: { findings: [], packages: [] }, ...changes };
}

export function variantFacts(changes: Partial<VariantFacts> = {}): VariantFacts {
  return {
    variant: builtVariant("app"),
    outcome: { status: "built" },
    platforms: [platformFacts()],
    ...changes,
  };
}

export function runFacts(changes: Partial<RunFacts> = {}): RunFacts {
  return {
    today: "2026-09-01",
    stages: new Set(["build", "lint", "size", "scan"]),
    defaults: policy(),
    variants: [variantFacts()],
    lint: { findings: [], tools: [], errors: [] },
    tools: [],
    errors: [],
    timings: [],
    ...changes,
  };
}
