import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** One start of a tool, as /proc had it. */
export interface ToolStart {
  tool: string;
  commandLine: string;
  environment: string;
}

/** Real tools behind scripts that write down how they were started. */
export interface RecordingTools extends Disposable {
  /** PATH with the scripts first. */
  path: string;
  starts(): ToolStart[];
}

export function recordTools(...tools: readonly string[]): RecordingTools {
  const directory = mkdtempSync(join(tmpdir(), "plimsoll-recording-"));
  const [bin, records] = [join(directory, "bin"), join(directory, "records")];
  for (const each of [bin, records]) mkdirSync(each);
  for (const tool of tools) {
    const script = [
      "#!/bin/bash",
      `record=$(mktemp ${records}/${tool}.XXXXXX)`,
      `cp /proc/$$/cmdline "$record.cmdline"`,
      `cp /proc/$$/environ "$record.environ"`,
      `exec ${realPath(tool)} "$@"`,
    ];
    writeFileSync(join(bin, tool), `${script.join("\n")}\n`);
    chmodSync(join(bin, tool), 0o755);
  }
  const read = (name: string) => readFileSync(join(records, name), "utf8").replaceAll("\0", "\n");
  return {
    path: `${bin}${delimiter}${process.env["PATH"]}`,
    starts: () =>
      readdirSync(records)
        .filter((name) => name.endsWith(".cmdline"))
        .map((name) => ({
          tool: name.split(".")[0] ?? "",
          commandLine: read(name),
          environment: read(name.replace(/cmdline$/, "environ")),
        })),
    [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }),
  };
}

function realPath(tool: string): string {
  const places = (process.env["PATH"] ?? "").split(delimiter).map((part) => join(part, tool));
  const found = places.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (found === undefined) throw new Error(`${tool} is not on PATH. Run the tests with script/test.`);
  return found;
}
