import type { PathNode } from "../../paths.ts";

/** Languages that the environment asks for (`de` of `LANG=de_DE.UTF-8`), and English, which is small and falls back. */
export function keptLanguages(environment: ReadonlyMap<string, string>): Set<string> {
  const kept = new Set(["en"]);
  for (const [name, value] of environment) {
    if (name !== "LANG" && name !== "LANGUAGE" && !name.startsWith("LC_")) continue;
    for (const locale of value.split(":")) {
      const language = baseOf(locale);
      if (language !== "" && language !== "C" && language !== "POSIX") kept.add(language);
    }
  }
  return kept;
}

/** The language that a file below a directory of languages is for. */
export function languageOf(path: PathNode, root: PathNode): string {
  let at = path;
  while (at.parent !== undefined && at.parent !== root) at = at.parent;
  return baseOf(at.name);
}

function baseOf(locale: string): string {
  return /^[A-Za-z]*/.exec(locale)?.[0] ?? "";
}
