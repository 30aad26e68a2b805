import { randomUUID } from "node:crypto";
import type { ResultsAccess } from "./access.ts";
import { exchange } from "./exchange.ts";
import { mayPass, type Patience, patiently, ResultsError } from "./patience.ts";
import { reach } from "./service.ts";

/** Memory is four of these. The storage takes 50,000 blocks of a blob. */
const defaultBlockBytes = 8 * 1024 * 1024;
const atOnce = 4;

/** What is needed to bring bytes to the storage behind the service. */
export interface UploadOptions {
  access: Pick<ResultsAccess, "proxies">;
  patience: Patience;
  signal: AbortSignal;
  /** Default: 8 MiB. */
  blockBytes?: number;
}

/**
 * Brings a blob to Azure's storage: blocks in any order, then the list that puts them in theirs ("Put Block", "Put Block
 * List" in Azure's REST reference). Always so, also for small ones: it is what GitHub's clients do for artifacts and for
 * large caches alike. The URL holds a signature and is never told.
 *
 * @throws ResultsError, or the signal's reason
 */
export async function uploadBlob(
  signedUrl: string,
  content: Blob,
  type: string,
  options: UploadOptions,
): Promise<void> {
  const { blockBytes = defaultBlockBytes } = options;
  const count = Math.max(1, Math.ceil(content.size / blockBytes));
  // One length for all, as the storage wants it; a prefix of its own, so that two tries can't mix.
  const prefix = randomUUID();
  const ids = Array.from({ length: count }, (_, index) =>
    Buffer.from(`${prefix}${String(index).padStart(6, "0")}`).toString("base64"),
  );
  await forEachAtOnce([...ids.entries()], options.signal, async ([index, id], signal) => {
    const block = content.slice(index * blockBytes, (index + 1) * blockBytes);
    const body = new Uint8Array(await block.arrayBuffer());
    await put(withQuery(signedUrl, { comp: "block", blockid: id }), {}, body, { ...options, signal });
  });
  const headers = { "content-type": "application/xml", "x-ms-blob-content-type": type };
  await put(withQuery(signedUrl, { comp: "blocklist" }), headers, blockList(ids), options);
}

/** Works on a few items at a time; the first that fails stops the others. */
async function forEachAtOnce<T>(
  items: T[],
  signal: AbortSignal,
  work: (item: T, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const failed = new AbortController();
  const waiting = items.values();
  const worker = async () => {
    // One iterator for all: each takes what the others have not taken.
    for (const item of waiting) await work(item, AbortSignal.any([signal, failed.signal]));
  };
  const workers = Array.from({ length: atOnce }, worker);
  await Promise.all(workers).finally(() => failed.abort());
}

function blockList(ids: readonly string[]): Uint8Array {
  const latest = ids.map((id) => `<Latest>${id}</Latest>`).join("");
  return Buffer.from(`<?xml version="1.0" encoding="utf-8"?><BlockList>${latest}</BlockList>`);
}

function withQuery(signedUrl: string, query: Readonly<Record<string, string>>): URL {
  const url = new URL(signedUrl);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

async function put(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
  { access, patience, signal }: UploadOptions,
): Promise<void> {
  await patiently(
    async () => {
      const { status } = await reach(url, () =>
        exchange(
          // A version with blocks of more than 4 MiB.
          { method: "PUT", url, headers: { "x-ms-version": "2023-11-03", ...headers }, body },
          { proxies: access.proxies, signal, stallMs: patience.stallMs },
        ),
      );
      if (status === 201) return;
      throw new ResultsError(`${url.host} answered ${status} to an upload`, { status, again: mayPass(status) });
    },
    patience,
    signal,
  );
}
