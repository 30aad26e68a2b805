/** The border to `buildx bake --call=check,format=json`. */
import { z } from "zod";
import type { DockerfileSource } from "../dockerfile/source.ts";
import { oneLine } from "../text/control.ts";
import type { Remark } from "./remark.ts";
import { buildCheckLevel } from "./rules.ts";

/** All of Go's zero values are left out of the JSON. */
const location = z.object({
  ranges: z.array(z.object({ start: z.object({ line: z.int().optional() }).optional() })).optional(),
});

/** moby/buildkit frontend/subrequests/lint/lint.go; `null` and absence both mean none. */
const check = z.object({
  warnings: z
    .array(
      z.object({
        ruleName: z.string(),
        description: z.string().optional(),
        detail: z.string().optional(),
        url: z.string().optional(),
        location: location.optional(),
      }),
    )
    .nullish(),
  buildError: z.object({ message: z.string(), location: location.nullish() }).nullish(),
});

const output = z.object({ target: z.record(z.string(), z.object({ check: check.optional() })) });

export type ChecksOutput = z.infer<typeof output>["target"];
type Location = z.infer<typeof location>;

/** The results by target; undefined when this is not the output of a check. */
export function parseChecks(stdout: string): ChecksOutput | undefined {
  try {
    return output.parse(JSON.parse(stdout)).target;
  } catch {
    return undefined;
  }
}

/** Without the base's environment and working directory these can't be judged (see checks-definition). */
const needsBase: ReadonlySet<string> = new Set(["UndefinedVar", "WorkdirRelativePath"]);

/** What the checks say of one target's Dockerfile. */
export function remarksOf(result: ChecksOutput[string], source: DockerfileSource, hasStandIn: boolean): Remark[] {
  const { warnings, buildError } = result.check ?? {};
  const remarks = (warnings ?? [])
    .filter(({ ruleName }) => !(hasStandIn && needsBase.has(ruleName)))
    .map(({ ruleName, description, detail, url, location: at }): Remark => {
      const title = description ?? ruleName;
      return { ...common(ruleName, source, at), title, message: detail ?? title, ...docsUrl(url) };
    });
  if (buildError?.message !== undefined && isOfTheFile(buildError.message)) {
    const title = "BuildKit cannot read this Dockerfile";
    remarks.push({
      ...common("DockerfileError", source, buildError.location),
      title,
      message: oneLine(buildError.message),
    });
  }
  return remarks;
}

function common(rule: string, source: DockerfileSource, at: Location | null | undefined) {
  const line = at?.ranges?.[0]?.start?.line ?? 1;
  return { tool: "buildkit" as const, rule, level: buildCheckLevel(rule), source, line };
}

/** An unreachable registry comes as a buildError too; that is not the file's fault, and building reports it. */
function isOfTheFile(message: string): boolean {
  return !/failed to (?:resolve|load|do|fetch|read|get|authorize)|context source|dial |timeout|denied|unauthorized/i.test(
    message,
  );
}

function docsUrl(url: string | undefined): { url?: string } {
  return url?.startsWith("https://") === true ? { url } : {};
}
