/** Fields of one paragraph by their names in lower case; of a field that comes twice the first. */
export type ControlFields = ReadonlyMap<string, string>;

/**
 * Reads Debian's control format (deb822(5)): paragraphs apart by blank lines, `Name: value`, continuation lines that begin
 * with a space or tab. Only `wanted` fields (in lower case) are kept, the others' text is not even cut out; of a folded
 * value the lines are joined by one newline each. Lines that fit nowhere are passed over. Never throws.
 */
export function parseControl(bytes: Buffer, wanted: ReadonlySet<string>): ControlFields[] {
  const text = bytes.toString("utf8");
  const paragraphs: ControlFields[] = [];
  let fields = new Map<string, string>();
  let folding: string | undefined;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    if (isBlank(text, start, end)) {
      if (fields.size > 0) paragraphs.push(fields);
      fields = new Map();
      folding = undefined;
    } else if (isContinuation(text, start)) {
      if (folding !== undefined) fold(fields, folding, text.slice(start, end));
    } else {
      folding = addField(fields, text, start, end, wanted);
    }
    start = end + 1;
  }
  if (fields.size > 0) paragraphs.push(fields);
  return paragraphs;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return false;
  }
  return true;
}

function isContinuation(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return code === 0x20 || code === 0x09;
}

/** The longest name that is looked at; a hostile line without a colon must not be searched again and again. */
const longestName = 64;

/** Gives the name of the field, when it is one to go on folding. */
function addField(
  fields: Map<string, string>,
  text: string,
  start: number,
  end: number,
  wanted: ReadonlySet<string>,
): string | undefined {
  const head = text.slice(start, Math.min(end, start + longestName));
  const colon = head.indexOf(":");
  if (colon < 1) return undefined;
  const name = head.slice(0, colon).trimEnd().toLowerCase();
  if (!wanted.has(name) || fields.has(name)) return undefined;
  fields.set(name, text.slice(start + colon + 1, end).trim());
  return name;
}

/** Most a folded value grows to: dependencies of the largest metapackages are a tenth of it. */
const longestValue = 1 << 20;

function fold(fields: Map<string, string>, name: string, line: string): void {
  const before = fields.get(name) ?? "";
  if (before.length + line.length < longestValue) fields.set(name, `${before}\n${line.trim()}`);
}
