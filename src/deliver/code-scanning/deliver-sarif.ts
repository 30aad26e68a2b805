/** Hands SARIF to code scanning, one upload for each category. */
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { z } from "zod";
import { realWaiting, type Waiting } from "../../github/wait.ts";
import type { GitHubApi, GitHubFailure, GitHubJob } from "../../model/github.ts";
import type { Delivery } from "../../model/report.ts";
import type { SarifFile } from "../../report/sarif.ts";
import type { AnalysedCommit } from "./analysed-commit.ts";
import { processingHint, refusalHint } from "./refusal-hint.ts";

export interface SarifDelivery {
  api: GitHubApi;
  job: GitHubJob;
  files: readonly SarifFile[];
  commit: AnalysedCommit;
  signal: AbortSignal;
  waiting?: Waiting;
}

/** What the documentation of the upload allows, compressed. */
const largestUpload = 10_000_000;

/**
 * Pauses between questions for the state of what was uploaded: half of codeql-action's (src/upload-lib.ts), because all
 * uploads are waited for at once and the verdict stands already.
 */
const pausesMs = [2_000, 4_000, 8_000, 16_000, 32_000];

const pack = promisify(gzip);

/**
 * Uploads every file, then waits until GitHub has taken them in. One delivery for each; a refusal of the first that would
 * meet all others is not asked for again. Never rejects.
 */
export async function deliverSarif(request: SarifDelivery): Promise<Delivery[]> {
  const { files, job } = request;
  const deliveries: Delivery[] = [];
  const uploaded: { surface: string; id: string }[] = [];
  let refused: string | undefined;
  for (const file of files) {
    const surface = `code scanning ${file.category}`;
    if (refused !== undefined) {
      deliveries.push({ surface, status: "failed", reason: refused });
      continue;
    }
    try {
      uploaded.push({ surface, id: await upload(file, request) });
    } catch (error) {
      const reason = reasonOf(error, job);
      if (isForAll(error)) refused = reason;
      deliveries.push({ surface, status: "failed", reason });
    }
  }
  const settled = await Promise.all(uploaded.map(({ surface, id }) => processed(surface, id, request)));
  return [...settled, ...deliveries].sort((a, b) => (a.surface < b.surface ? -1 : 1));
}

const receipt = z.object({ id: z.string() });

async function upload({ text }: SarifFile, { api, commit }: SarifDelivery): Promise<string> {
  const packed = await pack(text);
  if (packed.length > largestUpload) throw Object.assign(new Error("too large"), { status: 413, ambiguous: false });
  const { data } = await api.request("POST /repos/{owner}/{repo}/code-scanning/sarifs", {
    commit_sha: commit.commit,
    ref: commit.ref,
    sarif: packed.toString("base64"),
    tool_name: "Plimsoll",
  });
  return receipt.parse(data).id;
}

const state = z.object({
  processing_status: z.enum(["pending", "complete", "failed"]),
  errors: z.array(z.string()).nullish(),
});

async function processed(surface: string, id: string, request: SarifDelivery): Promise<Delivery> {
  const { api, job, signal, waiting = realWaiting } = request;
  try {
    for (const pause of pausesMs) {
      await waiting.sleep(pause, signal);
      const { data } = await api.request("GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}", { sarif_id: id });
      const { processing_status: status, errors } = state.parse(data);
      if (status === "complete") return { surface, status: "delivered" };
      if (status === "failed") return { surface, status: "failed", reason: processingHint(errors ?? []) };
    }
    return { surface, status: "delivered", reason: "GitHub is still taking it in" };
  } catch (error) {
    // It was taken; only what became of it is not known.
    return { surface, status: "delivered", reason: `what became of it is not known: ${reasonOf(error, job)}` };
  }
}

function isForAll(error: unknown): boolean {
  const status = error instanceof Error && "status" in error ? error.status : undefined;
  return status === undefined || status === 401 || status === 403 || status === 404 || status === 429;
}

function reasonOf(error: unknown, job: GitHubJob): string {
  if (error instanceof z.ZodError) return "GitHub's answer is not of the form that it documents";
  if (!(error instanceof Error)) return String(error);
  const failure: Pick<GitHubFailure, "message" | "status"> = error;
  return refusalHint(failure, job);
}
