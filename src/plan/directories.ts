/** Directories that discovery does not walk into, or whose Dockerfiles are nobody's product. */
const closed = new Map([
  ["node_modules", "dependencies"],
  ["bower_components", "dependencies"],
  ["vendor", "code of others"],
  ["third_party", "code of others"],
  ["site-packages", "dependencies"],
  ["venv", "dependencies"],
  ["__pycache__", "a cache"],
]);

const shown = new Map([
  ["testdata", "input of tests"],
  ["fixtures", "input of tests"],
  ["__fixtures__", "input of tests"],
  ["example", "an example"],
  ["examples", "an example"],
  ["sample", "an example"],
  ["samples", "an example"],
  ["template", "a template"],
  ["templates", "a template"],
]);

/** Why a directory is not walked into; undefined when it is. Hidden ones are closed, except `.docker`. */
export function closedBecause(name: string): string | undefined {
  if (name.startsWith(".") && name !== ".docker") return "hidden";
  return closed.get(name.toLowerCase());
}

/** Why Dockerfiles below the directory of `path` are left out; undefined when they are not. */
export function leftOutBecause(path: string): string | undefined {
  const directories = path.split("/").slice(0, -1);
  const found = directories.find((name) => shown.has(name.toLowerCase()));
  return found === undefined ? undefined : `${shown.get(found.toLowerCase())}: it is below ${found}/`;
}
