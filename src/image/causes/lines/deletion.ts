/** A shell command that deletes files of such a name below the told paths, or these very files where they are few. */
export function findAndDelete(paths: readonly string[], test: string, action = "-delete"): string {
  const some = paths.slice(0, 3);
  if (some.every((path) => !path.endsWith("/"))) return `rm -f ${some.join(" ")}`;
  return `find ${some.map(parentOf).join(" ")} ${test} ${action}`;
}

/** A file's directory; a directory as it is, without the slash at its end. */
function parentOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash <= 0 ? "/" : path.slice(0, slash);
}
