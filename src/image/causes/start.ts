import type { ImageConfig } from "../documents.ts";
import { programOf, shellCommands } from "./lines/shell-commands.ts";

/** How a container of the image starts, as far as it says what the image needs at run time. */
export interface Start {
  /** Entry point and command, word by word. */
  readonly words: readonly string[];
  /** The programs that these start. */
  readonly programs: ReadonlySet<string>;
  readonly workingDirectory: string;
  /** Environment variables. */
  readonly environment: ReadonlyMap<string, string>;
}

export function startOf({ config }: ImageConfig): Start {
  const words = [...(config?.Entrypoint ?? []), ...(config?.Cmd ?? [])];
  const commands = words.flatMap((word) => (word.includes(" ") ? shellCommands(word) : [[word]]));
  const environment = new Map(
    (config?.Env ?? []).map((entry): [string, string] => {
      const at = entry.indexOf("=");
      return at < 0 ? [entry, ""] : [entry.slice(0, at), entry.slice(at + 1)];
    }),
  );
  return {
    words,
    programs: new Set(commands.map(programOf)),
    workingDirectory: config?.WorkingDir ?? "",
    environment,
  };
}
