import type { ContentSink, EntrySink, TarEntry } from "../../image/tar/entry.ts";
import { cleanPath } from "../extract/go-path.ts";
import type { RewindableFile } from "../extract/rewindable-file.ts";
import { decisiveBytes, isBinaryByte, isSearchedBinary } from "./binary.ts";
import { isOfPackageManager } from "./package-managers.ts";
import { isSearched } from "./trivy-paths.ts";

/** A file that was kept: where its content lies in the spool. */
export interface SpooledFile {
  /** Which of the layer's entries it is, counted from 0. */
  entry: number;
  at: number;
  bytes: number;
}

/**
 * Keeps the content of those files of one layer that Trivy would search for secrets, one after the other; those of package
 * managers are nobody's and left out. Trivy takes
 * fewer kinds of entries for files than runtimes do (tar flags `7` and `S` are none to it); here they are files.
 * Of a sparse file what is stored is kept: a hole holds no secret.
 *
 * One object takes the content of all files, because a layer has one open at a time and hundreds of thousands in all.
 */
export class SpoolRun implements EntrySink, ContentSink {
  readonly files: SpooledFile[] = [];
  /** Why the files could not be kept, once that is known; nothing more is written then. */
  failure: unknown;
  readonly #spool: RewindableFile;
  #entries = 0;
  /** Of the file whose content is passing. */
  #start = 0;
  #undecided = 0;
  #isDropped = false;

  constructor(spool: RewindableFile) {
    this.#spool = spool;
  }

  begin({ type, path, size }: TarEntry): ContentSink | undefined {
    this.#entries += 1;
    if (type !== "file" || this.failure !== undefined) return undefined;
    const clean = cleanPath(path);
    if (!isSearched(clean, size) || isOfPackageManager(clean)) return undefined;
    this.#start = this.#spool.length;
    this.#undecided = isSearchedBinary(clean) ? 0 : decisiveBytes;
    this.#isDropped = false;
    return this;
  }

  content(chunk: Uint8Array): void {
    if (this.#isDropped) return;
    if (this.#undecided > 0 && this.#isBinary(chunk)) this.#drop();
    else this.#writing(() => this.#spool.append(chunk));
  }

  end(): void {
    if (this.#isDropped) return;
    this.files.push({ entry: this.#entries - 1, at: this.#start, bytes: this.#spool.length - this.#start });
  }

  /** After the last entry. Then the spool is whole, unless there is a failure. */
  close(): void {
    this.#writing(() => this.#spool.finish());
  }

  #isBinary(chunk: Uint8Array): boolean {
    const start = chunk.subarray(0, this.#undecided);
    this.#undecided -= start.length;
    return start.some(isBinaryByte);
  }

  #drop(): void {
    this.#isDropped = true;
    this.#spool.rewind(this.#start);
  }

  #writing(write: () => void): void {
    try {
      write();
    } catch (error) {
      this.failure = error;
      this.#isDropped = true;
    }
  }
}
