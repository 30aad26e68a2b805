import { clip } from "./clean.ts";

// What can't be seen, or reorders and hides what stands beside it: controls, format characters (Unicode category Cf, the
// bidirectional ones of TR9 among them), line and paragraph separators, what no script assigns, and lone surrogates.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]/gu;

/**
 * A file's name on one line, with everything that can't be seen spelled out: `\x1b`, `\u202e`. Two names that differ stay
 * different to the eye. Bytes that are no UTF-8 stand in names as U+DC80–U+DCFF (image/tar/names) and come out as the
 * bytes that they are: `\xe9`.
 */
export function visibleName(raw: string, max = 300): string {
  const room = raw.length > 4 * max ? `${raw.slice(0, 4 * max)}…` : raw;
  return clip(room.replaceAll("\\", "\\\\").replace(unseen, spelled), max);
}

function spelled(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (point >= 0xdc80 && point <= 0xdcff) return `\\x${(point - 0xdc00).toString(16)}`;
  if (point <= 0xff) return `\\x${point.toString(16).padStart(2, "0")}`;
  return point <= 0xffff ? `\\u${point.toString(16).padStart(4, "0")}` : `\\u{${point.toString(16)}}`;
}
