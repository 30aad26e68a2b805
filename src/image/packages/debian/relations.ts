/** One package name of a relation, without version and architecture. */
export type Alternatives = readonly string[];

/**
 * Reads a relation field (deb-control(5)): `a (>= 1) | b, c:any` becomes `[["a", "b"], ["c"]]`. Versions, architectures and
 * build profiles are dropped: what is asked is what an installed package was installed for, and installed packages fit.
 */
export function parseRelations(value: string): Alternatives[] {
  if (value === "") return [];
  return value
    .split(",")
    .map((group) => group.split("|").map(packageName).filter(isName))
    .filter((alternatives) => alternatives.length > 0);
}

function packageName(text: string): string {
  const trimmed = text.trim();
  const end = trimmed.search(/[\s(:[<]/);
  return end < 0 ? trimmed : trimmed.slice(0, end);
}

function isName(name: string): boolean {
  return name !== "";
}
