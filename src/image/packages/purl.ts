/** What goes into a package URL beside its type. */
export interface PurlParts {
  namespace?: string;
  name: string;
  version: string;
  /** In the order of their keys; without a value left out. */
  qualifiers?: readonly (readonly [key: string, value: string | number | undefined])[];
}

/** Writes a package URL (package-url/purl-spec): every part percent-encoded, `:` left as it is. */
export function packageUrl(type: string, { namespace, name, version, qualifiers = [] }: PurlParts): string {
  const place = [namespace, name].filter((part) => part !== undefined && part !== "").map((part) => encode(part ?? ""));
  const asked = qualifiers.flatMap(([key, value]) =>
    value === undefined || value === "" || value === 0 ? [] : [`${key}=${encode(String(value))}`],
  );
  return `pkg:${type}/${place.join("/")}@${encode(version)}${asked.length > 0 ? `?${asked.join("&")}` : ""}`;
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replaceAll("%3A", ":")
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** PyPI takes `-` and `_` for the same and does not look at case (purl-spec, pypi). */
export function pythonUrl(name: string, version: string): string {
  return packageUrl("pypi", { name: name.toLowerCase().replaceAll("_", "-"), version });
}

/** The scope is the namespace; both in lower case (purl-spec, npm). */
export function nodeUrl(name: string, version: string): string {
  const slash = name.lastIndexOf("/");
  const lower = name.toLowerCase();
  if (slash < 0) return packageUrl("npm", { name: lower, version });
  return packageUrl("npm", { namespace: lower.slice(0, slash), name: lower.slice(slash + 1), version });
}
