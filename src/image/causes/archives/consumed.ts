import type { LayerLine } from "../lines/layer-line.ts";
import { type Command, programOf } from "../lines/shell-commands.ts";

/** Programs that unpack or install the files that they are given. */
const unpackers = new Set(
  "tar bsdtar unzip gunzip bunzip2 unxz zstd 7z 7za unrar dpkg rpm cpio ar sh bash installer".split(" "),
);
const installers = new Set(
  "apt-get apt dnf yum microdnf zypper apk pip pip3 python python3 gem npm yarn pnpm uv".split(" "),
);

/** Real scripts have a handful; each is compared with each archive. */
const maximumEndings = 100;

/** Names of files that the commands of an image's lines unpack or install. */
export class ConsumedNames {
  /** The highest layer whose line uses a file of this name up. */
  readonly #names = new Map<string, number>();
  /** The same for what `*.deb` and its like end with. */
  readonly #endings = new Map<string, number>();

  constructor(lines: readonly Pick<LayerLine, "commands" | "base">[]) {
    lines.forEach(({ commands, base }, layer) => {
      if (!base) for (const word of commands.flatMap(consumedWords)) this.#add(baseName(word), layer);
    });
  }

  /** Whether the line that brought the file uses it up, or one above. */
  has(name: string, source: number): boolean {
    if ((this.#names.get(name) ?? -1) >= source) return true;
    if (this.#endings.size === 0) return false;
    for (const [ending, layer] of this.#endings) if (layer >= source && name.endsWith(ending)) return true;
    return false;
  }

  #add(name: string, layer: number): void {
    const star = name.lastIndexOf("*");
    if (star < 0) this.#names.set(name, layer);
    else if (name.includes(".", star) && this.#endings.size < maximumEndings)
      this.#endings.set(name.slice(star + 1), layer);
  }
}

function consumedWords(command: Command): string[] {
  const program = programOf(command);
  if (unpackers.has(program)) return tarCreates(program, command) ? [] : command.slice(1).flatMap(optionValue);
  if (installers.has(program)) return command.includes("install") || command.includes("add") ? command.slice(1) : [];
  // An installer that is its own program: ./setup.run --silent
  return (command[0] ?? "").includes("/") ? command.slice(0, 1) : [];
}

function tarCreates(program: string, [, mode = ""]: Command): boolean {
  if (program !== "tar" || mode.length > 20) return false;
  return /^--(?:create|append|update)$/.test(mode) || (/^-?[a-zA-Z]+$/.test(mode) && /[cru]/.test(mode));
}

function optionValue(word: string): string[] {
  const equals = word.startsWith("--") ? word.indexOf("=") : -1;
  return [word.slice(equals + 1)];
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
