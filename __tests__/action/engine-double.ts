import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** A `docker` first on PATH that is {@link file://./engine-program.ts}. */
export interface EngineDouble extends Disposable {
  path: string;
  /** Name of the builder that was created and not removed yet. */
  builder(): string | undefined;
  /** Whether this subcommand of buildx runs, and will not end by itself. */
  hangsIn(command: string): boolean;
}

export interface EngineOptions {
  /** How long it takes to remove a builder. Default: no time. */
  removalMs?: number;
  /** What hangs ignores SIGINT. */
  deaf?: boolean;
  /** A subcommand of buildx that never answers. */
  silent?: string;
}

export function startEngineDouble({ removalMs = 0, deaf = false, silent = "-" }: EngineOptions = {}): EngineDouble {
  const directory = mkdtempSync(join(tmpdir(), "plimsoll-engine-"));
  const [bin, builder] = [join(directory, "bin"), join(directory, "builder")];
  const program = join(import.meta.dirname, "engine-program.ts");
  mkdirSync(bin);
  const command = [process.execPath, program, builder, removalMs, deaf ? "deaf" : "hears", silent].join("' '");
  writeFileSync(join(bin, "docker"), `#!/bin/sh\nexec '${command}' "$@"\n`);
  chmodSync(join(bin, "docker"), 0o755);
  return {
    path: `${bin}${delimiter}${process.env["PATH"]}`,
    builder: () => (existsSync(builder) ? readFileSync(builder, "utf8") : undefined),
    hangsIn: (command) => existsSync(`${builder}.${command}`),
    [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }),
  };
}
