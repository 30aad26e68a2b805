/**
 * `.trivyignore` and `.trivyignore.yaml`, read by us: a missing file, a date that is none or an unknown key is an error
 * here, where Trivy goes on without a word. Trivy is given one file made of all entries; each carries its number as
 * statement, so that what it suppressed leads back to file, line and expiry.
 */
import { z } from "zod";
import { PlimsollError } from "../errors.ts";
import { type Refusal, readStrictYaml, readTextOf } from "../strict-yaml.ts";

/** What Trivy's sections are called (trivy pkg/result/ignore.go). */
const sections = ["vulnerabilities", "misconfigurations", "secrets", "licenses"] as const;
type Section = (typeof sections)[number];

export interface IgnoreEntry {
  id: string;
  /** Sections that it holds for; an entry of a plain file holds for all. */
  sections: readonly Section[];
  paths?: string[];
  purls?: string[];
  statement?: string;
  /** ISO date; from its first second (UTC) on the entry no longer holds. */
  expires?: string;
  /** Where it is written: path relative to the root, and line. */
  file: string;
  line: number;
}

const refusal: Refusal = {
  code: "config.ignore-file",
  because: "Trivy would pass over this without a word, so correct it first.",
};

/** Found in the root when the configuration names none. Trivy itself would look only for the first. */
export const usualIgnoreFiles: readonly string[] = [".trivyignore", ".trivyignore.yaml"];

/**
 * All entries of the files given (relative to the root), or of those that are usual and there.
 *
 * @throws PlimsollError `config.ignore-file`.
 */
export async function readIgnoreFiles(root: string, given: readonly string[]): Promise<IgnoreEntry[]> {
  const entries: IgnoreEntry[] = [];
  for (const file of given.length > 0 ? given : usualIgnoreFiles) {
    const text = await readTextOf(root, file, given.length > 0, refusal);
    if (text === undefined) continue;
    entries.push(...parseIgnoreFile(text, file));
  }
  return entries;
}

/** The entries of one file, in the form that its name says. @throws PlimsollError `config.ignore-file`. */
export function parseIgnoreFile(text: string, file: string): IgnoreEntry[] {
  return /\.ya?ml$/.test(file) ? parseYamlIgnoreFile(text, file) : parsePlainIgnoreFile(text, file);
}

/** One id per line, `#` comments, `exp:2027-01-31` after it. @throws PlimsollError `config.ignore-file`. */
export function parsePlainIgnoreFile(text: string, file: string): IgnoreEntry[] {
  return text.split(/\r?\n/).flatMap((raw, index): IgnoreEntry[] => {
    const [id, ...rest] = raw.trim().split(/\s+/);
    if (id === undefined || id === "" || id.startsWith("#")) return [];
    const line = index + 1;
    const expiry = rest.find((word) => word.startsWith("exp:"))?.slice("exp:".length);
    if (expiry !== undefined && !z.iso.date().safeParse(expiry).success) {
      throw new PlimsollError(
        refusal.code,
        `${file}:${line}: "exp:${expiry}" is not a date like exp:2027-01-31. ${refusal.because}`,
      );
    }
    return [{ id, sections, file, line, ...(expiry === undefined ? {} : { expires: expiry }) }];
  });
}

const day = z.union([z.iso.date(), z.iso.datetime({ offset: true })], "must be a date like 2027-01-31");
const yamlEntry = z.strictObject({
  id: z.string("must be text").min(1, "must not be empty"),
  paths: z.array(z.string("must be text"), "must be a list").nullish(),
  purls: z.array(z.string("must be text").startsWith("pkg:", "must start with pkg:"), "must be a list").nullish(),
  expired_at: day.nullish(),
  statement: z.string("must be text").nullish(),
});
const yamlEntries = z.array(yamlEntry, "must be a list").nullish();
const yamlFile = z.strictObject({
  vulnerabilities: yamlEntries,
  misconfigurations: yamlEntries,
  secrets: yamlEntries,
  licenses: yamlEntries,
});

/** The form with sections. @throws PlimsollError `config.ignore-file`. */
export function parseYamlIgnoreFile(text: string, file: string): IgnoreEntry[] {
  const { value, document } = readStrictYaml(file, text, yamlFile, refusal);
  return sections.flatMap((section) =>
    (value[section] ?? []).map(({ id, paths, purls, statement, expired_at }, index): IgnoreEntry => {
      const { line } = document.keyAt([section, index]);
      return {
        id,
        sections: [section],
        file,
        line,
        ...(paths ? { paths } : {}),
        ...(purls ? { purls } : {}),
        ...(statement ? { statement } : {}),
        ...(expired_at ? { expires: new Date(expired_at).toISOString().slice(0, 10) } : {}),
      };
    }),
  );
}

const marker = "plimsoll:";

/** The one file for Trivy. JSON is YAML; times are written out because Go reads no bare date from a string. */
export function mergedIgnoreFile(entries: readonly IgnoreEntry[]): string {
  const bySection = (section: Section) =>
    entries.flatMap((entry, index) => {
      const { id, paths, purls, expires } = entry;
      if (!entry.sections.includes(section)) return [];
      const until = expires === undefined ? {} : { expired_at: `${expires}T00:00:00Z` };
      return [{ id, ...(paths ? { paths } : {}), ...(purls ? { purls } : {}), ...until, statement: marker + index }];
    });
  return JSON.stringify({ vulnerabilities: bySection("vulnerabilities"), secrets: bySection("secrets") });
}

/** The entry that a suppression's statement names, when it comes from {@link mergedIgnoreFile}. */
export function entryOfStatement(
  statement: string | undefined,
  entries: readonly IgnoreEntry[],
): IgnoreEntry | undefined {
  const number = /^plimsoll:(\d+)$/.exec(statement ?? "")?.[1];
  return number === undefined ? undefined : entries[Number(number)];
}
