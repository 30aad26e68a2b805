import type { ContentSink, EntrySink, TarEntry } from "../../image/tar/entry.ts";
import { isOffered, magicBytes } from "./executables.ts";
import { cleanPath } from "./go-path.ts";
import type { RewindableFile } from "./rewindable-file.ts";
import { isJavaArchive } from "./rules/languages.ts";
import { endOfArchive, fileHeader, padding } from "./tar-header.ts";
import { TentativeExecutable } from "./tentative-executable.ts";
import { splitPath, wanted } from "./wanted.ts";

const whiteoutPrefix = ".wh.";

/**
 * Writes what Trivy would read of one layer, in the layer's own order: every whiteout, whatever it hides; files that an
 * analyser wants by name; executables of Go and Rust. Links, directories and devices are left out, because Trivy passes
 * over them (pkg/fanal/walker/tar.go).
 */
export class LayerWriter implements EntrySink {
  /** Whether Trivy will need its Java index. */
  java = false;
  /** Why this layer can't be extracted, once that is known; nothing more is written then. */
  obstacle: string | undefined;
  readonly #file: RewindableFile;
  readonly #maximumBytes: number;

  constructor(file: RewindableFile, maximumBytes: number) {
    this.#file = file;
    this.#maximumBytes = maximumBytes;
  }

  begin(tar: TarEntry): ContentSink | undefined {
    if (this.obstacle !== undefined) return undefined;
    const split = splitPath(cleanPath(tar.path));
    if (split.base.startsWith(whiteoutPrefix)) {
      this.#append(fileHeader(split.path, tar.mode, 0));
      return undefined;
    }
    if (!isRegular(tar)) return undefined;
    if (wanted(split)) {
      this.java ||= isJavaArchive(split);
      return this.#keep(split.path, tar);
    }
    return isOffered(split.path, tar.mode) && tar.size >= magicBytes ? this.#consider(split.path, tar) : undefined;
  }

  /** After the last entry. Then the file is whole, unless there is an obstacle. */
  end(): void {
    this.#append(endOfArchive);
    this.#writing(() => this.#file.finish());
  }

  #keep(path: string, tar: TarEntry): ContentSink | undefined {
    if (tar.sparse) return this.#refuseSparse(path);
    this.#append(fileHeader(path, tar.mode, tar.stored));
    return {
      content: (chunk) => this.#append(chunk),
      end: () => this.#append(padding(tar.stored)),
    };
  }

  #consider(path: string, tar: TarEntry): ContentSink | undefined {
    if (tar.sparse) return this.#refuseSparse(path);
    if (isLibrary(path)) return this.#searchLibrary(path);
    const before = this.#file.length;
    return new TentativeExecutable({
      begin: () => this.#append(fileHeader(path, tar.mode, tar.stored)),
      append: (bytes) => this.#append(bytes),
      keep: () => this.#append(padding(tar.stored)),
      takeBack: () => this.#takeBack(before),
    });
  }

  /**
   * Shared libraries are most of the executable bytes of an image (800 MB of 1 GB in one with eight Python packages), and
   * next to none is of Go or carries Rust's audit data: not worth writing all in order to take them back again.
   */
  #searchLibrary(path: string): ContentSink {
    const ignore = () => undefined;
    const refuse = () => {
      this.obstacle ??= `${JSON.stringify(path.slice(0, 200).toWellFormed())} is a shared library with build information`;
    };
    return new TentativeExecutable({ begin: ignore, append: ignore, keep: refuse, takeBack: ignore });
  }

  /** Trivy fills the holes; nobody puts such files into images, so scanning the image itself is good enough. */
  #refuseSparse(path: string): undefined {
    this.obstacle = `${JSON.stringify(path.slice(0, 200).toWellFormed())} is a sparse file`;
  }

  #takeBack(length: number): void {
    if (this.obstacle === undefined) this.#file.rewind(length);
  }

  #append(bytes: Uint8Array): void {
    if (this.obstacle !== undefined) return;
    if (this.#file.length + bytes.length > this.#maximumBytes) {
      this.obstacle = `more than ${this.#maximumBytes} bytes of one layer would be kept`;
      return;
    }
    this.#writing(() => this.#file.append(bytes));
  }

  #writing(write: () => void): void {
    if (this.obstacle !== undefined) return;
    try {
      write();
    } catch (error) {
      this.obstacle = cannotWrite(error);
    }
  }
}

/** By its name: `libz.so`, `libz.so.1.2`. */
function isLibrary(path: string): boolean {
  return /\.so(?:\.\d+)*$/.test(path);
}

/** Of the flags that are files to a runtime, Go's archive/tar calls only these a regular file; Trivy skips `7` and `S`. */
function isRegular({ type, flag }: TarEntry): boolean {
  return type === "file" && (flag === "0" || flag === "\0");
}

/** Why there is no extract when its file can't be written; most likely the disk is full. */
export function cannotWrite(error: unknown): string {
  return `the extract can't be written: ${error instanceof Error ? error.message : String(error)}`;
}
