import { createHash } from "node:crypto";
import { z } from "zod";
import type { BlobStorage } from "./blob-storage.ts";
import { type Answer, json, type Received, twirpError } from "./exchange.ts";
import type { Grant } from "./token.ts";

/** A whole artifact, with what GitHub's REST API says about it (`GET /repos/…/actions/runs/{run_id}/artifacts`). */
export interface StoredArtifact {
  id: number;
  name: string;
  runId: number;
  attempt: number;
  /** The zip as it was uploaded, and as the API's download answers it. */
  zip: Buffer;
  /** `sha256:…` of the zip. */
  digest: string;
  createdAt: Date;
  /** Absent where the upload named none: then the repository's retention holds. */
  expiresAt?: Date;
}

interface Kept extends Omit<StoredArtifact, "zip" | "digest"> {
  run: string;
  job: string;
  blob: string;
  finalized: boolean;
}

export interface ArtifactService {
  answer(received: Received, grant: Grant): Answer;
  /** Whole artifacts of a run, oldest first. */
  ofRun(runId: number): StoredArtifact[];
  /** Puts one there as if a job of that run had uploaded it. */
  plant(artifact: { runId: number; attempt?: number; name: string; zip: Buffer }): StoredArtifact;
}

const ids = z.object({ workflow_run_backend_id: z.string(), workflow_job_run_backend_id: z.string() });
const named = ids.extend({ name: z.string().min(1) });
const createRequest = named.extend({
  // 7 since artifacts need no zip (actions/toolkit packages/artifact/src/internal/upload/upload-artifact.ts).
  version: z.number().min(4),
  mime_type: z.string().optional(),
  expires_at: z.iso.datetime().optional(),
});
const finalizeRequest = named.extend({ size: z.coerce.number().default(0), hash: z.string().optional() });
const listRequest = ids.extend({ name_filter: z.string().optional(), id_filter: z.string().optional() });

/** actions/toolkit packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts: the server refuses these, too. */
const forbidden = /["/\\:<>|*?\r\n]/;

/** `github.actions.results.api.v1.ArtifactService` (actions/toolkit packages/artifact/src/generated/results/api/v1/artifact.ts). */
export function artifactService(blobs: BlobStorage, onWhole: (artifact: StoredArtifact) => void): ArtifactService {
  let kept: Kept[] = [];
  let nextId = 1001;
  const add = (artifact: Omit<Kept, "id" | "createdAt">): Kept => {
    const whole = { ...artifact, id: nextId++, createdAt: new Date() };
    kept.push(whole);
    return whole;
  };
  const find = (run: string, name: string) => kept.find((artifact) => artifact.run === run && artifact.name === name);

  function create(body: unknown, grant: Grant): Answer {
    const { name, expires_at } = createRequest.parse(body);
    if (forbidden.test(name)) return twirpError(400, "invalid_argument", `artifact name ${name} is not valid`);
    // A name is taken once for the whole run. Whether github.com frees it for a second attempt is not known; this is the
    // stricter of the two.
    if (find(grant.runBackendId, name) !== undefined) {
      return twirpError(409, "already_exists", "an artifact with this name already exists on the workflow run");
    }
    const { blob } = add({
      name,
      runId: grant.runId,
      attempt: grant.attempt,
      run: grant.runBackendId,
      job: grant.jobBackendId,
      blob: blobs.create(),
      finalized: false,
      ...(expires_at === undefined ? {} : { expiresAt: new Date(expires_at) }),
    });
    return json({ ok: true, signed_upload_url: blobs.signedUrl(blob, ".zip") });
  }

  function finalize(body: unknown, grant: Grant): Answer {
    const { name, size, hash } = finalizeRequest.parse(body);
    const artifact = find(grant.runBackendId, name);
    if (artifact === undefined) return twirpError(404, "not_found", "artifact not found");
    const bytes = blobs.bytes(artifact.blob);
    if (bytes?.length !== size) return twirpError(400, "invalid_argument", "size does not match the upload");
    if (hash !== undefined && hash !== digestOf(bytes)) return twirpError(400, "invalid_argument", "hash differs");
    artifact.finalized = true;
    onWhole(stored(artifact, blobs));
    return json({ ok: true, artifact_id: String(artifact.id) });
  }

  function list(body: unknown, grant: Grant): Answer {
    const { name_filter, id_filter } = listRequest.parse(body);
    const shown = kept.filter(
      ({ run, finalized, name, id }) =>
        run === grant.runBackendId &&
        finalized &&
        (name_filter ?? name) === name &&
        (id_filter ?? String(id)) === String(id),
    );
    return json({
      artifacts: shown.map((artifact) => ({
        workflow_run_backend_id: artifact.run,
        workflow_job_run_backend_id: artifact.job,
        database_id: String(artifact.id),
        name: artifact.name,
        size: String(blobs.bytes(artifact.blob)?.length ?? 0),
        created_at: artifact.createdAt.toISOString(),
        digest: digestOf(blobs.bytes(artifact.blob) ?? Buffer.alloc(0)),
      })),
    });
  }

  function signedUrl(body: unknown, grant: Grant): Answer {
    const artifact = find(grant.runBackendId, named.parse(body).name);
    if (!artifact?.finalized) return twirpError(404, "not_found", "artifact not found");
    return json({ signed_url: blobs.signedUrl(artifact.blob, ".zip") });
  }

  function remove(body: unknown, grant: Grant): Answer {
    const artifact = find(grant.runBackendId, named.parse(body).name);
    if (artifact === undefined) return twirpError(404, "not_found", "artifact not found");
    kept = kept.filter((each) => each !== artifact);
    return json({ ok: true, artifact_id: String(artifact.id) });
  }

  const methods = {
    CreateArtifact: create,
    FinalizeArtifact: finalize,
    ListArtifacts: list,
    GetSignedArtifactURL: signedUrl,
    DeleteArtifact: remove,
  };

  return {
    answer({ operation, body }, grant) {
      const parsed = JSON.parse(body.toString());
      const { workflow_run_backend_id: run, workflow_job_run_backend_id: job } = ids.parse(parsed);
      if (run !== grant.runBackendId || job !== grant.jobBackendId) {
        return twirpError(403, "permission_denied", "the token is of another job");
      }
      return methods[operation as keyof typeof methods](parsed, grant);
    },
    ofRun: (runId) =>
      kept
        .filter((artifact) => artifact.runId === runId && artifact.finalized)
        .map((artifact) => stored(artifact, blobs)),
    plant({ runId, attempt = 1, name, zip }) {
      const blob = blobs.create();
      blobs.put(blob, zip);
      return stored(add({ name, runId, attempt, run: `run-${runId}`, job: "planted", blob, finalized: true }), blobs);
    },
  };
}

function stored({ id, name, runId, attempt, createdAt, expiresAt, blob }: Kept, blobs: BlobStorage): StoredArtifact {
  const zip = blobs.bytes(blob) ?? Buffer.alloc(0);
  const expiry = expiresAt === undefined ? {} : { expiresAt };
  return { id, name, runId, attempt, zip, digest: digestOf(zip), createdAt, ...expiry };
}

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
