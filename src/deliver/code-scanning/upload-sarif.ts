/** Hands SARIF files to GitHub's code scanning. */
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { z } from "zod";
import type { GitHubApi, GitHubFailure } from "../../model/github.ts";
import type { Delivery } from "../../model/report.ts";
import type { SarifFile } from "../../report/sarif.ts";
import { counted } from "../../verdict/subject.ts";
import { hasPassed, type Pause } from "../pause.ts";
import { type Processed, waitForProcessing } from "./processing.ts";
import { type Refusal, uploadRefusal, withAdvice } from "./refusals.ts";
import { type UploadingJob, uploadTarget } from "./upload-target.ts";

export interface UploadRequest {
  api: GitHubApi;
  job: UploadingJob;
  /** The commit that the results are of; undefined where git can't tell. */
  checkedOut: string | undefined;
  pause: Pause;
}

const surface = "code scanning";
const pack = promisify(gzip);
/** Writes at once: GitHub's secondary limits are for those who send many. */
const atOnce = 4;
const mostTries = 3;

/**
 * Uploads each category by itself, so that one that is refused stops no other, and waits for GitHub to work on them. One
 * delivery for each file, or a single one where the same holds for all. Never rejects.
 *
 * Paths in the files are relative to the repository, so no `checkout_uri` is sent; nor is the time, which GitHub knows.
 */
export async function uploadSarif(files: readonly SarifFile[], request: UploadRequest): Promise<Delivery[]> {
  const target = uploadTarget(request.job, request.checkedOut);
  if ("skipped" in target) return [{ surface, status: "skipped", reason: target.skipped }];
  const [first, ...others] = files;
  if (first === undefined) {
    const reason = "nothing was looked at to the end, and an upload would close alerts that may still hold";
    return [{ surface, status: "skipped", reason }];
  }
  // What holds for all files is told by the first one.
  const uploads = [await upload(first, target, request)];
  const [probe] = uploads;
  if (probe?.refusal?.isForAll === true)
    return [{ surface, status: probe.refusal.status, reason: probe.refusal.reason }];
  for (let start = 0; start < others.length; start += atOnce) {
    const some = others.slice(start, start + atOnce);
    uploads.push(...(await Promise.all(some.map((file) => upload(file, target, request)))));
  }
  const ids = uploads.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const processed = await waitForProcessing(request.api, ids, request.pause);
  return uploads.map((each) => deliveryOf(each, each.id === undefined ? undefined : processed.get(each.id)));
}

interface Upload {
  file: SarifFile;
  /** GitHub's name for it; absent when it was refused. */
  id?: string;
  refusal?: Refusal;
}

const accepted = z.object({ id: z.string() });

/** An upload that may have come through is sent again: the same category of the same commit takes its place. */
async function upload(
  file: SarifFile,
  { ref, commitSha }: { ref: string; commitSha: string },
  { api, job, pause }: UploadRequest,
): Promise<Upload> {
  const sarif = (await pack(file.text)).toString("base64");
  const body = { commit_sha: commitSha, ref, sarif, tool_name: "Plimsoll" };
  for (let tries = 1; ; tries++) {
    try {
      const { data } = await api.request("POST /repos/{owner}/{repo}/code-scanning/sarifs", body);
      return { file, id: accepted.parse(data).id };
    } catch (error) {
      const isFinal = !(error as Partial<GitHubFailure>).ambiguous || tries === mostTries;
      if (isFinal || !(await hasPassed(pause(1_000 * tries)))) return { file, refusal: refusalOf(error, job) };
    }
  }
}

function refusalOf(error: unknown, job: UploadingJob): Refusal {
  if (error instanceof z.ZodError) {
    return { status: "failed", isForAll: false, reason: "the answer of GitHub is not of the form that it documents" };
  }
  return uploadRefusal(error instanceof Error ? error : { message: String(error) }, job);
}

function deliveryOf({ file, refusal }: Upload, processed: Processed | undefined): Delivery {
  const name = `${surface}: ${file.category}`;
  if (refusal !== undefined) return { surface: name, status: refusal.status, reason: refusal.reason };
  if (processed?.status === "failed") {
    const said = processed.errors.slice(0, 3).join("; ") || "GitHub does not say why";
    return { surface: name, status: "failed", reason: `GitHub could not work on it: ${withAdvice(said)}` };
  }
  const notes = [
    ...(file.leftOut === 0
      ? []
      : [
          `${counted(file.leftOut, "finding")} not in it: without a place in the repository, or past what GitHub takes`,
        ]),
    ...(processed?.status === "unknown" ? [processed.why] : []),
  ];
  return { surface: name, status: "delivered", ...(notes.length === 0 ? {} : { reason: notes.join("; ") }) };
}
