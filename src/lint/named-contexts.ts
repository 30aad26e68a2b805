import type { Remark } from "./remark.ts";

/** hadolint rules about image names; what a bake file calls a context is none. */
const aboutFrom: ReadonlySet<string> = new Set(["DL3006", "DL3007", "DL3026"]);
const aboutCopy: ReadonlySet<string> = new Set(["DL3022", "DL3026"]);

/**
 * The remarks without those that take a named context (`contexts: { base: "target:base" }`) for an image. hadolint sees
 * only the Dockerfile and asks for a tag on `FROM base`.
 */
export function withoutNamedContexts(remarks: readonly Remark[]): Remark[] {
  return remarks.filter(({ tool, rule, source, line }) => {
    const place = tool === "hadolint" ? source.placeAt(line) : undefined;
    if (place === undefined) return true;
    const { instruction, stage } = place;
    const name =
      instruction.keyword === "FROM" && aboutFrom.has(rule)
        ? (stage?.resolvedFrom ?? stage?.from)
        : aboutCopy.has(rule)
          ? instruction.copyFrom
          : undefined;
    return name === undefined || !source.contexts.has(name);
  });
}
