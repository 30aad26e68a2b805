import type { Command } from "commander";
import type { CommandLine } from "../inputs/command-line.ts";
import type { Surroundings } from "../surroundings.ts";

const exitHelp = `
Exit status:
  0    read and reported
  2    wrong usage, no such image, or none for the platform
  3    the image could not be read
  130  cancelled`;

const inspectHelp = `
Examples:
  plimsoll inspect python:3.12-slim              an image of the local engine, else of a registry
  plimsoll inspect build/image.tar --html        an archive; writes .plimsoll/inspect.html with a treemap
  plimsoll inspect build/layout --verify         an OCI layout directory; compares every diff ID
  plimsoll inspect app:1.2 --json | jq .causes
${exitHelp}`;

const compareHelp = `
Examples:
  plimsoll compare app:1.1 app:1.2                two images of the local engine or of registries
  plimsoll compare --images before.tar after.tar  the same, of archives or OCI layout directories
  plimsoll compare app:1.1 app:1.2 --json | jq .deltas.sizes
${exitHelp}`;

interface CommonFlags {
  config?: string;
  out?: string;
  json: boolean;
  quiet: boolean;
  platform?: string;
}

interface InspectFlags extends CommonFlags {
  html?: string | true;
  verify: boolean;
}

interface CompareFlags extends CommonFlags {
  images?: boolean;
}

/** What the program gives to the commands that it is made of. */
export interface ProgramParts {
  program: Command;
  surroundings: Surroundings;
  /** Adds the options that every command has. */
  common: (command: Command) => Command;
  /** Takes the exit status. */
  finish: (status: number) => void;
}

/** `inspect` and `compare`: commands about images that something else may have built. */
export function addImageCommands({ program, surroundings, common, finish }: ProgramParts): void {
  common(program.command("inspect <image>"))
    .description("say what is in an image, why, and from which line")
    .option("--platform <platform>", "which one of a multi-platform image (default: this machine's)")
    .option("--html [file]", "write a page with a treemap and a search (default: inspect.html in --out)")
    .option("--verify", "compare the content of every layer with its diff ID", false)
    .addHelpText("after", inspectHelp)
    .action(async (image: string, { html, verify, ...flags }: InspectFlags) => {
      const { inspectCommand } = await import("./inspect.ts");
      finish(await inspectCommand({ image, html, verify, commandLine: commandLineOf(flags) }, surroundings));
    });
  common(program.command("compare <before> <after>"))
    .description("say what two images differ in: by line, package, directory, cause and file")
    .option("--images", "the two are images (the default)")
    .option("--platform <platform>", "which one of multi-platform images (default: this machine's)")
    .addHelpText("after", compareHelp)
    .action(async (before: string, after: string, { images: _, ...flags }: CompareFlags) => {
      const { compareCommand } = await import("./compare.ts");
      finish(await compareCommand({ before, after, commandLine: commandLineOf(flags) }, surroundings));
    });
}

function commandLineOf(flags: CommonFlags): CommandLine {
  return { ...flags, variants: [] };
}
