import type { ContentSink } from "../../image/tar/entry.ts";
import { isExecutableFormat, MarkSearch, magicBytes } from "./executables.ts";

/** Where a file goes that may turn out not to be wanted. */
export interface Tentative {
  /** The file's first bytes are an executable's. */
  begin(): void;
  append(bytes: Buffer): void;
  keep(): void;
  /** As if it had never begun. */
  takeBack(): void;
}

/**
 * Passes a file on that is in an executable format, and says at its end whether it is worth keeping. The marks that decide
 * stand late in a file, 60 to 97 % behind its start, and by then its first bytes have gone by; so it is passed on at once.
 */
export class TentativeExecutable implements ContentSink {
  readonly #target: Tentative;
  readonly #search = new MarkSearch();
  #format: "unknown" | "executable" | "other" = "unknown";
  /** Less than {@link magicBytes}. */
  #start: Buffer = Buffer.alloc(0);

  constructor(target: Tentative) {
    this.#target = target;
  }

  content(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (this.#format === "unknown") this.#decide(bytes);
    else if (this.#format === "executable") this.#take(bytes);
  }

  end(): void {
    if (this.#format !== "executable") return;
    if (this.#search.found) this.#target.keep();
    else this.#target.takeBack();
  }

  #decide(bytes: Buffer): void {
    const start = this.#start.length === 0 ? bytes : Buffer.concat([this.#start, bytes]);
    if (start.length < magicBytes) {
      this.#start = Buffer.from(start);
      return;
    }
    this.#format = isExecutableFormat(start) ? "executable" : "other";
    if (this.#format === "other") return;
    this.#target.begin();
    this.#take(start);
  }

  #take(bytes: Buffer): void {
    this.#search.add(bytes);
    this.#target.append(bytes);
  }
}
