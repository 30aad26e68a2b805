import { createHash } from "node:crypto";
import { z } from "zod";
import { PlimsollError } from "../errors.ts";
import type { GitHubApi } from "../model/github.ts";

/** An artifact of a workflow run, as the API lists it. */
export interface RunArtifact {
  id: number;
  name: string;
  /** Of the zip. */
  bytes: number;
  expired: boolean;
  /** `sha256:…` of the zip; absent on servers that do not say. */
  digest?: string;
}

const artifact = z
  .object({
    id: z.int().positive(),
    name: z.string().max(1_000),
    size_in_bytes: z.int().nonnegative(),
    expired: z.boolean(),
    digest: z.string().max(200).nullish(),
  })
  .transform(
    ({ id, name, size_in_bytes, expired, digest }): RunArtifact => ({
      id,
      name,
      bytes: size_in_bytes,
      expired,
      ...(digest === null || digest === undefined ? {} : { digest }),
    }),
  );

/** More than any matrix has legs and attempts; a run can be filled with artifacts by whoever may change its workflow. */
const mostArtifacts = 5_000;

/**
 * The artifacts of a workflow run, of all its attempts. By the documented API and not by the runner's results service:
 * that one knows only the run that asks, and what is needed of other runs is needed here in the same form.
 *
 * @throws GitHubFailure; PlimsollError `gate.report` for an answer that is none
 */
export async function listRunArtifacts(api: GitHubApi, runId: number): Promise<RunArtifact[]> {
  const found: RunArtifact[] = [];
  const pages = api.list(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
    { run_id: runId, per_page: 100 },
    "artifacts",
  );
  for await (const item of pages) {
    const parsed = artifact.safeParse(item);
    if (!parsed.success) {
      throw new PlimsollError(
        "gate.report",
        `GitHub's list of the artifacts of run ${runId} can't be read. Run again.`,
        {
          cause: parsed.error,
        },
      );
    }
    found.push(parsed.data);
    if (found.length >= mostArtifacts) break;
  }
  return found;
}

/**
 * The zip of an artifact.
 *
 * @throws GitHubFailure; PlimsollError `gate.report` when it is larger than `limit` bytes, gone, or not what was listed
 */
export async function downloadArtifact(api: GitHubApi, listed: RunArtifact, limit: number): Promise<Uint8Array> {
  const { id, name, bytes, expired, digest } = listed;
  if (expired) throw new PlimsollError("gate.report", `The artifact ${name} has expired. Run again.`);
  if (bytes > limit) {
    throw new PlimsollError("gate.report", `The artifact ${name} has ${bytes} bytes; ${limit} are taken.`);
  }
  const route = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}";
  const zip = await api.download(route, { artifact_id: id, archive_format: "zip" }, limit);
  if (digest?.startsWith("sha256:") && digest !== `sha256:${createHash("sha256").update(zip).digest("hex")}`) {
    throw new PlimsollError(
      "gate.report",
      `The artifact ${name} came with another digest than GitHub says. Run again.`,
    );
  }
  return zip;
}
