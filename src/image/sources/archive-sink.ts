import { posix } from "node:path";
import { PlimsollError } from "../../errors.ts";
import { isDigest } from "../digest.ts";
import { documentLimits } from "../documents.ts";
import { maximumBytes } from "../limits.ts";
import type { ContentSink, EntrySink, TarEntry } from "../tar/entry.ts";
import type { BlobStore, BlobWriter, StoredBlob } from "./blob-store.ts";

/** A small image has tens of files, one saved with many old-style layers a few hundred. */
const maximumFiles = 20_000;
const documentNames = new Set(["index.json", "manifest.json"]);
/** Old `docker save` writes these beside each layer; nothing needs them. */
const uninteresting = /(?:^|\/)(?:VERSION|json|repositories|oci-layout)$/;

/**
 * Takes an image archive apart while it streams by. Names in the archive are only looked up, never used as paths: blobs
 * are stored under the digest of their bytes. Writing lags behind the scanner; `settle` waits for it.
 */
export class ArchiveSink implements EntrySink {
  /** `index.json` and `manifest.json`, when they came. */
  readonly documents = new Map<string, Buffer>();
  readonly #files = new Map<string, StoredBlob>();
  readonly #links = new Map<string, string>();
  readonly #store: BlobStore;
  #bytes = 0;
  /** Counted as they come: a name may come again and again. */
  #entries = 0;
  #pending: Promise<void> = Promise.resolve();
  #writer: BlobWriter | undefined;

  constructor(store: BlobStore) {
    this.#store = store;
  }

  begin(entry: TarEntry): ContentSink | undefined {
    const name = cleanName(entry.path);
    this.#entries += 1;
    if (this.#entries > maximumFiles) {
      throw new PlimsollError("image.malformed", `The archive holds more than ${maximumFiles} files: no image does.`);
    }
    this.#bytes += entry.stored;
    if (this.#bytes > maximumBytes) {
      throw new PlimsollError(
        "image.malformed",
        `The archive holds more than ${maximumBytes} bytes; that is the limit.`,
      );
    }
    if (entry.type === "symlink") this.#links.set(name, cleanName(posix.join(posix.dirname(name), entry.linkPath)));
    else if (entry.type === "hardlink") this.#links.set(name, cleanName(entry.linkPath));
    if (entry.type !== "file" || uninteresting.test(name)) return undefined;
    return documentNames.has(name) ? this.#keepDocument(name, entry.size) : this.#storeFile(name);
  }

  /** The blob behind a name of the archive, through links (newer layers of old archives may be links to older ones). */
  find(name: string): StoredBlob | undefined {
    let at = cleanName(name);
    for (let hops = 0; hops < 10; hops++) {
      const file = this.#files.get(at);
      const target = this.#links.get(at);
      if (file !== undefined || target === undefined) return file;
      at = target;
    }
    return undefined;
  }

  /** Waits until all that was taken is written. Throws what went wrong with it. */
  async settle(): Promise<void> {
    await this.#pending;
  }

  /** Takes back what is half written, after a failure. */
  async discard(): Promise<void> {
    await this.#pending.catch(() => {});
    await this.#writer?.discard();
  }

  #keepDocument(name: string, size: number): ContentSink {
    if (size > documentLimits.manifest) {
      throw new PlimsollError("image.malformed", `The archive's ${name} is ${size} bytes long: too much to be one.`);
    }
    const chunks: Buffer[] = [];
    return {
      content: (chunk) => chunks.push(Buffer.from(chunk)),
      end: () => this.documents.set(name, Buffer.concat(chunks)),
    };
  }

  #storeFile(name: string): ContentSink {
    const stated = statedDigest(name);
    this.#then(async () => {
      this.#writer = await this.#store.create(stated?.split(":")[0]);
    });
    return {
      content: (chunk) => this.#then(() => this.#writer?.write(chunk)),
      end: () => this.#then(() => this.#finish(name, stated)),
    };
  }

  async #finish(name: string, stated: string | undefined): Promise<void> {
    const blob = await this.#writer?.finish();
    this.#writer = undefined;
    if (blob === undefined) return;
    if (stated !== undefined && stated !== blob.digest) {
      const message = `The archive's blob ${stated} has the digest ${blob.digest}: it was changed or damaged. Save it again.`;
      throw new PlimsollError("image.digest", message);
    }
    this.#files.set(name, blob);
  }

  #then(work: () => Promise<void> | undefined): void {
    this.#pending = this.#pending.then(work);
    // `settle` reports it; without this a failure before the next `settle` would count as unhandled.
    this.#pending.catch(() => {});
  }
}

function cleanName(path: string): string {
  return posix.normalize(`/${path}`).slice(1);
}

/** `blobs/sha256/0123…` states its digest; other names state nothing. */
function statedDigest(name: string): string | undefined {
  const [, algorithm, hex] = /^blobs\/([^/]+)\/([^/]+)$/.exec(name) ?? [];
  const digest = `${algorithm}:${hex}`;
  return isDigest(digest) ? digest : undefined;
}
