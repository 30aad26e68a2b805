import { createHash, randomUUID } from "node:crypto";
import type { Answer, Received } from "./exchange.ts";

interface Blob {
  bytes?: Buffer;
  contentType: string;
  blocks: Map<string, Buffer>;
}

/** Azure's blob storage as far as uploads and downloads of caches and artifacts go. */
export interface BlobStorage {
  /** A place for a new blob. */
  create(): string;
  /** The URL that opens it, with a signature as a SAS has it. `extension` only shows in its path. */
  signedUrl(id: string, extension: string): string;
  bytes(id: string): Buffer | undefined;
  put(id: string, bytes: Buffer): void;
  remove(id: string): void;
  answer(received: Received): Answer;
}

// In URLs of an IP address the account comes first (@azure/storage-blob sdk/storage/storage-blob/src/utils/utils.common.ts,
// isIpEndpointStyle).
const container = "devstoreaccount1/actions-results";

export function blobStorage(base: () => string): BlobStorage {
  const blobs = new Map<string, Blob>();
  const signature = randomUUID().replaceAll("-", "");
  const blank = (): Blob => ({ contentType: "application/octet-stream", blocks: new Map() });

  return {
    create() {
      const id = randomUUID();
      blobs.set(id, blank());
      return id;
    },
    signedUrl: (id, extension) =>
      `${base()}${container}/${id}${extension}?se=2099-01-01T00%3A00%3A00Z&sig=${signature}`,
    bytes: (id) => blobs.get(id)?.bytes,
    put: (id, bytes) => void blobs.set(id, { ...blank(), bytes }),
    remove: (id) => void blobs.delete(id),
    answer(received) {
      const { url } = received;
      if (url.searchParams.get("sig") !== signature) return azureError(403, "AuthenticationFailed");
      const id = /\/([0-9a-f-]{36})[^/]*$/.exec(url.pathname)?.[1] ?? "";
      const blob = blobs.get(id);
      if (blob === undefined) return azureError(404, "BlobNotFound");
      return answerFor(blob, received);
    },
  };
}

function answerFor(blob: Blob, received: Received): Answer {
  switch (received.operation) {
    case "PutBlob":
      return putBlob(blob, received);
    case "PutBlock":
      return putBlock(blob, received);
    case "PutBlockList":
      return putBlockList(blob, received);
    default:
      return getBlob(blob, received);
  }
}

/** Put Blob; the type and the length are required ("Put Blob" in Azure's REST reference, request headers). */
function putBlob(blob: Blob, { headers, body }: Received): Answer {
  if (headers["x-ms-blob-type"] !== "BlockBlob") return azureError(400, "MissingRequiredHeader");
  if (headers["content-length"] === undefined) return azureError(411, "MissingContentLengthHeader");
  store(blob, body, headers["x-ms-blob-content-type"] ?? headers["content-type"]);
  return created(body);
}

/** Put Block; blocks come in any order. All IDs of a blob have one length ("Put Block", URI parameters). */
function putBlock(blob: Blob, { url, headers, body }: Received): Answer {
  if (headers["content-length"] === undefined) return azureError(411, "MissingContentLengthHeader");
  const id = url.searchParams.get("blockid") ?? "";
  const length = Buffer.from(id, "base64").length;
  const [other] = blob.blocks.keys();
  const unlike = other !== undefined && Buffer.from(other, "base64").length !== length;
  if (length === 0 || length > 64 || unlike) return azureError(400, "InvalidBlobOrBlock");
  blob.blocks.set(id, body);
  return created(body);
}

/** Put Block List: only what it names is in the blob, in its order. */
function putBlockList(blob: Blob, { headers, body }: Received): Answer {
  const ids = [...body.toString().matchAll(/<(Latest|Uncommitted)>([^<]+)<\/\1>/g)].map(([, , id = ""]) => id);
  const blocks = ids.map((id) => blob.blocks.get(id));
  if (blocks.includes(undefined)) return azureError(400, "InvalidBlockList");
  store(blob, Buffer.concat(blocks as Buffer[]), headers["x-ms-blob-content-type"]);
  return created(body);
}

function store(blob: Blob, bytes: Buffer, contentType: string | string[] | undefined): void {
  blob.bytes = bytes;
  if (typeof contentType === "string") blob.contentType = contentType;
  blob.blocks.clear();
}

function getBlob(blob: Blob, { headers, operation }: Received): Answer {
  if (blob.bytes === undefined) return azureError(404, "BlobNotFound");
  const total = blob.bytes.length;
  const range = /^bytes=(\d+)-(\d*)$/.exec(String(headers["x-ms-range"] ?? headers.range ?? ""));
  const from = Number(range?.[1] ?? 0);
  const to = Math.min(range?.[2] ? Number(range[2]) : total - 1, total - 1);
  if (range !== null && from >= total) return azureError(416, "InvalidRange");
  const bytes = blob.bytes.subarray(from, to + 1);
  const sent = {
    "content-type": blob.contentType,
    "content-length": bytes.length,
    "accept-ranges": "bytes",
    "x-ms-blob-type": "BlockBlob",
    ...(range === null ? {} : { "content-range": `bytes ${from}-${to}/${total}` }),
  };
  const status = range === null ? 200 : 206;
  return { status, headers: { ...marks(blob.bytes), ...sent }, body: operation === "HeadBlob" ? "" : bytes };
}

function created(bytes: Buffer): Answer {
  return { status: 201, headers: { ...marks(bytes), "x-ms-request-server-encrypted": "true" } };
}

/** Without x-ms-request-id BuildKit's client crashes: it follows the pointer unseen (tonistiigi/go-actions-cache cache_v2.go). */
function marks(bytes: Buffer) {
  return {
    "x-ms-request-id": randomUUID(),
    "x-ms-version": "2025-11-05",
    etag: `"0x${createHash("sha256").update(bytes).digest("hex").slice(0, 15).toUpperCase()}"`,
    "last-modified": new Date().toUTCString(),
  };
}

/** An error as the storage says it; @azure/storage-blob reads the code from the XML and from the header. */
export function azureError(status: number, code: string): Answer {
  return {
    status,
    headers: { "content-type": "application/xml", "x-ms-error-code": code, "x-ms-request-id": randomUUID() },
    body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
  };
}
