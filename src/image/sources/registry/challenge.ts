/** What a registry asks for in `WWW-Authenticate` (RFC 9110 §11.6.1). */
export interface Challenge {
  scheme: "bearer" | "basic";
  parameters: Record<string, string>;
}

const parameter = /\s*,?\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))/y;

/** The first challenge that can be met, Bearer or Basic. Undefined for none, or one that can't be read. */
export function parseChallenge(header: string | null): Challenge | undefined {
  const match = /(?:^|,\s*)(Bearer|Basic)(?:\s+|$)/i.exec(header ?? "");
  if (header === null || match === null) return undefined;
  const parameters: Record<string, string> = {};
  parameter.lastIndex = match.index + match[0].length;
  for (let found = parameter.exec(header); found !== null; found = parameter.exec(header)) {
    const [, name = "", quoted, token = ""] = found;
    parameters[name.toLowerCase()] = quoted?.replace(/\\(.)/g, "$1") ?? token;
  }
  return { scheme: match[1]?.toLowerCase() === "basic" ? "basic" : "bearer", parameters };
}
