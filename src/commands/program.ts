import { Command, CommanderError, Option } from "commander";
import { asPlimsollError, blameOf, exitByBlame, hasErrno, type PlimsollError } from "../errors.ts";
import type { CommandLine } from "../inputs/command-line.ts";
import { onCrash } from "../process/crash.ts";
import type { Surroundings } from "../surroundings.ts";
import { oneLine, stripControl } from "../text/control.ts";
import { version } from "../version.ts";
import { buildOptions, collect, commandLineOf, type Flags } from "./flags.ts";
import { addImageCommands } from "./image-commands.ts";
import { addRebuildCommand } from "./rebuild-options.ts";

type Run = (commandLine: CommandLine, surroundings: Surroundings) => Promise<number>;

const exitHelp = `
Exit status:
  0    pass, or warnings only
  1    over budget, a policy at level error, or a Dockerfile that does not build
  2    wrong usage or configuration
  3    no verdict possible: a tool, the builder or a registry failed
  130  cancelled`;

const checkHelp = `
Examples:
  plimsoll                            check every variant of this repository
  plimsoll check cpu cuda             only these two
  plimsoll check --only lint          no build: a few seconds
  plimsoll check --baseline rebuild   what this branch adds: its base is built too
  plimsoll check --image app:1.2      an image that something else built
  plimsoll check --image out/app.tar  the same: a tar or a layout directory
  plimsoll check --json | jq .verdict
${exitHelp}

Results go to .plimsoll/: report.html, report.json, summary.md, comment.md, sarif/.`;

/**
 * Runs the program with the arguments after its name.
 *
 * @returns the exit status (CONTRACTS §1)
 */
export async function runProgram(commandLine: readonly string[], surroundings: Surroundings): Promise<number> {
  let exit = 0;
  surroundings.stdout.on("error", mindUnread);
  const program = describeProgram(surroundings, (status) => {
    exit = status;
  });
  const report = (failure: PlimsollError) => {
    surroundings.stderr.write(explain(failure));
    return exitByBlame[blameOf(failure.code)];
  };
  const forget = onCrash(async (failure) => report(failure));
  try {
    await program.parseAsync([...commandLine], { from: "user" });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return report(asPlimsollError(error));
  } finally {
    forget();
  }
}

/** Who reads only the first lines of a result (`| head`) closes the pipe; that is no failure of ours. */
function mindUnread(error?: unknown): void {
  if (!hasErrno(error, "EPIPE")) throw error;
}

function describeProgram(surroundings: Surroundings, finish: (status: number) => void): Command {
  const program = new Command("plimsoll")
    .description("The load line for container images: builds, lints, scans, measures and gates every image variant.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .showHelpAfterError("Run plimsoll --help for examples.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => surroundings.stdout.write(text),
      writeErr: (text) => surroundings.stderr.write(text),
    });
  const run = (load: () => Promise<Run>) => async (variants: string[], options: Flags) => {
    const command = await load();
    finish(await command(commandLineOf(variants, options), surroundings));
  };
  common(program.command("check [variant...]", { isDefault: true }))
    .description("find, build, lint, scan, measure and gate (the default command)")
    .option("--image <image>", "a reference, tar or layout directory: check it instead of building")
    .option("--only <stages>", "only these stages: build, lint, scan, size")
    .option("--baseline <source>", "what growth is measured against: auto, image:REF, rebuild, none")
    .option("--platform <platforms>", "platforms for every variant, such as linux/amd64,linux/arm64")
    .option("--file <file>", "a further bake file; may be repeated", collect)
    .option("--build-arg <name=value>", "a build argument for every variant; may be repeated", collect)
    .option("--build-env <name[=value]>", "a variable that bake files and builds may see; may be repeated", collect)
    .option("--build-secret <secret>", "id=ID,src=FILE or id=ID,env=NAME; may be repeated", collect)
    .option("--ssh <agent>", "default, or ID=PATH; may be repeated", collect)
    .option("--allow <entitlement>", "network.host, security.insecure, fs.read=PATH; may be repeated", collect)
    .option("--push", "push after the verdict, unless it is red, as plimsoll.yml or the bake targets' tags say")
    .option("--push-to <repository>", "the same, to this repository")
    .option("--tag <tag>", "a tag to push; may be repeated", collect)
    .option("--verify", "compare layers with their diff IDs too; every layer is then read anew")
    .option("--parallel <n>", "builds at the same time")
    .option("--timeout <duration>", "deadline for building each variant, such as 30m")
    .addOption(new Option("--fail-on <level>", "what makes the exit status red").choices(["error", "warn", "never"]))
    .addHelpText("after", checkHelp)
    .action(run(async () => (await import("./check.ts")).checkCommand));
  buildOptions(common(program.command("init [variant...]")))
    .description("measure today's sizes and write a plimsoll.yml with budgets to match")
    .addHelpText("after", "\nExample:\n  plimsoll init && git add plimsoll.yml")
    .action(run(async () => (await import("./init.ts")).initCommand));
  addImageCommands({ program, surroundings, common, finish });
  addRebuildCommand({ program, surroundings, common, finish });
  common(program.command("tools"))
    .description("say which tools are used, where they come from and how they were verified")
    .addHelpText("after", "\nExample:\n  plimsoll tools --json")
    .action((options: Flags) => run(async () => (await import("./tools.ts")).toolsCommand)([], options));
  return program;
}

function common(command: Command): Command {
  return command
    .option("--config <file>", "configuration file (default: plimsoll.yml, where there is one)")
    .option("--out <directory>", "where results go (default: .plimsoll)")
    .option("--json", "print the result as JSON", false)
    .option("--quiet", "print only warnings, errors and what is red", false);
}

function explain(failure: PlimsollError): string {
  const detail = failure.detail === undefined ? "" : `${stripControl(failure.detail).trimEnd()}\n`;
  return `plimsoll: ${oneLine(failure.message)}\n${detail}`;
}
