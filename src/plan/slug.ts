import { createHash } from "node:crypto";

/** Room for what callers put around it (`.linux-arm64-v8.cdx.json`) inside the 255 bytes of a file name. */
const longest = 120;

/**
 * A variant's name made safe for file names, URLs and SARIF categories. Letters, digits, `.`, `_` and `-` stay; any other
 * character becomes `~` and its UTF-16 unit in hexadecimal, so different names never meet and a reader still sees the
 * name: `api:gpu` is `api~3agpu`. A dot or a dash in front is written so too: it would hide the file or be an option.
 */
export function slugOf(name: string): string {
  const slug = name.replace(/^[.-]|[^A-Za-z0-9._-]/g, (character) => {
    const hex = character.charCodeAt(0).toString(16);
    return character.charCodeAt(0) < 0x80 ? `~${hex.padStart(2, "0")}` : `~u${hex.padStart(4, "0")}`;
  });
  if (slug.length <= longest) return slug === "" ? "~" : slug;
  // `~~` occurs in no other slug: what follows a mark is always hexadecimal.
  const digest = createHash("sha256").update(name, "utf16le").digest("hex").slice(0, 32);
  return `${slug.slice(0, longest - 34)}~~${digest}`;
}
