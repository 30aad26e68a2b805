const leading = /^\p{White_Space}+/u;
const trailing = /\p{White_Space}$/u;

/**
 * White space as BuildKit's parser sees it (Go's unicode.IsSpace). JavaScript's `trim` differs: it takes a byte order
 * mark away and leaves U+0085 in place.
 */
export function isWhiteSpace(character: string): boolean {
  return trailing.test(character);
}

export function trimStart(text: string): string {
  return text.replace(leading, "");
}

export function trim(text: string): string {
  let end = text.length;
  while (end > 0 && isWhiteSpace(text.charAt(end - 1))) end -= 1;
  return trimStart(text.slice(0, end));
}

/** The first word and the rest, split where BuildKit splits an instruction from its arguments. */
export function splitFirstWord(text: string): [string, string] {
  const trimmed = trim(text);
  const match = /[\t\v\f\r ]+/.exec(trimmed);
  if (match === null) return [trimmed, ""];
  return [trimmed.slice(0, match.index), trimmed.slice(match.index + match[0].length)];
}
