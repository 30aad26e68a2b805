import type { GitHubOfRun } from "./base/github-of-run.ts";
import type { CacheExports } from "./build/cache/exports.ts";
import { clearResults, writeResults } from "./deliver/result-files.ts";
import type { Context } from "./model/ports.ts";
import type { Report } from "./model/report.ts";
import type { Settings } from "./model/settings.ts";
import type { Occasion } from "./occasion.ts";
import { type CheckResult, check, type SettingsAt } from "./pipeline.ts";
import { createRedactor } from "./process/redact.ts";
import { renderJson } from "./report/json.ts";
import { redacted } from "./report/redacted.ts";
import type { SarifFile } from "./report/sarif.ts";
import type { Surroundings } from "./surroundings.ts";
import type { VariantFacts } from "./verdict/run-facts.ts";
import { type ExitStatus, exitStatus } from "./verdict/verdict.ts";

/** What a run left: its report, which is also in the files of `settings.out`, and the status to exit with. */
export interface CheckRun {
  report: Report;
  exit: ExitStatus;
  /** OCI layout directory of each variant that was built, by name. They live as long as the context's working directory. */
  layouts: ReadonlyMap<string, string>;
  occasion: Occasion;
  /** Absent outside of GitHub Actions. */
  github: GitHubOfRun | undefined;
  /** What a push run keeps for those that are compared with it. */
  variants: readonly VariantFacts[];
  /** Builds' steps on their way into the build cache. Absent in tests of what follows a run. */
  cacheExports?: CacheExports;
  /** As it was written, for code scanning. */
  sarif: readonly SarifFile[];
}

/**
 * Runs the pipeline, writes the result files and hands over to `deliver`, while the builder is still there.
 *
 * @throws PlimsollError with blame `usage`, found before anything ran; what `deliver` rejects with
 */
export async function runCheck<Outcome>(
  settings: Settings,
  settingsAt: SettingsAt,
  surroundings: Surroundings,
  context: Context,
  deliver: (run: CheckRun) => Promise<Outcome>,
): Promise<Outcome> {
  for (const { key, line } of settings.notYet) {
    const place = line === undefined ? "" : `${settings.configFile}:${line}: `;
    context.progress.warn(`${place}${key} is understood, and its stage is not in this version yet.`);
  }
  await clearResults(settings.out);
  return check(settings, settingsAt, surroundings, context, async (result) =>
    deliver(await written(result, settings, context)),
  );
}

/** Writes the result files; `report.json` last, because it says how the others went. */
export async function written(
  { report: found, occasion, layouts, ...more }: CheckResult,
  settings: Settings,
  { progress }: Pick<Context, "progress">,
): Promise<CheckRun> {
  const redact = createRedactor(settings.secretsToRedact);
  const judged = redacted(found, redact);
  const { sarif: wanted, configFile } = settings;
  const { resultFiles, sarifFiles } = await import("./report/results.ts");
  const { dockerfiles, github, variants, cacheExports } = more;
  const cached = cacheExports === undefined ? {} : { cacheExports };
  const packageLists = more.packageLists.map(({ text, spdx, ...list }) => ({
    ...list,
    text: redact(text),
    ...(spdx === undefined ? {} : { spdx: redact(spdx) }),
  }));
  const sarif = sarifFiles(judged, { sarif: wanted, configFile, dockerfiles, occasion });
  const deliveries = await writeResults(settings.out, resultFiles(judged, sarif, { packageLists, occasion }));
  const report: Report = { ...judged, deliveries };
  const [json] = await writeResults(settings.out, [{ path: "report.json", text: renderJson(report) }]);
  for (const { surface, reason } of [...deliveries, ...(json === undefined ? [] : [json])]) {
    if (reason !== undefined) progress.warn(`${surface} could not be written: ${reason}`);
  }
  // From what was found: a secret that happens to be one of our own words must not change what follows from them.
  return { report, exit: exitStatus(found, settings.failOn), layouts, occasion, github, variants, sarif, ...cached };
}
