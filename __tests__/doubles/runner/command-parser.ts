/**
 * How the GitHub Actions runner reads a command from a line, written down from actions/runner
 * src/Runner.Common/ActionCommand.cs. .NET compares with the culture, so U+00AD and U+200B count for nothing in
 * `StartsWith`; indexes still count them.
 */
export interface Command {
  name: string;
  /** By lower-case name: the runner looks them up without regard to case. */
  properties: ReadonlyMap<string, string>;
  data: string;
}

/** The command in `line`, when its name is one of `registered` (lower case). The new form is tried first. */
export function parseCommand(line: string, registered: ReadonlySet<string>): Command | undefined {
  return parseV2(line, registered) ?? parseV1(line, registered);
}

const escapes = new Map([
  [";", "%3B"],
  ["\r", "%0D"],
  ["\n", "%0A"],
  ["]", "%5D"],
  [":", "%3A"],
  [",", "%2C"],
  ["%", "%25"],
]);

/** `::name key=value,key=value::data`, at the start of a line, after white space. */
function parseV2(line: string, registered: ReadonlySet<string>): Command | undefined {
  const message = trimStart(line);
  if (!message.replace(/[\u00ad\u200b]/g, "").startsWith("::")) return undefined;
  const end = message.indexOf("::", 2);
  if (end < 0) return undefined;
  const [name, properties] = nameAndRest(message.slice(2, end));
  if (!registered.has(name.toLowerCase())) return undefined;
  return {
    name: name.toLowerCase(),
    properties: propertiesOf(properties.trim(), ",", ["\r", "\n", ":", ",", "%"]),
    data: decoded(message.slice(end + 2), ["\r", "\n", "%"]),
  };
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function parseV1(line: string, registered: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf("##[");
  if (start < 0) return undefined;
  const end = line.indexOf("]", start);
  if (end < 0) return undefined;
  const [name, properties] = nameAndRest(line.slice(start + 3, end));
  if (!registered.has(name.toLowerCase())) return undefined;
  const tokens = [";", "\r", "\n", "]", "%"];
  return {
    name: name.toLowerCase(),
    properties: propertiesOf(properties, ";", tokens),
    data: decoded(line.slice(end + 1), tokens),
  };
}

/** Char.IsWhiteSpace is not JavaScript's white space: it has U+0085 and lacks U+FEFF. */
function trimStart(text: string): string {
  return text.replace(/^[\t-\r\u0085\p{Zs}\p{Zl}\p{Zp}]+/u, "");
}

function nameAndRest(info: string): [name: string, rest: string] {
  const space = info.indexOf(" ");
  return space < 0 ? [info, ""] : [info.slice(0, space), info.slice(space + 1)];
}

function propertiesOf(text: string, separator: string, tokens: readonly string[]): Map<string, string> {
  const properties = new Map<string, string>();
  for (const part of text.split(separator)) {
    const [, key, value] = /^([^=]+)=(.+)$/s.exec(part) ?? [];
    if (key !== undefined && value !== undefined) properties.set(key.toLowerCase(), decoded(value, tokens));
  }
  return properties;
}

/** In the runner's order, `%25` last. */
function decoded(text: string, tokens: readonly string[]): string {
  return tokens.reduce((rest, token) => rest.replaceAll(escapes.get(token) ?? token, token), text);
}
