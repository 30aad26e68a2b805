/** Paths as Trivy sees them: Go's rules, where they differ from Node's. */

/**
 * Go's `path.Clean` without leading slashes, as Trivy's layer walker takes an entry's name (`pkg/fanal/walker/tar.go`).
 * `.` for what names the root; `..` that leads out of it stays when the name is relative, as it does there.
 */
export function cleanPath(name: string): string {
  if (isClean(name)) return name;
  const rooted = name.startsWith("/");
  const kept: string[] = [];
  for (const component of name.split("/")) {
    if (component === "" || component === ".") continue;
    if (component !== "..") kept.push(component);
    else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (!rooted) kept.push(component);
  }
  return kept.length > 0 || rooted ? kept.join("/") : ".";
}

/** Nearly all names are; found out without a copy. */
function isClean(name: string): boolean {
  const first = name.charCodeAt(0);
  if (name === "" || first === slash || first === dot) return false;
  return !name.endsWith("/") && !name.includes("//") && !name.includes("/.");
}

const slash = 0x2f;
const dot = 0x2e;

/** Go's `filepath.Ext`: from the last dot of the last element, also of a dot file, where Node's `extname` gives nothing. */
export function extensionOf(base: string): string {
  const at = base.lastIndexOf(".");
  return at < 0 ? "" : base.slice(at);
}

/** The last element of a clean path. */
export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
