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
import { type UploadingJob, type UploadTarget, uploadTarget } from "./upload-target.ts";

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
  const probe = await upload(first, target, request);
  const { id, refusal } = probe;
  if (refusal?.isForAll === true) return [{ surface, status: refusal.status, reason: refusal.reason }];
  const rest = uploadAll(others, target, request);
  const ids = { first: id, others: rest.then((uploads) => uploads.flatMap((each) => each.id ?? [])) };
  const processed = await waitForProcessing(request.api, ids, request.pause);
  return [probe, ...(await rest)].map((each) => deliveryOf(each, processed));
}

interface Upload {
  file: SarifFile;
  /** GitHub's name for it; absent when it was refused. */
  id?: string;
  refusal?: Refusal;
}

type Target = Exclude<UploadTarget, { skipped: string }>;

const accepted = z.object({ id: z.string() });

/** A few at a time, and what became of each in the order of the files. */
async function uploadAll(files: readonly SarifFile[], target: Target, request: UploadRequest): Promise<Upload[]> {
  const uploads: Upload[] = [];
  const waiting = files.entries();
  const lanes = Array.from({ length: atOnce }, async () => {
    // One iterator for all lanes: each takes what the others have not taken.
    for (const [index, file] of waiting) uploads[index] = await upload(file, target, request);
  });
  await Promise.all(lanes);
  return uploads;
}

/** An upload that may have come through is sent again: the same category of the same commit takes its place. */
async function upload(
  file: SarifFile,
  { ref, commitSha }: Target,
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

function deliveryOf({ file, id, refusal }: Upload, ends: ReadonlyMap<string, Processed>): Delivery {
  const name = `${surface}: ${file.category}`;
  if (refusal !== undefined) return { surface: name, status: refusal.status, reason: refusal.reason };
  const processed = id === undefined ? undefined : ends.get(id);
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
