import type { DockerfileSource } from "../dockerfile/source.ts";
import { mergeRemarks } from "../lint/merge.ts";
import type { Remark } from "../lint/remark.ts";
import { buildCheckLevel } from "../lint/rules.ts";
import type { Finding } from "../model/report.ts";
import type { VertexWarning } from "./rawjson.ts";

/**
 * BuildKit's checks as they came with the build, as the lint stage would give them, keys included. Warnings that are no
 * check (no rule, no place in a known Dockerfile) are left out.
 */
export function warningFindings(warnings: readonly VertexWarning[], sources: readonly DockerfileSource[]): Finding[] {
  return mergeRemarks(warnings.flatMap((warning) => remarkOf(warning, sources) ?? []));
}

function remarkOf(warning: VertexWarning, sources: readonly DockerfileSource[]): Remark | undefined {
  // "RuleName: what is wrong (line 12)" (moby/buildkit frontend/dockerfile/linter/linter.go).
  const [, rule, message] = /^([A-Z]\w+): (.*?)(?: \(line \d+\))?$/s.exec(decode(warning.short)) ?? [];
  const line = warning.range?.[0]?.start.line;
  const source = sources.find(({ text }) => text === decode(warning.sourceInfo?.data));
  if (rule === undefined || message === undefined || line === undefined || source === undefined) return undefined;
  const title = decode(warning.detail?.[0]) || rule;
  const url = warning.url === undefined ? {} : { url: warning.url };
  return { tool: "buildkit", rule, level: buildCheckLevel(rule), source, line, title, message, ...url };
}

function decode(base64: string | undefined): string {
  return Buffer.from(base64 ?? "", "base64").toString("utf8");
}
