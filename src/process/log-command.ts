import { neutralise } from "./fence.ts";

/**
 * One line that the GitHub Actions runner acts upon: `::warning file=Dockerfile,line=3::message`. Escapes as
 * actions/toolkit packages/core/src/command.ts does; empty and absent properties are left out. A runner that does not
 * know `name` goes on to look for the older form anywhere in the line, so that one is broken in `data` too.
 */
export function logCommand(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  data: string,
): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(",");
  return `::${name}${written === "" ? "" : ` ${written}`}::${escapeData(data)}`;
}

/**
 * The command that has the runner hide `secret` from now on. The secret goes as it is: a neutralised one would be
 * another. No runner looks for an older form in it, because every runner knows this command.
 */
export function maskCommand(secret: string): string {
  return `::add-mask::${escaped(secret)}`;
}

function escapeData(text: string): string {
  return escaped(neutralise(text));
}

function escaped(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
