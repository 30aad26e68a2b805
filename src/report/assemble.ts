import { withoutLinted } from "../lint/without-linted.ts";
import type { CodedError, Finding, Report, Tool, VariantReport } from "../model/report.ts";
import { compareText } from "../text/order.ts";
import { repositoryChecks, variantChecks } from "../verdict/decide.ts";
import { kindOf } from "../verdict/finding-kinds.ts";
import type { PlatformFacts, RunFacts, VariantFacts } from "../verdict/run-facts.ts";
import { verdictOf } from "../verdict/verdict.ts";
import { compareErrors, compareFindings } from "./order.ts";

/**
 * The report of a run: its facts, the checks made from them, and the verdict. One `variants[]` entry per variant and
 * platform, in the order of the plan; a variant without an image has one entry with an empty platform. Everything that
 * finished in no fixed order is sorted, so that equal facts give equal reports.
 */
export function assembleReport(run: RunFacts): Report {
  const findings = lintFindings(run);
  const judged = {
    checks: repositoryChecks(run, findings),
    errors: errorsOf(run),
    variants: run.variants.flatMap((facts) => variantReports(run, facts)),
  };
  return {
    schemaVersion: 1,
    verdict: verdictOf(judged),
    ...(run.commit === undefined ? {} : { commit: run.commit }),
    ...(run.event === undefined ? {} : { event: run.event }),
    tools: toolsOf(run),
    ...(run.database?.status === "ready"
      ? { database: { updated: run.database.updated, source: run.database.source } }
      : {}),
    baseline: run.baseline ?? { source: "none", reason: "this run was given nothing to compare with" },
    policyDiff: (run.policyDiff ?? []).map((each) => ({ ...each, accepted: run.acceptance !== undefined })),
    ...(run.acceptance === undefined ? {} : { acceptance: run.acceptance }),
    ...judged,
    ...(run.sharing === undefined ? {} : { sharing: [...run.sharing] }),
    timings: [...run.timings],
    deliveries: [],
    findings,
  };
}

function variantReports(run: RunFacts, facts: VariantFacts): VariantReport[] {
  if (facts.platforms.length > 0) return facts.platforms.map((platform) => variantReport(run, facts, platform));
  const report = variantReport(run, facts, undefined);
  // A build that says it succeeded and gave nothing must not pass for one whose image was looked at.
  const lost = report.status === "built" && report.failure === undefined && run.stages.has("size");
  return [lost ? { ...report, failure: lostImage(facts.variant.name) } : report];
}

function variantReport(run: RunFacts, facts: VariantFacts, platform: PlatformFacts | undefined): VariantReport {
  const { outcome, variant } = facts;
  const failure = outcome.failure ?? platform?.failure;
  const notLint = (outcome.findings ?? []).filter((finding) => kindOf(finding) !== "lint");
  return {
    name: variant.name,
    platform: platform?.platform ?? "",
    status: outcome.status,
    ...(failure === undefined ? {} : { failure }),
    ...(platform?.image === undefined ? {} : { image: platform.image }),
    ...(outcome.build === undefined ? {} : { build: outcome.build }),
    ...(platform?.scan?.input === undefined ? {} : { scan: platform.scan.input }),
    ...(platform?.lookedAt === undefined ? {} : { lookedAt: platform.lookedAt }),
    ...(platform?.comparison === undefined ? {} : { growth: platform.comparison.growth }),
    checks: variantChecks(run, facts, platform),
    findings: [...notLint, ...(platform?.scan?.findings ?? [])].sort(compareFindings),
  };
}

function lostImage(name: string): CodedError {
  return {
    code: "build.output",
    message: `The build of ${name} ended well but left no image to measure. Run again; if it stays so, report it.`,
  };
}

/**
 * What lint found. The build's own warnings are the same rules without the user's lint settings, so they only stand in
 * where lint is missing or incomplete.
 */
function lintFindings({ lint, variants }: RunFacts): Finding[] {
  const linted = lint?.findings ?? [];
  if (lint !== undefined && lint.errors.length === 0) return [...linted].sort(compareFindings);
  const warned = variants.flatMap(({ outcome }) => outcome.findings ?? []).filter((each) => kindOf(each) === "lint");
  // Two variants that are built from one file are warned of the same things.
  const once = new Map(warned.map((finding) => [finding.key, finding]));
  return [...linted, ...withoutLinted([...once.values()], linted)].sort(compareFindings);
}

/** Every failure that is not already a variant's own `failure`, each once. */
function errorsOf({ errors, lint, database, variants }: RunFacts): CodedError[] {
  const scans = variants.flatMap(({ variant, platforms }) =>
    platforms.flatMap(({ scan }) => (scan?.failure === undefined ? [] : [{ ...scan.failure, variant: variant.name }])),
  );
  const all = [...errors, ...(lint?.errors ?? []), ...databaseErrors(database), ...scans];
  const unique = new Map(all.map((error) => [JSON.stringify([error.code, error.message, error.variant]), error]));
  return [...unique.values()].sort(compareErrors);
}

function databaseErrors(database: RunFacts["database"]): CodedError[] {
  if (database?.status !== "failed") return [];
  const { code, message, detail } = database.error;
  return [{ code, message, ...(detail === undefined ? {} : { detail }) }];
}

function toolsOf({ tools, lint }: RunFacts): Tool[] {
  const byName = new Map([...(lint?.tools ?? []), ...tools].map((tool) => [`${tool.name} ${tool.version}`, tool]));
  return [...byName.values()].sort((a, b) => compareText(a.name, b.name) || compareText(a.version, b.version));
}
