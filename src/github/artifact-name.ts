import { slugOf } from "../plan/slug.ts";

/**
 * A name for an artifact of this attempt of a run: `plimsoll-report-2`, with a part `plimsoll-leg-cpu-2`. Names are unique
 * in a run, and a second attempt is the same run. Characters that GitHub refuses in names are written as in
 * {@link slugOf}, so different parts never meet. `base` is one of ours: letters, digits and dashes.
 */
export function artifactName(base: string, attempt: number, part?: string): string {
  return [base, ...(part === undefined ? [] : [slugOf(part)]), attempt].join("-");
}

export interface NamedArtifact {
  attempt: number;
  /** As {@link slugOf} wrote it. */
  part?: string;
}

/** What {@link artifactName} put into `name`; undefined when it did not make it from `base`. */
export function readArtifactName(name: string, base: string): NamedArtifact | undefined {
  if (!name.startsWith(`${base}-`)) return undefined;
  const rest = /^(?:(.+)-)?([1-9]\d{0,8})$/.exec(name.slice(base.length + 1));
  if (rest === null) return undefined;
  const [, part, attempt] = rest;
  return { attempt: Number(attempt), ...(part === undefined ? {} : { part }) };
}
