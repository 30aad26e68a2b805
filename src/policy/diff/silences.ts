/** Comments in Dockerfiles that silence linters. Counted by file and rule, so that a pragma may move with its line. */
import type { Silences } from "../silences.ts";
import { readCheckOptions } from "../silences.ts";
import type { Change } from "./change.ts";
import { changeIf } from "./change.ts";

type BySilences = ReadonlyMap<string, Silences | undefined>;

/**
 * What is silenced in the head beyond the base. `isSilent` tells that the base never hears a rule, so that no comment can
 * take it away; `isDeaf` that hadolint does not heed pragmas in the head. A file that is gone lends its pragmas to files
 * that are new, because that is how a renamed one looks.
 */
export function silenceChanges(
  base: BySilences,
  head: BySilences,
  isSilent: (rule: string) => boolean,
  isDeaf: boolean,
): Change[] {
  const lent = pragmasOfGone(base, head);
  return [...head].flatMap(([file, after]) => {
    const before = base.get(file);
    // One that can't be read on either side is not compared.
    if (after === undefined || (before === undefined && base.has(file))) return [];
    const pragmas = isDeaf ? [] : pragmaChanges(file, before, after, before === undefined ? lent : new Map(), isSilent);
    return [...pragmas, ...checkChanges(`${file}: check`, before ?? optionsOfGone(base, head), after, isSilent)];
  });
}

function pragmaChanges(
  file: string,
  before: Silences | undefined,
  after: Silences,
  lent: Map<string, number>,
  isSilent: (rule: string) => boolean,
): Change[] {
  return [...after.pragmas].flatMap(([pragma, count]) => {
    const [scope = "", rule = ""] = pragma.split(" ");
    const known = before?.pragmas.get(pragma) ?? 0;
    const excess = count - known;
    if (excess <= 0 || isSilent(rule) || before?.pragmas.has(`global ${rule}`) === true) return [];
    const borrowed = Math.min(excess, lent.get(pragma) ?? 0);
    lent.set(pragma, (lent.get(pragma) ?? 0) - borrowed);
    if (borrowed === excess) return [];
    return [{ key: `${file}: ${wordsOf(scope, rule)}`, base: timesText(known + borrowed), head: timesText(count) }];
  });
}

function pragmasOfGone(base: BySilences, head: BySilences): Map<string, number> {
  const lent = new Map<string, number>();
  for (const [file, silences] of base) {
    if (head.has(file)) continue;
    for (const [pragma, count] of silences?.pragmas ?? []) lent.set(pragma, (lent.get(pragma) ?? 0) + count);
  }
  return lent;
}

function wordsOf(scope: string, rule: string): string {
  if (scope === "shell") return `hadolint shell=${rule}`;
  return `hadolint ${scope === "line" ? "" : `${scope} `}ignore=${rule}`;
}

function timesText(count: number): string {
  return count === 0 ? "not there" : count === 1 ? "once" : `${count} times`;
}

type CheckOptions = Omit<Silences, "pragmas">;

const noOptions: CheckOptions = { skipped: [], experimental: [], failsBuild: false };

/** Where exactly one file went, a new one may be it under another name. */
function optionsOfGone(base: BySilences, head: BySilences): CheckOptions {
  const gone = [...base].filter(([file]) => !head.has(file));
  return gone.length === 1 ? (gone[0]?.[1] ?? noOptions) : noOptions;
}

/** The build argument that BuildKit's checks heed instead of what the Dockerfile says. */
export function checkArgumentChanges(base: string | undefined, head: string | undefined): Change[] {
  if (base === head || head === undefined) return [];
  const key = "args.BUILDKIT_DOCKERFILE_CHECK";
  return checkChanges(
    key,
    base === undefined ? noOptions : readCheckOptions(base),
    readCheckOptions(head),
    () => false,
  );
}

function checkChanges(
  key: string,
  before: CheckOptions,
  after: CheckOptions,
  isSilent: (rule: string) => boolean,
): Change[] {
  const skipsAll = before.skipped.includes("all");
  const skipped = after.skipped.filter((rule) => !skipsAll && !before.skipped.includes(rule) && !isSilent(rule));
  const turnsOnAll = after.experimental.includes("all");
  const off = before.experimental.filter((rule) => !turnsOnAll && !after.experimental.includes(rule));
  return [
    ...skipped.map((rule) => ({ key: `${key}=skip=${rule}`, base: "checked", head: "skipped" })),
    ...off.map((rule) => ({ key: `${key}=experimental=${rule}`, base: "checked", head: "not checked" })),
    ...changeIf(before.failsBuild && !after.failsBuild, `${key}=error`, true, false),
  ];
}
