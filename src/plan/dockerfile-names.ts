import { basename, dirname } from "node:path/posix";

/** Directories that say nothing about what is in them: `docker/worker/Dockerfile` is `worker`. */
const plainDirectories = new Set(["docker", ".docker", "dockerfiles", "container", "containers", "images", "build"]);

const copies = ["old", "bak", "backup", "orig", "save", "swp", "swo", "rej", "tmp", "copy", "disabled", "off"];
const templates = ["tmpl", "tpl", "template", "j2", "jinja", "jinja2", "erb", "in", "mustache", "hbs", "gotmpl", "ejs"];
const samples = ["example", "sample", "dist"];
const others = ["dockerignore", "md", "rst", "json", "yml", "yaml", "toml", "lock", "log", "rego"];

const reasons = new Map<string, string>([
  ...copies.map((ending) => [ending, `.${ending} marks a copy`] as const),
  ...templates.map((ending) => [ending, `.${ending} marks a template`] as const),
  ...samples.map((ending) => [ending, `.${ending} marks an example`] as const),
  ...others.map((ending) => [ending, `.${ending} marks no Dockerfile`] as const),
]);

/** What a file's name says: a Dockerfile, with the part that tells it from others, or why it is left out. */
export type NameVerdict = { kind: "dockerfile"; stem?: string } | { kind: "left-out"; reason: string };

/**
 * `Dockerfile`, `Dockerfile.*`, `Dockerfile-*`, `*.Dockerfile` and the same of Containerfile. Where the word begins a
 * longer name it must be written large: `dockerfile.go` is source code. Undefined for all other names.
 */
export function judgeName(name: string): NameVerdict | undefined {
  if (/^(?:docker|container)file$/i.test(name)) return { kind: "dockerfile" };
  if (/^(?:Docker|Container)file~$/.test(name)) return { kind: "left-out", reason: "~ marks a copy" };
  const stem =
    /^(?:Docker|Container)file[.\-_](.+)$/.exec(name)?.[1] ?? /^(.+)\.(?:docker|container)file$/i.exec(name)?.[1];
  if (stem === undefined) return undefined;
  const ending = name.split(".").at(-1)?.toLowerCase() ?? "";
  const reason = reasons.get(ending) ?? (name.endsWith("~") ? "~ marks a copy" : undefined);
  return reason === undefined ? { kind: "dockerfile", stem } : { kind: "left-out", reason };
}

/**
 * The name of the variant that a Dockerfile becomes: `Dockerfile.cpu` → `cpu`, `services/api/Dockerfile` → `api`,
 * `services/api/Dockerfile.gpu` → `api-gpu`, and `image` for the one in the root: the root's own name differs from
 * checkout to checkout, and variants are compared by name.
 */
export function variantName(path: string, stem: string | undefined): string {
  const directory = basename(tellingDirectory(path));
  if (directory === ".") return stem ?? "image";
  return stem === undefined ? directory : `${directory}-${stem}`;
}

/** The directory of `path` without plain ones at its end: `services/api/docker` → `services/api`. */
export function tellingDirectory(path: string): string {
  let directory = dirname(path);
  while (plainDirectories.has(basename(directory).toLowerCase())) directory = dirname(directory);
  return directory;
}

/** The directory above the first plain one: where `docker build -f docker/worker/Dockerfile .` is called. */
export function conventionalContext(path: string): string {
  const segments = dirname(path).split("/");
  const plain = segments.findIndex((segment) => plainDirectories.has(segment.toLowerCase()));
  if (plain < 0) return dirname(path);
  return plain === 0 ? "." : segments.slice(0, plain).join("/");
}
