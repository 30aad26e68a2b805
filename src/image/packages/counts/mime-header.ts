/** Fields of a header as Go's `net/textproto` reads them; see {@link readMimeHeader}. */
export interface MimeHeader {
  /** First values, by names in lower case. */
  fields: ReadonlyMap<string, string>;
  /** Whether it ends at something that is no header; the fields before it count or not, as its reader likes. */
  isBroken: boolean;
}

const validName = /^[0-9A-Za-z!#$%&'*+\-.^_`|~ ]+$/;
const validValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Reads `text` (Latin-1, so that characters are bytes) up to its first blank line, by the rules of Go's
 * `Reader.ReadMIMEHeader` (golang/go src/net/textproto/reader.go), which Trivy uses for dpkg's status and for Python's
 * metadata: what it does not understand ends the header. Names with a space before the colon are taken and never found.
 */
export function readMimeHeader(text: string): MimeHeader {
  const fields = new Map<string, string>();
  if (isSpace(text, 0)) return { fields, isBroken: true };
  for (let start = 0; start < text.length; ) {
    const { line, firstLength, next } = foldedLine(text, start);
    if (line === "") break;
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(colon, 0));
    const value = line.slice(colon + 1);
    if (colon >= firstLength || !validName.test(name) || !validValue.test(value)) return { fields, isBroken: true };
    const key = name.toLowerCase();
    if (!fields.has(key) && !key.includes(" ")) fields.set(key, trimBlanks(value));
    start = next;
  }
  return { fields, isBroken: false };
}

function isSpace(text: string, at: number): boolean {
  return text[at] === " " || text[at] === "\t";
}

interface FoldedLine {
  line: string;
  /** How much of it stood in its first line, where the name has to end. */
  firstLength: number;
  next: number;
}

/** A line with those that go on from it, joined by single spaces. */
function foldedLine(text: string, start: number): FoldedLine {
  const end = endOfLine(text, start);
  const first = trimBlanks(withoutReturn(text.slice(start, end)));
  let next = end + 1;
  if (first === "" || !isSpace(text, next)) return { line: first, firstLength: first.length, next };
  const parts = [first];
  while (isSpace(text, next)) {
    const endOfNext = endOfLine(text, next);
    parts.push(trimBlanks(withoutReturn(text.slice(next, endOfNext))));
    next = endOfNext + 1;
  }
  return { line: parts.join(" "), firstLength: first.length, next };
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return text.slice(start, end);
}
