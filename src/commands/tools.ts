import { attempt } from "../attempt.ts";
import { openBuilder } from "../build/builder.ts";
import { locateBuildx } from "../build/buildx.ts";
import { codedError } from "../coded-error.ts";
import { openContext } from "../context.ts";
import type { CommandLine } from "../inputs/command-line.ts";
import { loadSettings } from "../inputs/settings.ts";
import type { Context } from "../model/ports.ts";
import type { CodedError, Tool } from "../model/report.ts";
import type { Settings } from "../model/settings.ts";
import { createSilent } from "../progress/silent.ts";
import { styleFor } from "../progress/style.ts";
import type { Surroundings } from "../surroundings.ts";
import { oneLine } from "../text/control.ts";
import { locateTool } from "../tools/locate.ts";
import { version } from "../version.ts";

interface Inventory {
  tools: Tool[];
  errors: CodedError[];
}

/**
 * `plimsoll tools`: which tools a check would use, where they come from and how they were verified. Missing ones are
 * downloaded, as a check would.
 */
export async function toolsCommand(commandLine: CommandLine, surroundings: Surroundings): Promise<0 | 3> {
  const { environment, directory, stdout, stderr } = surroundings;
  const { settings } = await loadSettings({ root: directory, environment, commandLine });
  const progress = createSilent({
    stream: stderr,
    redact: (text) => text,
    style: styleFor(environment, stderr.isTTY === true),
  });
  await using context = await openContext(settings, surroundings, progress, new AbortController().signal);
  const { tools, errors } = await takeInventory(settings, context);
  if (commandLine.json) {
    stdout.write(`${JSON.stringify({ plimsoll: version, tools, errors }, null, 2)}\n`);
  } else {
    stdout.write(`plimsoll ${version}\n${tools.map(describe).join("")}`);
    for (const { message } of errors) stdout.write(`missing: ${oneLine(message)}\n`);
  }
  return errors.length === 0 ? 0 : 3;
}

async function takeInventory(settings: Settings, context: Context): Promise<Inventory> {
  const found = await Promise.all([
    attempt(builderTools(context)),
    attempt(locateTool("hadolint", settings.tools.hadolint, context).then(({ tool }) => [tool])),
    attempt(locateTool("trivy", settings.tools.trivy, context).then(({ tool }) => [tool])),
  ]);
  return {
    tools: found.flatMap((each) => (each.ok ? each.value : [])),
    errors: found.flatMap((each) => (each.ok ? [] : [codedError(each.error)])),
  };
}

async function builderTools(context: Context): Promise<Tool[]> {
  const builder = await openBuilder(await locateBuildx(context), context);
  await builder.close();
  return builder.tools;
}

function describe({ name, version: found, source, verified, sha256 }: Tool): string {
  const digest = sha256 === undefined ? "" : `\n  sha256 ${sha256}`;
  return `${name} ${oneLine(found)}\n  from ${source}; ${verified}${digest}\n`;
}
