import type { Finding, Layer, Report } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { formatSeconds } from "../../text/duration.ts";
import { isOpen, kindOf } from "../../verdict/finding-kinds.ts";
import { cleanLine } from "../escape/clean.ts";
import { code, type Inline, inline, joined, link, prose } from "../escape/markdown.ts";
import { safeUrl } from "../escape/url.ts";
import { databaseText } from "../view/database.ts";
import { placeOf } from "../view/places.ts";
import { suppressedFindings } from "../view/suppressed.ts";
import { type VulnerabilityRow, vulnerabilityRows } from "../view/vulnerability-rows.ts";
import { type Column, details, paragraph, table } from "./blocks.ts";
import type { Section } from "./fit.ts";
import { moreNote } from "./overview.ts";

const left = (...titles: readonly string[]): Column[] => titles.map((title) => ({ title, align: "left" }));
const right = (title: string): Column => ({ title, align: "right" });

/** A folded table: its title with the count of all its rows, the first rows, and how many more there are. */
function foldedTable<Item>(
  title: string,
  priority: number,
  sizes: readonly number[],
  columns: readonly Column[],
  items: readonly Item[],
  cells: (item: Item) => Inline[],
): Section {
  return {
    title,
    priority,
    sizes,
    render: (size) => {
      const content = [...table(columns, items.slice(0, size).map(cells)), ...moreNote(items.length - size)];
      return details(`${title} (${items.length.toLocaleString("en-US")})`, content);
    },
  };
}

export function vulnerabilitiesSection(report: Report, sizes: readonly number[]): Section {
  const columns = left("severity", "id", "package", "fixed in", "from", "variants");
  return foldedTable("Vulnerabilities", 50, sizes, columns, vulnerabilityRows(report), vulnerabilityCells);
}

function vulnerabilityCells(row: VulnerabilityRow): Inline[] {
  return [
    inline`${row.severity}`,
    link(row.rule, safeUrl(row.url)),
    inline`${cleanLine(row.package, 80)} ${cleanLine(row.version, 60)}`,
    inline`${cleanLine(row.fixedIn ?? "no fix", 60)}`,
    few(row.places.map((place) => code(place, 80))),
    few(row.variants.map((name) => inline`${cleanLine(name, 60)}`)),
  ];
}

/** The first three, and how many more. */
function few(items: readonly Inline[]): Inline {
  const more = items.length > 3 ? [inline`${items.length - 3} more`] : [];
  return joined([...items.slice(0, 3), ...more], ", ");
}

export function lintSection({ findings }: Report, sizes: readonly number[]): Section {
  const columns = left("severity", "rule", "line", "message");
  return foldedTable("Lint", 45, sizes, columns, findings.filter(isOpen), lintCells);
}

function lintCells(finding: Finding): Inline[] {
  const place = finding.origin === undefined ? undefined : placeOf(finding.origin);
  return [
    inline`${finding.severity}`,
    link(finding.rule, safeUrl(finding.url)),
    place === undefined ? inline`–` : code(place, 80),
    prose(finding.message, 300),
  ];
}

export function secretsSection(report: Report, sizes: readonly number[]): Section {
  const columns = left("variant", "severity", "rule", "from", "what");
  const items = report.variants.flatMap(({ name, findings }) =>
    findings.filter((finding) => kindOf(finding) === "secret" && isOpen(finding)).map((finding) => ({ name, finding })),
  );
  return foldedTable("Secrets", 55, sizes, columns, items, ({ name, finding }) => [
    inline`${cleanLine(name, 60)}`,
    ...lintCells(finding),
  ]);
}

export function suppressedSection(report: Report, sizes: readonly number[]): Section {
  const columns = left("id", "package", "written in", "because", "until");
  return foldedTable("Suppressed", 40, sizes, columns, suppressedFindings(report), suppressedCells);
}

function suppressedCells({ rule, package: of, suppression }: Finding): Inline[] {
  return [
    inline`${rule}`,
    inline`${cleanLine(of?.name ?? "–", 80)}`,
    inline`${cleanLine(suppression?.source ?? "–", 120)}`,
    inline`${cleanLine(suppression?.statement ?? "–", 300)}`,
    inline`${suppression?.expires ?? "no end"}`,
  ];
}

export function layersSection(report: Report, sizes: readonly number[]): Section {
  const columns = [
    ...left("variant", "layer", "of"),
    right("unpacked"),
    right("compressed"),
    right("files"),
    ...left("line", "instruction"),
  ];
  const items = report.variants.flatMap(({ name, platform, image }) =>
    (image?.layers ?? []).map((layer) => ({ name, platform, layer })),
  );
  return foldedTable("Layers", 30, sizes, columns, items, ({ name, platform, layer }) => [
    inline`${cleanLine(name, 60)} ${cleanLine(platform, 30)}`,
    ...layerCells(layer),
  ]);
}

function layerCells({ index, base, unpacked, compressed, fileCount, origin }: Layer): Inline[] {
  const place = placeOf(origin);
  return [
    inline`${index}`,
    inline`${base ? "base" : "own"}`,
    inline`${formatBytes(unpacked)}`,
    inline`${compressed === null ? "–" : formatBytes(compressed)}`,
    inline`${fileCount.toLocaleString("en-US")}`,
    place === undefined ? inline`–` : code(place, 80),
    code(origin.instruction ?? "", 80),
  ];
}

export function toolsSection(report: Report, today: string | undefined): Section {
  const columns = left("tool", "version", "from", "verified");
  const rows = report.tools.map(({ name, version, source, verified }) =>
    [name, version, source, verified].map((text) => inline`${cleanLine(text, 120)}`),
  );
  const database = paragraph(inline`Vulnerability database: ${databaseText(report.database, today)}`);
  return {
    title: "tools",
    priority: 20,
    sizes: [30, 10, 0],
    render: (size) => details("Tools and database", [...table(columns, rows.slice(0, size)), database]),
  };
}

export function timingsSection({ timings }: Report): Section {
  const columns = [...left("stage", "variant"), right("time")];
  return foldedTable("Timings", 10, [100, 20, 0], columns, timings, ({ name, variant, seconds }) => [
    inline`${cleanLine(name, 60)}`,
    inline`${cleanLine(variant ?? "–", 60)}`,
    inline`${formatSeconds(seconds)}`,
  ]);
}
