import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { z } from "zod";
import { asPlimsollError, PlimsollError } from "../errors.ts";
import type { ArtifactStore } from "../model/github.ts";
import type { ResultsAccess } from "./results/access.ts";
import { type Patience, ResultsError } from "./results/patience.ts";
import { callService } from "./results/service.ts";
import { uploadBlob } from "./results/upload.ts";
import { type ZipEntry, zip } from "./zip.ts";

export interface ArtifactOptions {
  signal: AbortSignal;
  patience?: Patience;
}

const artifactPatience: Patience = { deadlineMs: 60_000, stallMs: 20_000, pausesMs: [1_000, 2_000, 4_000, 8_000] };

/** 7 is what @actions/artifact 6 says; GitHub answers older ones, too. */
const protocol = 7;
const mimeType = "application/zip";

// actions/toolkit packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts; the service refuses them, too.
const forbidden = /["/\\:<>|*?\r\n]/;

/**
 * The artifacts of this run. An upload that does not work is told as `github.artifact`, with the reason; it is cancelled
 * with the signal and ends in a minute.
 */
export function openArtifacts(access: ResultsAccess, options: ArtifactOptions): ArtifactStore {
  const { patience = artifactPatience } = options;
  return {
    async upload(name, root, files, retentionDays) {
      const signal = AbortSignal.any([options.signal, AbortSignal.timeout(patience.deadlineMs)]);
      try {
        if (name === "" || forbidden.test(name)) throw new ResultsError("its name is not allowed", { again: false });
        const entries = entriesOf(root, files);
        return await upload(name, entries, { access, patience, signal, expiresAt: expiry(access, retentionDays) });
      } catch (error) {
        throw artifactFailure(name, error, options.signal);
      }
    },
  };
}

/** A file and its path in the zip. */
interface Entry {
  file: string;
  path: string;
}

function entriesOf(root: string, files: readonly string[]): Entry[] {
  if (files.length === 0) throw new ResultsError("there is no file for it", { again: false });
  return files.map((file) => {
    const full = resolve(root, file);
    const path = relative(root, full);
    if (path === "" || path.startsWith(`..${sep}`) || isAbsolute(path)) {
      throw new ResultsError(`${file} is not below ${root}`, { again: false });
    }
    return { file: full, path: path.split(sep).join("/") };
  });
}

async function packed(entries: readonly Entry[]): Promise<Blob> {
  const read = async ({ file, path }: Entry): Promise<ZipEntry> => ({ path, bytes: await readFile(file) });
  return new Blob((await zip(await Promise.all(entries.map(read)))) as Uint8Array<ArrayBuffer>[]);
}

interface Upload {
  access: ResultsAccess;
  patience: Patience;
  signal: AbortSignal;
  expiresAt: string | undefined;
}

// What is false is left out of the JSON of protocol buffers.
const refused = z.object({ ok: z.literal(false).default(false) });
const created = z.object({ ok: z.literal(true), signed_upload_url: z.url() }).or(refused);
// int64 is a string there; other servers write a number.
const finalized = z.object({ ok: z.literal(true), artifact_id: z.coerce.number().int().positive() }).or(refused);

/** The files are packed while the service makes room. */
async function upload(name: string, entries: readonly Entry[], { access, patience, signal, expiresAt }: Upload) {
  const { runBackendId, jobBackendId } = access;
  const artifact = { workflow_run_backend_id: runBackendId, workflow_job_run_backend_id: jobBackendId, name };
  const room = callService(
    access,
    "ArtifactService/CreateArtifact",
    {
      ...artifact,
      ...(expiresAt === undefined ? {} : { expires_at: expiresAt }),
      version: protocol,
      mime_type: mimeType,
    },
    created,
    patience,
    signal,
  );
  const [place, content] = await Promise.all([room, packed(entries)]);
  if (!place.ok) throw new ResultsError("the service did not take it", { again: false });
  await uploadBlob(place.signed_upload_url, content, mimeType, { access, patience, signal });
  const end = await callService(
    access,
    "ArtifactService/FinalizeArtifact",
    { ...artifact, size: String(content.size), hash: `sha256:${await sha256(content)}` },
    finalized,
    patience,
    signal,
  );
  if (!end.ok) throw new ResultsError("the service did not take what was uploaded", { again: false });
  return { id: end.artifact_id, bytes: content.size };
}

async function sha256(content: Blob): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of content.stream()) hash.update(chunk);
  return hash.digest("hex");
}

/** The service refuses more days than the repository allows. */
function expiry({ longestRetentionDays }: ResultsAccess, days: number | undefined): string | undefined {
  if (days === undefined) return undefined;
  const allowed = Math.min(days, longestRetentionDays ?? days);
  return new Date(Date.now() + allowed * 86_400_000).toISOString();
}

function artifactFailure(name: string, error: unknown, cancelled: AbortSignal): PlimsollError {
  if (cancelled.aborted) return new PlimsollError("cancelled", `Cancelled while the artifact ${name} was uploaded.`);
  const coded = asPlimsollError(error, "github.artifact");
  if (coded.code !== "github.artifact") return coded;
  return new PlimsollError("github.artifact", `The artifact ${name} was not kept: ${reasonOf(error)}.`, {
    cause: error,
  });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "the upload took too long";
  if (!(error instanceof ResultsError)) return error.message;
  // actions/toolkit packages/artifact/src/internal/shared/errors.ts, UsageError.isUsageErrorMessage.
  if (error.message.includes("insufficient usage"))
    return "the account's storage for artifacts is full; delete old ones";
  if (error.status === 409) {
    return "this run has an artifact of that name already; give each job or step of the workflow that uses Plimsoll a `report-id` of its own";
  }
  return error.message;
}
