import type { Image } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { type Html, html } from "../escape/html.ts";
import { type WeighedPackage, weighedPackages } from "../view/packages.ts";
import { placeOf } from "../view/places.ts";
import { shareBar } from "./pictures.ts";
import { type HtmlRow, longTable } from "./table.ts";

/** Packages by the size of their files, `max` of them; undefined when no sizes are known. */
export function packageTable(image: Image, max: number): Html | undefined {
  const packages = weighedPackages(image);
  if (packages.length === 0) return undefined;
  const most = Math.max(1, packages[0]?.bytes ?? 0);
  const origins = new Map(image.layers.map(({ diffId, origin }) => [diffId, origin]));
  const columns = [
    { title: "package", kind: "place" },
    { title: "size", kind: "figure" },
    { title: "", kind: "picture" },
    { title: "kind", kind: "text" },
    { title: "from", kind: "place" },
  ] as const;
  const row = ({ name, version, type, bytes, layer }: WeighedPackage): HtmlRow => {
    const origin = layer === undefined ? undefined : origins.get(layer);
    const place = origin === undefined ? undefined : (placeOf(origin) ?? origin.instruction);
    return {
      head: html`${name} <span class="soft">${version}</span>`,
      cells: [
        html`${formatBytes(bytes)}`,
        shareBar(bytes / most),
        html`${type}`,
        place === undefined ? undefined : html`<code>${place}</code>`,
      ],
    };
  };
  return longTable("Packages by the size of their files", columns, packages, row, max);
}
