import type { Layer, Report } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { formatSeconds } from "../../text/duration.ts";
import { cleanLine } from "../escape/clean.ts";
import { code, type Inline, inline } from "../escape/markdown.ts";
import { databaseText } from "../view/database.ts";
import { placeOf } from "../view/places.ts";
import { details, paragraph, table } from "./blocks.ts";
import type { Section } from "./fit.ts";
import { foldedTable, left, right } from "./folded-table.ts";

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
