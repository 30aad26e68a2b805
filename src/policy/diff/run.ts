/** What holds for the whole run: acceptance, baseline, code scanning, tools, and what is looked at at all. */
import type { AcceptanceRule, ToolSetting } from "../../model/settings.ts";
import { leftOutBy } from "../../plan/path-glob.ts";
import type { Rules } from "../model.ts";
import { type Change, changeIf, none } from "./change.ts";

/**
 * `comment` is not among it: it decides nothing, and the summary says the same. `sarif` is: a ruleset may ask for the
 * results that are then no longer uploaded. Nor are `timeout`, `parallel`, `codec` and `push`: no limit moves by them.
 */
export function runChanges(base: Rules, head: Rules, leftOut: readonly string[] | undefined): Change[] {
  return [
    ...acceptChanges(base.accept, head.accept),
    ...baselineChange(base.baseline, head.baseline),
    ...changeIf(base.sarif === "upload" && head.sarif !== "upload", "sarif", base.sarif, head.sarif),
    ...toolChanges(base.tools, head.tools),
    ...ignoreChanges(base.ignore, head.ignore, leftOut),
  ];
}

/** Another label is one that somebody else may set for another reason. Labels have no case. */
function acceptChanges(base: AcceptanceRule, head: AcceptanceRule): Change[] {
  const renamed = base.label.toLowerCase() !== head.label.toLowerCase();
  return [
    ...changeIf(renamed, "accept.label", base.label, head.label),
    ...changeIf(!base.review && head.review, "accept.review", base.review, head.review),
  ];
}

/** An image that the author names may be as large as the author likes; with no baseline nothing is growth and nothing new. */
export function baselineChange(base: string, head: string): Change[] {
  const looser = base !== head && base !== "none" && head !== "auto" && head !== "rebuild";
  return changeIf(looser, "baseline", base, head);
}

/** A tool of the author's choice finds what the author likes; back to the pinned one is no loosening. */
function toolChanges(base: Rules["tools"], head: Rules["tools"]): Change[] {
  return Object.entries(head).flatMap(([name, tool]) => {
    const [before, after] = [toolText(base[name]), toolText(tool)];
    return changeIf(before !== after && after !== pinned, `tools.${name}`, before, after);
  });
}

const pinned = "pinned";

function toolText({ path, version, sha256 }: ToolSetting = {}): string {
  if (path !== undefined) return path;
  return version === undefined ? pinned : `${version} (sha256 ${sha256 ?? none})`;
}

/** A Dockerfile that the base's globs would not leave out; where it is not known which are left out, any new glob counts. */
function ignoreChanges(
  base: readonly string[],
  head: readonly string[],
  leftOut: readonly string[] | undefined,
): Change[] {
  if (leftOut === undefined) {
    return head.filter((glob) => !base.includes(glob)).map((glob) => ({ key: "ignore", base: none, head: glob }));
  }
  return leftOut.flatMap((file) => {
    const glob = leftOutBy(file, head);
    if (glob === undefined || leftOutBy(file, base) !== undefined) return [];
    return [{ key: "ignore", base: `${file} is looked at`, head: `left out by ${glob}` }];
  });
}
