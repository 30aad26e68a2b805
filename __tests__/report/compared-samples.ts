import type { Changes, Drift, Growth, StepGrowth } from "../../src/model/growth.ts";
import type { Check, Finding, Report, VariantReport } from "../../src/model/report.ts";
import { grown } from "./growth-samples.ts";
import { cve, lint, origin } from "./sample-parts.ts";
import { cpu, cuda, reportOf, samples } from "./samples.ts";

const MB = 1_000_000;

const baseline: Report["baseline"] = {
  source: "artifact",
  commit: "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d",
  branch: "main",
  ageHours: 5.4,
};

const cudaFile = "Dockerfile.cuda";
const chown = origin(cudaFile, [31, 31], "RUN chown -R app /app /venv");
const apt = origin(
  cudaFile,
  [4, 9],
  "RUN apt-get update && apt-get install -y build-essential git python3 python3-venv && rm -rf /var/lib/apt/lists/*",
);
const pip = origin(
  cudaFile,
  [13, 15],
  "RUN python3 -m venv /venv && /venv/bin/pip install --no-cache-dir -r requirements.txt",
);
const from = origin(cudaFile, [1, 1], "FROM nvidia/cuda:12.4.1-runtime-ubuntu22.04");

const unlisted: Changes<never> = { bytes: 0, items: [], rest: { count: 0, bytes: 0 } };

function step(bytes: number, at: StepGrowth["origin"], more: Partial<StepGrowth> = {}): StepGrowth {
  const change = bytes < 0 ? "shrunk" : "grown";
  return { change, bytes, compressed: Math.round(bytes * 0.42), shadows: 0, origin: at, base: false, ...more };
}

/** Growth by these steps, those of the base image and of drift told apart. */
export function growthBy(steps: StepGrowth[], more: Partial<Growth> = {}): Growth {
  const sum = (some: readonly StepGrowth[]) => some.reduce((total, { bytes }) => total + bytes, 0);
  const split = (part: number) => {
    const of = (some: readonly StepGrowth[]) => Math.round(sum(some) * part);
    return { total: of(steps), own: of(steps.filter(({ base }) => !base)), base: of(steps.filter(({ base }) => base)) };
  };
  const portion = (by: "author" | "drift"): Drift["author"] => {
    const own = steps.filter((each) => (each.by ?? "author") === by);
    const of = (part: number) => ({
      total: Math.round(sum(own) * part),
      own: Math.round(sum(own.filter(({ base }) => !base)) * part),
    });
    const count = own.filter(({ change }) => change === "added").length;
    return { compressed: of(0.42), unpacked: of(1), shadowed: of(0), layers: { total: count, own: count } };
  };
  return {
    sizes: { compressed: split(0.42), unpacked: split(1), visible: split(0.97), shadowed: split(0.03) },
    layers: { before: 9, after: 10 },
    codec: { before: "gzip", after: "gzip" },
    base: {
      before: { name: "nvidia/cuda:12.4.1-runtime-ubuntu22.04" },
      after: { name: "nvidia/cuda:12.4.1-runtime-ubuntu22.04" },
    },
    steps: { bytes: sum(steps), items: steps, rest: { count: 0, bytes: 0 } },
    packages: unlisted,
    directories: unlisted,
    causes: unlisted,
    files: unlisted,
    drift: { author: portion("author"), drift: portion("drift") },
    ...more,
  };
}

const authorOfChown = step(280 * MB, chown, {
  change: "added",
  by: "author",
  because: "it was added",
  shadows: 280 * MB,
});
const authorOfPip = step(67_800_000, pip, { by: "author", because: "requirements.txt, which it copies, was changed" });
const driftOfApt = step(61 * MB, apt, { by: "drift", because: "its line, inputs and arguments were not changed" });
const driftOfBase = step(12 * MB, from, {
  by: "drift",
  base: true,
  because: "the base image moved, and its FROM line was not changed",
});

const cudaGrowth = growthBy([authorOfChown, authorOfPip], {
  packages: {
    bytes: 66 * MB,
    items: [
      {
        change: "updated",
        bytes: 40 * MB,
        type: "python-pkg",
        name: "torch",
        before: { version: "2.5.0", bytes: 470 * MB },
        after: { version: "2.5.1", bytes: 510 * MB },
        origin: pip,
      },
      {
        change: "added",
        bytes: 26 * MB,
        type: "python-pkg",
        name: "triton",
        after: { version: "3.1.0", bytes: 26 * MB },
        origin: pip,
      },
    ],
    rest: { count: 0, bytes: 0 },
  },
  directories: grown.directories,
  causes: grown.causes,
});

/** The sample run, compared: its variants changed by `change`, findings of known state. */
function compared(run: keyof typeof samples, change: (variant: VariantReport) => Partial<VariantReport>): Report {
  const report = reportOf(samples[run]);
  return {
    ...report,
    baseline,
    findings: report.findings.map((finding) => ({ ...finding, state: "existing" as const })),
    variants: report.variants.map((variant) => {
      const findings = variant.findings.map((finding) => asKnown(finding));
      // The sample itself was not compared, and says so.
      const checks = variant.checks.filter(({ id }) => id !== "drift").map(asCompared);
      const known = { ...variant, findings, checks };
      return { ...known, growth: growthBy([]), ...change(known) };
    }),
  };
}

function asCompared(check: Check): Check {
  return check.id !== "vulnerabilities" || check.status !== "fail"
    ? check
    : { ...check, actual: 2, message: "cuda: 2 new fixable vulnerabilities (1 critical, 1 high)" };
}

function asKnown(finding: Finding): Finding {
  return finding.state === "suppressed" ? finding : { ...finding, state: "existing" };
}

function withCheck({ checks }: VariantReport, check: Check): Check[] {
  return [...checks.filter(({ id }) => id !== check.id), check];
}

const withoutVulnerabilityCheck = ({ checks }: VariantReport) =>
  checks.map(
    (check): Check =>
      check.id === "vulnerabilities" ? { ...check, status: "pass", actual: 0, message: "no new vulnerability" } : check,
  );

const growCheck: Check = {
  id: "size.unpacked.grow",
  level: "error",
  status: "fail",
  actual: 347_800_000,
  limit: 200 * MB,
  unit: "bytes",
  message: "cuda: own layers grew by 348 MB unpacked (+31.8 %), past its limit of 200 MB",
};

/** Over its load line and its growth budget, with new and fixed vulnerabilities and new lint. */
const overBudget: Report = (() => {
  const report = compared("failing", (variant) => {
    if (variant.name === "cpu")
      return {
        growth: growthBy([step(1_200_000, origin("Dockerfile.cpu", [10, 10], "COPY app /app"), { by: "author" })]),
      };
    if (variant.name !== "cuda") return {};
    const findings = variant.findings.map(
      (finding): Finding =>
        ["CVE-2026-31001", "CVE-2025-66418"].includes(finding.rule) ? { ...finding, state: "new" } : finding,
    );
    const fixed = cve("CVE-2024-3094", "critical", "liblzma5 5.6.0-0.2 5.6.1+really5.4.5-1", from, { state: "fixed" });
    return { growth: cudaGrowth, checks: withCheck(variant, growCheck), findings: [...findings, fixed] };
  });
  const findings = report.findings.map((finding) =>
    finding.rule === "DL3015" ? { ...finding, state: "new" as const } : finding,
  );
  return { ...report, verdict: "fail", findings };
})();

/** Nothing that anybody did: the base image moved, and apt gave other packages. */
const driftOnly: Report = (() => {
  const drift: Check = {
    id: "drift",
    level: "warn",
    status: "warn",
    actual: 73 * MB,
    unit: "bytes",
    message:
      "cuda: grew by 73.0 MB (+2.7 %) without the author's doing, noise is up to 27.4 MB: RUN apt-get update (Dockerfile.cuda:4) gave other bytes, and nobody changed it (+61.0 MB)",
  };
  const report = compared("failing", (variant) =>
    variant.name === "cuda"
      ? {
          growth: growthBy([driftOfApt, driftOfBase]),
          checks: withCheck(
            { ...variant, checks: withoutVulnerabilityCheck(variant).filter(({ id }) => !id.startsWith("size.")) },
            drift,
          ),
        }
      : {},
  );
  return { ...report, verdict: "warn", checks: [] };
})();

const acceptance: Report["acceptance"] = { how: "label", by: "maria-lund", at: "2026-09-01T10:02:11Z" };

/** Growth past its budget that somebody let pass. */
const accepted: Report = (() => {
  const report = compared("failing", (variant) =>
    variant.name === "cuda"
      ? {
          growth: growthBy([authorOfChown, driftOfBase]),
          checks: withCheck(
            { ...variant, checks: withoutVulnerabilityCheck(variant).filter(({ id }) => !id.startsWith("size.")) },
            {
              ...growCheck,
              status: "accepted",
              actual: 280 * MB,
              message:
                "cuda: own layers grew by 280 MB unpacked (+24.1 %), past its limit of 200 MB; drift (+12.0 MB) does not count",
            },
          ),
        }
      : {},
  );
  return { ...report, verdict: "pass", checks: [], findings: [], acceptance };
})();

/** A pull request that softens the rules it is judged by; one of them was accepted. */
const loosened: Report = (() => {
  const report = compared("passing", () => ({}));
  const refused = [
    { key: "budgets.unpacked.max", base: "2.5GB", head: "4GB", accepted: false },
    { key: ".trivyignore: CVE-2026-31001", base: "", head: "suppressed", accepted: false },
  ];
  const checks = refused.map(({ key, base, head }): Check => {
    const message = `${key} is looser than on the base: ${base} → ${head}`;
    return { id: "policy.loosened", level: "error", status: "fail", message };
  });
  return {
    ...report,
    verdict: "fail",
    policyDiff: [...refused, { key: "vulnerabilities.level", base: "error", head: "warn", accepted: true }],
    acceptance: { how: "review", by: "maria-lund", at: "2026-09-01T10:02:11Z" },
    checks: [...report.checks, ...checks],
  };
})();

/** A variant more and one less. */
const comings: Report = (() => {
  const report = compared("passing", ({ name }) =>
    name === "cpu"
      ? {
          growth: growthBy([
            step(-20 * MB, origin("Dockerfile.cpu", [5, 8], "RUN pip install --no-cache-dir -r requirements-cpu.txt"), {
              by: "author",
              because: "its line was changed",
            }),
          ]),
        }
      : {},
  );
  const variants = report.variants.map((variant) => {
    const { growth: _none, ...isNew } = variant;
    return variant.platform === "linux/arm64" ? isNew : variant;
  });
  return {
    ...report,
    variants,
    baseline: { ...baseline, gone: [{ name: "rocm", platform: "linux/amd64", unpacked: 4_210 * MB }] },
  };
})();

/** Nothing changed at all. */
const still: Report = compared("passing", () => ({}));

/** Compared with an image that was named: whose doing it is, nobody can tell. */
const againstImage: Report = (() => {
  const report = compared("passing", ({ name }) => {
    const { drift: _none, ...growth } = growthBy([
      step(31 * MB, origin("Dockerfile.cpu", [5, 8], "RUN pip install --no-cache-dir -r requirements-cpu.txt")),
    ]);
    return name === "cpu" ? { growth } : {};
  });
  return { ...report, event: "push", baseline: { source: "image" } };
})();

/** The first run of all: nothing to compare with yet. */
const firstRun: Report = {
  ...reportOf(samples.warning),
  event: "pull_request",
  baseline: { source: "none", reason: "no run of main has left numbers yet" },
};

/** Every text that a stranger can set is hostile, and so are those that only a comparison has. */
export function hostileComparison(text: string): Report {
  const at = origin(text, [1, 2], text);
  const growth = growthBy(
    [
      step(5 * MB, at, { by: "author", because: text, change: "added" }),
      step(4 * MB, at, { by: "drift", because: text, base: true }),
    ],
    {
      base: { before: { name: text }, after: { name: `${text}2` } },
      packages: {
        bytes: 5,
        items: [{ change: "added", bytes: 5, type: text, name: text, after: { version: text, bytes: 5 }, origin: at }],
        rest: { count: 0, bytes: 0 },
      },
      files: {
        bytes: 5,
        items: [{ change: "added", bytes: 5, path: text, after: 5, origin: at }],
        rest: { count: 0, bytes: 0 },
      },
      directories: {
        bytes: 5,
        items: [{ change: "added", bytes: 5, path: text, before: 0, after: 5 }],
        rest: { count: 0, bytes: 0 },
      },
    },
  );
  const image = { ...cuda, causes: [{ kind: text, bytes: 5, origin: at, paths: [text], advice: text }] };
  const check: Check = { id: "size.unpacked.grow", level: "error", status: "accepted", message: text };
  const states = ["new", "existing", "fixed"] as const;
  return {
    ...still,
    verdict: "fail",
    baseline: {
      source: "artifact",
      branch: text,
      commit: text,
      ageHours: 1,
      reason: text,
      gone: [{ name: text, platform: text, unpacked: 5 }],
    },
    policyDiff: [
      { key: text, base: text, head: text, accepted: false },
      { key: text, base: text, head: text, accepted: true },
    ],
    acceptance: { how: "review", by: text, at: text },
    checks: [check],
    deliveries: [{ surface: text, status: "failed", reason: text }],
    findings: states.map((state) => lint(text, "medium", text, at, { state })),
    variants: [
      {
        name: text,
        platform: text,
        status: "built",
        image,
        growth,
        checks: [{ ...check, status: "fail" }, check],
        findings: states.map((state) => cve(text, "high", "x 1 2", at, { state, title: text, url: text })),
      },
      { name: `${text}!`, platform: "", status: "built", image: cpu, checks: [], findings: [] },
    ],
  };
}

export const comparedReports = { firstRun, overBudget, driftOnly, accepted, loosened, comings, still, againstImage };
