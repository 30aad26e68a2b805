import { isOffered } from "../../../src/scan/extract/executables.ts";
import { cleanPath } from "../../../src/scan/extract/go-path.ts";
import type { Rule } from "../../../src/scan/extract/rules/rule.ts";
import { fileHeader, padding } from "../../../src/scan/extract/tar-header.ts";
import { splitPath, wanted } from "../../../src/scan/extract/wanted.ts";
import { endOfArchive } from "../../image/tar/make-tar.ts";
import { scanAll } from "../../image/tar/scan-all.ts";

/** A layer's tar as if one rule did not exist. */
export function withoutRule(tar: Buffer, { reads }: Rule): Buffer {
  const kept = scanAll(tar).filter(({ path, mode, type }) => {
    const split = splitPath(cleanPath(path));
    if (reads.kind === "executables") return !isOffered(path, mode) || wanted(split);
    return type !== "file" || reads.kind !== "files" || !reads.select.some((selector) => selector.matches(split));
  });
  const files = kept.filter(({ type }) => type === "file");
  return Buffer.concat([
    ...files.flatMap(({ path, mode, content }) => [
      fileHeader(path, mode, content.length),
      content,
      padding(content.length),
    ]),
    endOfArchive,
  ]);
}
