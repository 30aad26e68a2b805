/** The places of an image's configuration where text of the build ends up. Pure. */
import type { ImageConfig } from "./image-config.ts";

export interface ConfigEntry {
  /** For people: "environment variable API_TOKEN", "build argument TOKEN", "label x". */
  place: string;
  /** Name of the variable, argument or label, when it has one. */
  name?: string;
  text: string;
  /** Index in the history, for entries that come from there. */
  history?: number;
}

/** Every entry, history first: a secret is then told by the instruction that brought it. */
export function entriesOf({ config, history }: ImageConfig): ConfigEntry[] {
  const words = (place: string, list: readonly string[] | null | undefined) =>
    list && list.length > 0 ? [{ place, text: list.join(" ") }] : [];
  return [
    ...(history ?? []).flatMap(({ created_by }, index) => historyEntries(created_by ?? "", index)),
    ...(config?.Env ?? []).map((text) => assignment("environment variable", text)),
    ...Object.entries(config?.Labels ?? {}).map(([name, text]) => ({ place: `label ${name}`, name, text })),
    ...words("start command", config?.Cmd),
    ...words("entry point", config?.Entrypoint),
    ...words("ONBUILD instruction", config?.OnBuild),
  ];
}

/**
 * BuildKit writes `RUN |2 A=1 B=two words /bin/sh -c …`, with the values of all build arguments, unquoted; the classic
 * builder writes `|2 A=1 B=2 /bin/sh -c …`. ENV, ARG and LABEL stand there as instructions with their values.
 */
function historyEntries(text: string, history: number): ConfigEntry[] {
  const [, keyword = ""] = /^(?:\/bin\/sh -c #\(nop\)\s+)?([A-Z]+)\s/.exec(text) ?? [];
  const isRun = keyword === "RUN" || /^\|\d/.test(text);
  const kind = isRun ? "build argument" : (kinds[keyword] ?? "history");
  const assigned = isRun
    ? (/^(?:RUN )?\|\d+ (.*?)(?= \/bin\/| \["|$)/s.exec(text)?.[1] ?? "")
    : kinds[keyword]
      ? text
      : "";
  const named = assignmentsIn(assigned).map((each) => ({ ...assignment(kind, each), history }));
  return [...named, { place: isRun ? "RUN instruction" : `${keyword || "history"} instruction`, text, history }];
}

const kinds: Readonly<Record<string, string>> = { ARG: "build argument", ENV: "environment variable", LABEL: "label" };

function assignmentsIn(text: string): string[] {
  return [...text.matchAll(/(?:^|\s)([A-Za-z_][\w.-]*=(?:"[^"]*"|'[^']*'|\S*))/g)].map((match) => match[1] ?? "");
}

function assignment(kind: string, text: string): ConfigEntry {
  const at = text.indexOf("=");
  const name = at < 0 ? text : text.slice(0, at);
  return { place: `${kind} ${name}`, name, text: unquoted(at < 0 ? "" : text.slice(at + 1)) };
}

function unquoted(text: string): string {
  return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text;
}
