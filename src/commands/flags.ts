import type { Command } from "commander";
import type { CommandLine } from "../inputs/command-line.ts";

/** Flags as the user wrote them, of all commands that take settings. */
export interface Flags {
  config?: string;
  out?: string;
  json: boolean;
  quiet: boolean;
  image?: string;
  only?: string;
  baseline?: string;
  platform?: string;
  file?: string[];
  buildArg?: string[];
  buildEnv?: string[];
  buildSecret?: string[];
  ssh?: string[];
  allow?: string[];
  verify?: boolean;
  parallel?: string;
  timeout?: string;
  failOn?: string;
  push?: boolean;
  pushTo?: string;
  tag?: string[];
}

export function commandLineOf(variants: readonly string[], flags: Flags): CommandLine {
  const { file, buildArg, buildSecret, tag, ...same } = flags;
  return { ...same, variants, files: file, tags: tag, buildArgs: buildArg, buildSecrets: buildSecret };
}

/** For an option that may be repeated. */
export function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}

/** What decides how something is built. */
export function buildOptions(command: Command): Command {
  return command
    .option("--file <file>", "a further bake file; may be repeated", collect)
    .option("--build-arg <name=value>", "a build argument for every variant; may be repeated", collect)
    .option("--build-env <name[=value]>", "a variable that bake files and builds may see; may be repeated", collect)
    .option("--build-secret <secret>", "id=ID,src=FILE or id=ID,env=NAME; may be repeated", collect);
}
