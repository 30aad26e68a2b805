import type { Check, Finding } from "../model/report.ts";
import { accept } from "./accept.ts";
import { buildCheck } from "./build-check.ts";
import { comparedOf } from "./compared.ts";
import { diveChecks } from "./dive-checks.ts";
import { driftCheck } from "./drift-check.ts";
import { growthChecks } from "./growth-checks.ts";
import { lintCheck } from "./lint-check.ts";
import { policyCheck } from "./policy-check.ts";
import { rebuildChecks } from "./rebuild-check.ts";
import type { PlatformFacts, RunFacts, VariantFacts } from "./run-facts.ts";
import { secretsCheck } from "./secrets-check.ts";
import { type Measured, sizeChecks } from "./size-checks.ts";
import { subjectOf } from "./subject.ts";
import { laterChecks } from "./unavailable.ts";
import { type Scanned, type Uncompared, vulnerabilityCheck } from "./vulnerability-check.ts";

const scanOff = { reason: "scan is off", asked: true } as const;

/** All checks of one variant on one platform (`undefined`: it has no image at all), in a fixed order. */
export function variantChecks(run: RunFacts, facts: VariantFacts, platform: PlatformFacts | undefined): Check[] {
  const { name, policy } = facts.variant;
  const subject = subjectOf(name, platform?.platform ?? "", facts.platforms.length);
  const measured = measuredOf(run, facts, platform);
  const compared = comparedOf(run, platform, measured);
  const scanned = scannedOf(run, facts, platform);
  const checks = [
    ...(run.stages.has("build") ? buildCheck(facts) : []),
    ...sizeChecks(subject, policy, measured),
    ...growthChecks(subject, policy, compared),
    ...driftCheck(subject, policy, compared),
    ...diveChecks(subject, policy, measured),
    ...vulnerabilityCheck(subject, policy, policy.scan === "off" ? scanOff : scanned, run.today),
    ...secretsCheck(subject, policy, scanned),
    ...(facts.variant.kind === "build" ? rebuildChecks(subject, policy, facts, run.stages.has("build")) : []),
    ...(run.stages.has("size") ? laterChecks(subject, policy) : []),
  ];
  return accept(checks, run.acceptance, run.acceptanceRefused);
}

/** All checks that belong to the repository and not to one variant. `findings`: all lint of this run. */
export function repositoryChecks(run: RunFacts, findings: readonly Finding[]): Check[] {
  const { policyDiff, policyNotes, acceptance, acceptanceRefused } = run;
  const loosened = policyDiff === undefined ? [] : policyCheck(policyDiff, acceptance, policyNotes, acceptanceRefused);
  return [...lintChecks(run, findings), ...loosened];
}

function lintChecks(run: RunFacts, findings: readonly Finding[]): Check[] {
  const policies = {
    defaults: run.defaults.lint,
    variants: run.variants.map(({ variant }) => ({
      policy: variant.policy.lint,
      ...(variant.dockerfile === undefined ? {} : { dockerfile: variant.dockerfile }),
    })),
  };
  if (!run.stages.has("lint")) return lintCheck(policies, { reason: "this run leaves lint out", asked: false });
  if (run.lint === undefined) return lintCheck(policies, { reason: "lint did not run", asked: true });
  return lintCheck(policies, { ...run.lint, findings: [...findings] });
}

function measuredOf(run: RunFacts, facts: VariantFacts, platform: PlatformFacts | undefined): Measured {
  if (!run.stages.has("size")) return { reason: "this run leaves measuring out", asked: false };
  if (platform?.image !== undefined) return { image: platform.image };
  return { reason: platform?.failure?.message ?? noImage(facts), asked: true };
}

function scannedOf(run: RunFacts, facts: VariantFacts, platform: PlatformFacts | undefined): Scanned {
  if (!run.stages.has("scan")) return { reason: "this run leaves the scan out", asked: false };
  const { scan } = platform ?? {};
  if (scan?.failure !== undefined) return { findings: scan.findings, incomplete: scan.failure.message };
  if (scan !== undefined) {
    const { findings, secretFiles } = scan;
    const uncompared = whyUncompared(run, platform);
    return {
      findings,
      ...(secretFiles === undefined ? {} : { secretFiles }),
      ...(uncompared === undefined ? {} : { uncompared }),
    };
  }
  if (platform?.failure !== undefined) return { reason: platform.failure.message, asked: true };
  if (platform === undefined) return { reason: noImage(facts), asked: true };
  return facts.variant.policy.scan === "off" ? scanOff : { reason: "it was not scanned", asked: true };
}

function whyUncompared({ baseline, isMerged }: RunFacts, platform: PlatformFacts | undefined): Uncompared | undefined {
  const { comparison, summary } = platform ?? {};
  const isKnown = comparison === undefined ? baseline === undefined : comparison.baseFindings !== undefined;
  if (isKnown) return undefined;
  if (comparison === undefined && baseline?.source !== "none" && summary !== undefined) {
    return { because: "image is new", reason: "the baseline has no such image" };
  }
  const without = baseline?.source === "none" ? "there is no baseline" : "what the image holds could not be summed up";
  const reason = comparison?.reason ?? baseline?.reason ?? without;
  return { because: isMerged === true ? "merged" : "unknown", reason: reason.replace(/\.$/, "") };
}

function noImage({ outcome }: VariantFacts): string {
  return outcome.status === "built" ? "there is no image" : `there is no image (build ${outcome.status})`;
}
