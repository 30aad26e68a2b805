import type { Report, RunSharing, StoredBytes } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";

/** What variants of one platform have in common, as sentences; names in them may be hostile. */
export interface SharingText {
  platform: string;
  /** How the layers are shared. */
  layers: string;
  /** What one base in common would save, and most of what it is. */
  base?: { saves: string; largest: string; meaning: string };
}

/** One for each platform that several variants have. */
export function sharingTexts({ sharing = [] }: Report): SharingText[] {
  return sharing.map((each) => {
    const base = baseText(each);
    return { platform: each.platform, layers: layersText(each), ...(base === undefined ? {} : { base }) };
  });
}

function layersText({ variants, stored, all, some, unique }: RunSharing): string {
  const parts = [
    part(all, variants.length === 2 ? "in both" : `in all ${variants.length}`),
    ...(variants.length === 2 ? [] : [part(some, "in some")]),
    part(unique, "in one alone"),
  ];
  const compressed = stored.compressed === null ? "" : ` (${formatBytes(stored.compressed)} in a registry)`;
  return `${variants.length} variants take ${formatBytes(stored.unpacked)}${compressed}, each layer once: ${parts.join(", ")}.`;
}

function part({ unpacked }: StoredBytes, where: string): string {
  return `${formatBytes(unpacked)} ${where}`;
}

const named = 3;

function baseText({ commonBase }: RunSharing): SharingText["base"] {
  if (commonBase === undefined) return undefined;
  const { saves, largest, meaning } = commonBase;
  return {
    saves: `A base in common would save ${formatBytes(saves.unpacked)}.`,
    largest: largest
      .slice(0, named)
      .map(({ name, bytes }) => `${name} (${formatBytes(bytes)})`)
      .join(", "),
    meaning,
  };
}
