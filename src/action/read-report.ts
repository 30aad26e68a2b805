import { PlimsollError } from "../errors.ts";
import { downloadArtifact, type RunArtifact } from "../github/run-artifacts.ts";
import { fileInZip } from "../github/zip-file.ts";
import type { GitHubApi } from "../model/github.ts";
import type { Report } from "../model/report.ts";
import { reportSchema } from "../report/schema/report.ts";
import { oneLine } from "../text/control.ts";

/** Ten variants with 3,000 findings each are some 20 MB, and a tenth of that packed. */
const zipBytes = 16 * 1024 * 1024;
const jsonBytes = 48 * 1024 * 1024;

/**
 * The report in an artifact. Whoever could run code in the job that left it may have written it, so it is bounded, held to
 * the schema, and not a word of it is believed here.
 *
 * @throws GitHubFailure; PlimsollError `gate.report`
 */
export async function readReport(api: GitHubApi, artifact: RunArtifact): Promise<Report> {
  return reportInZip(await downloadArtifact(api, artifact, zipBytes), artifact.name);
}

/**
 * The same of a zip that is here. `name` is what errors call the artifact.
 *
 * @throws PlimsollError `gate.report`
 */
export async function reportInZip(zip: Uint8Array, name: string): Promise<Report> {
  const malformed = (why: string, cause?: unknown) =>
    new PlimsollError("gate.report", `The artifact ${oneLine(name)} holds no report that can be used: ${why}.`, {
      cause,
    });
  let document: unknown;
  try {
    const file = await fileInZip(zip, "report.json", jsonBytes);
    if (file === undefined) throw new Error("there is no report.json in it");
    document = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(file));
  } catch (error) {
    throw malformed(error instanceof Error ? oneLine(error.message).slice(0, 200) : "it can't be read", error);
  }
  const report = parsed(document);
  if (report.success) return report.data;
  throw malformed("it is no report of this version of Plimsoll", report.error);
}

/** Origins may be nested as deep as somebody likes, and the stack is not endless. */
function parsed(document: unknown) {
  try {
    return reportSchema.safeParse(document);
  } catch (error) {
    return { success: false as const, error };
  }
}
