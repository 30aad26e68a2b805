import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { VariantPolicy } from "../model/settings.ts";
import { type IgnoreEntry, readIgnoreFiles } from "../scan/ignore-files.ts";
import { readableDocuments } from "../scan/vex-documents.ts";
import type { LocatedTool } from "../tools/locate.ts";

/** All that decides what a scan of an image finds, but for the vulnerability database. Policy that only judges is not here. */
export interface ScanConditions {
  mode: VariantPolicy["scan"];
  /** Where secrets are looked for; `none`: not even in the configuration. */
  secrets: VariantPolicy["secrets"]["files"] | "none";
  /** With `ended`, because that alone changes from one day to the next. */
  ignored: readonly (IgnoreEntry & { ended: boolean })[];
  /** Path as written, and SHA-256. */
  vex: readonly [path: string, sha256: string][];
  /** Absent with `scan: off`, which needs none. */
  trivy?: { version: string; sha256?: string };
}

/**
 * @param today ISO date, UTC
 * @throws PlimsollError `config.ignore-file`
 */
export async function readScanConditions(
  policy: VariantPolicy,
  root: string,
  trivy: LocatedTool | undefined,
  today: string,
): Promise<ScanConditions> {
  const { scan, secrets, vulnerabilities } = policy;
  const ignored = await readIgnoreFiles(root, vulnerabilities.ignoreFiles);
  return {
    mode: scan,
    secrets: secrets.level === "off" ? "none" : secrets.files,
    ignored: ignored.map((entry) => ({ ...entry, ended: entry.expires !== undefined && entry.expires <= today })),
    vex: scan === "off" ? [] : await digests(vulnerabilities.vex, root),
    ...(scan === "off" || trivy === undefined ? {} : { trivy: identityOf(trivy) }),
  };
}

async function digests(paths: readonly string[], root: string): Promise<[string, string][]> {
  const absolute = await readableDocuments(paths, root);
  return Promise.all(
    paths.map(async (path, index): Promise<[string, string]> => {
      const text = await readFile(absolute[index] ?? path);
      return [path, createHash("sha256").update(text).digest("hex")];
    }),
  );
}

function identityOf({ tool: { version, sha256 } }: LocatedTool): NonNullable<ScanConditions["trivy"]> {
  return { version, ...(sha256 === undefined ? {} : { sha256 }) };
}
