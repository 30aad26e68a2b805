/** Suppressions: entries of ignore files, and statements of VEX documents. */
import type { IgnoreEntry } from "../../scan/ignore-files.ts";
import type { VariantRules } from "../model.ts";
import type { VexDocument, VexExcuse } from "../vex.ts";
import type { Change } from "./change.ts";

/** What is excused in the head and was not in the base. Of files that can't be read on one side nothing is said. */
export function excuseChanges(base: VariantRules, head: VariantRules): Change[] {
  const sections = [
    ...(base.vulnerabilities.level === "off" ? [] : ["vulnerabilities" as const]),
    ...(base.secrets.level === "off" ? [] : ["secrets" as const]),
  ];
  return [
    ...(base.ignored === undefined || head.ignored === undefined
      ? []
      : ignoreChanges(base.ignored, head.ignored, sections)),
    ...(base.vexDocuments === undefined || head.vexDocuments === undefined || base.vulnerabilities.level === "off"
      ? []
      : vexChanges(base.vexDocuments, head.vexDocuments)),
  ];
}

/** One thing that an entry takes away: an id in one section, under one path and for one package, or all (undefined). */
interface Excuse {
  id: string;
  section: string;
  path?: string;
  purl?: string;
  expires?: string;
  file: string;
}

function ignoreChanges(
  base: readonly IgnoreEntry[],
  head: readonly IgnoreEntry[],
  sections: readonly IgnoreEntry["sections"][number][],
): Change[] {
  const before = Map.groupBy(
    base.flatMap((entry) => excusesOf(entry, sections)),
    ({ id }) => id,
  );
  return head
    .flatMap((entry) => excusesOf(entry, sections))
    .filter((excuse) => !(before.get(excuse.id) ?? []).some((known) => covers(known, excuse)))
    .map((excuse) => {
      const known = (before.get(excuse.id) ?? []).find((each) => covers({ ...each, expires: never }, excuse));
      return {
        key: `${excuse.file}: ${excuse.id}`,
        base: known === undefined ? "not ignored" : `ignored until ${known.expires}`,
        head: excuseText(excuse),
      };
    });
}

/** After any date that can be written. */
const never = "9999-99-99";

function covers(known: Excuse, wanted: Excuse): boolean {
  return (
    known.section === wanted.section &&
    (known.path === undefined || known.path === wanted.path) &&
    (known.purl === undefined || known.purl === wanted.purl) &&
    (known.expires ?? never) >= (wanted.expires ?? never)
  );
}

function excusesOf({ id, sections, paths, purls, expires, file }: IgnoreEntry, wanted: readonly string[]): Excuse[] {
  const each = <T>(list: readonly T[] | undefined): (T | undefined)[] =>
    list === undefined || list.length === 0 ? [undefined] : [...list];
  return sections
    .filter((section) => wanted.includes(section))
    .flatMap((section) =>
      each(paths).flatMap((path) =>
        each(purls).map((purl) => ({
          id,
          section,
          file,
          ...(path === undefined ? {} : { path }),
          ...(purl === undefined ? {} : { purl }),
          ...(expires === undefined ? {} : { expires }),
        })),
      ),
    );
}

function excuseText({ path, purl, expires }: Excuse): string {
  const where = [path, purl].filter((part) => part !== undefined).map((part) => ` in ${part}`);
  return `ignored${where.join("")}${expires === undefined ? "" : ` until ${expires}`}`;
}

function vexChanges(base: readonly VexDocument[], head: readonly VexDocument[]): Change[] {
  const before = Map.groupBy(
    base.flatMap(({ excuses }) => excuses),
    identityOf,
  );
  return head.flatMap(({ path, excuses }) =>
    excuses
      .filter((excuse) => !(before.get(identityOf(excuse)) ?? []).some((known) => isNoWider(excuse, known)))
      .map((excuse) => ({ key: `${path}: ${excuse.vulnerability}`, base: "counts", head: wordsOf(excuse) })),
  );
}

function identityOf({ vulnerability, product, status }: VexExcuse): string {
  return JSON.stringify([vulnerability, product, status]);
}

function isNoWider(excuse: VexExcuse, known: VexExcuse): boolean {
  return known.except.every((product) => excuse.except.includes(product));
}

function wordsOf({ product, status }: VexExcuse): string {
  return product === "*" ? status : `${status} (${product})`;
}
