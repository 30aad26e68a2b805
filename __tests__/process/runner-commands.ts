/**
 * What the GitHub Actions runner does with a step's output, written down from actions/runner
 * src/Runner.Common/ActionCommand.cs (TryParseV2, TryParse), src/Runner.Worker/ActionCommandManager.cs and
 * src/Runner.Sdk/ProcessInvoker.cs (lines end at CR, LF or CR LF). .NET compares with the culture, so U+00AD and
 * U+200B count for nothing in `StartsWith`; indexes still count them.
 */
const registered = [
  "stop-commands",
  "set-env",
  "set-output",
  "save-state",
  "add-mask",
  "add-path",
  "add-matcher",
  "remove-matcher",
  "warning",
  "error",
  "notice",
  "debug",
  "group",
  "endgroup",
  "echo",
];

/** `name:data` of each command that the runner obeys in `output`. */
export function obeyedIn(output: string): string[] {
  const commands = new Set(registered);
  const obeyed: string[] = [];
  let stop: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const found = parseV2(line, commands) ?? parseV1(line, commands);
    if (found === undefined) continue;
    if (stop !== undefined) {
      if (found.name.toLowerCase() !== stop.toLowerCase()) continue;
      commands.delete(stop);
      stop = undefined;
      continue;
    }
    if (found.name === "stop-commands") {
      stop = found.data;
      commands.add(stop);
      continue;
    }
    obeyed.push(`${found.name}:${found.data}`);
  }
  return obeyed;
}

interface Found {
  name: string;
  data: string;
}

function parseV2(line: string, commands: ReadonlySet<string>): Found | undefined {
  const message = line.trimStart();
  if (!message.replace(/[\u00ad\u200b]/g, "").startsWith("::")) return undefined;
  const end = message.indexOf("::", 2);
  if (end < 0) return undefined;
  const [name = ""] = message.slice(2, end).split(" ");
  return commands.has(name) ? { name, data: message.slice(end + 2) } : undefined;
}

function parseV1(line: string, commands: ReadonlySet<string>): Found | undefined {
  const start = line.indexOf("##[");
  const end = line.indexOf("]", start);
  if (start < 0 || end < 0) return undefined;
  const [name = ""] = line.slice(start + 3, end).split(" ");
  return commands.has(name) ? { name, data: line.slice(end + 1) } : undefined;
}

/** Pieces from which hostile lines are made; fast-check puts them together. */
export const hostilePieces = [
  "::",
  ":",
  "##[",
  "##",
  "#",
  "[",
  "]",
  "set-output name=verdict",
  "add-mask",
  "error",
  "endgroup",
  "stop-commands",
  "pass",
  " ",
  "\t",
  "\n",
  "\r",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u001b[31m",
];
