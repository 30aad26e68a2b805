import { buildOptions, collect, commandLineOf, type Flags } from "./flags.ts";
import type { ProgramParts } from "./image-commands.ts";

const help = `
Examples:
  plimsoll rebuild src/main.py                       which steps run again, and how long that takes
  plimsoll rebuild requirements.txt Dockerfile:14    a lock file; a line of a Dockerfile
  plimsoll rebuild .dockerignore --with new.ignore   what another ignore file lets in and keeps out
  plimsoll rebuild src/main.py --measure --rounds 3  really do it, in a copy; the work tree is not touched
  plimsoll rebuild src/main.py --json | jq '.changes[].variants[].rebuild.seconds'

A file that does not exist counts as one that is added. "?" marks steps that run only where what is copied from
a stage turns out different. Times are those of each step's last real run.

Exit status:
  0    predicted, and measured where that was asked for
  2    wrong usage or configuration
  3    it could not be measured
  130  cancelled`;

interface RebuildFlags extends Flags {
  variant?: string[];
  with?: string;
  removed: boolean;
  measure: boolean;
  rounds?: string;
}

/** `rebuild`: what a change would cost, without rebuilding. */
export function addRebuildCommand({ program, surroundings, common, finish }: ProgramParts): void {
  buildOptions(common(program.command("rebuild <file...>")))
    .description("say which steps a change makes run again, and how long that takes, without rebuilding")
    .option("--variant <name>", "only this variant; may be repeated", collect)
    .option("--with <file>", "the file's new content: of one Dockerfile or ignore file, or for --measure")
    .option("--measure", "really make the change, in a copy, and build it", false)
    .option("--rounds <n>", "measure so many times, and take the median (default: 1)")
    .option("--removed", "with --measure: remove the files instead of changing them", false)
    .option("--ssh <agent>", "default, or ID=PATH; may be repeated", collect)
    .option("--allow <entitlement>", "network.host, security.insecure, fs.read=PATH; may be repeated", collect)
    .option("--timeout <duration>", "deadline for each build of --measure, such as 30m")
    .addHelpText("after", help)
    .action(
      async (files: string[], { variant = [], with: content, removed, measure, rounds, ...flags }: RebuildFlags) => {
        const { rebuildCommand } = await import("./rebuild.ts");
        const commandLine = commandLineOf(variant, flags);
        const how = { removed, measure, rounds, content };
        finish(await rebuildCommand({ files, ...how, commandLine }, surroundings));
      },
    );
}
