import type { LayerLine } from "../lines/layer-line.ts";
import { type Command, programOf } from "../lines/shell-commands.ts";

/** Programs that unpack or install the files that they are given. */
const unpackers = new Set(
  "tar bsdtar unzip gunzip bunzip2 unxz zstd 7z 7za unrar dpkg rpm cpio ar sh bash installer".split(" "),
);
const installers = new Set(
  "apt-get apt dnf yum microdnf zypper apk pip pip3 python python3 gem npm yarn pnpm uv".split(" "),
);

/** Names of files that commands unpacked or installed: whole ones, and what `*.deb` and its like end with. */
export interface ConsumedNames {
  readonly names: ReadonlySet<string>;
  readonly endings: readonly string[];
}

export function consumedBy(lines: readonly Pick<LayerLine, "commands">[]): ConsumedNames {
  const words = lines.flatMap(({ commands }) => commands.flatMap(consumedWords)).map(baseName);
  const endings = words.filter((word) => word.includes("*")).map((word) => word.slice(word.lastIndexOf("*") + 1));
  return {
    names: new Set(words.filter((word) => !word.includes("*"))),
    endings: endings.filter((end) => end.includes(".")),
  };
}

function consumedWords(command: Command): string[] {
  const program = programOf(command);
  if (unpackers.has(program)) return tarCreates(program, command) ? [] : command.slice(1).flatMap(optionValue);
  if (installers.has(program)) return command.includes("install") || command.includes("add") ? command.slice(1) : [];
  // An installer that is its own program: ./setup.run --silent
  return (command[0] ?? "").includes("/") ? command.slice(0, 1) : [];
}

function tarCreates(program: string, command: Command): boolean {
  return program === "tar" && /^-{0,2}(?:[a-zA-Z]*[cru][a-zA-Z]*|create|append|update)$/.test(command[1] ?? "");
}

function optionValue(word: string): string[] {
  const value = /^--[\w-]+=(.+)$/s.exec(word)?.[1];
  return [value ?? word];
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export function isConsumed(name: string, { names, endings }: ConsumedNames): boolean {
  return names.has(name) || endings.some((end) => name.endsWith(end));
}
