import { posix, resolve } from "node:path";
import type { PrintedDefinition, PrintedTarget } from "./bake-schema.ts";
import { csvRecord } from "./csv.ts";
import { freeKey } from "./draft.ts";
import { isRemoteContext } from "./remote.ts";
import { emptyTarget, linkTo, type PlanTarget, type TargetSecret, type TargetSsh } from "./target.ts";

/** What a build needs of a target beyond what the plan looks at. */
const passedKeys = [
  "annotations",
  "extra-hosts",
  "network",
  "no-cache",
  "no-cache-filter",
  "policy",
  "pull",
  "resources",
  "shm-size",
  "ulimits",
];

/**
 * The printed targets by key. The key is bake's name, except where a dash stands in front of that: such a key would be
 * read as an option by whoever builds it.
 */
export function readTargets(printed: PrintedDefinition["target"], root: string) {
  const names = Object.keys(printed);
  const taken = new Map(names.map((name) => [name, name]));
  const keys = new Map<string, string>();
  for (const name of names) {
    const key = name.startsWith("-") ? freeKey(name, taken) : name;
    taken.set(key, name);
    keys.set(name, key);
  }
  const targets = new Map<string, PlanTarget>();
  for (const [name, each] of Object.entries(printed)) {
    const target = readTarget(each, root);
    const contexts = Object.entries(target.contexts).map(([context, value]) => [context, renamed(value, keys)]);
    targets.set(keys.get(name) ?? name, { ...target, contexts: Object.fromEntries(contexts) });
  }
  return { targets, keys };
}

function renamed(value: string, keys: ReadonlyMap<string, string>): string {
  const link = value.startsWith("target:") ? keys.get(value.slice("target:".length)) : undefined;
  return link === undefined ? value : linkTo(link);
}

/** A printed target with literal strings, absolute paths and one form for every attribute. */
function readTarget(printed: PrintedTarget, root: string): PlanTarget {
  const target = emptyTarget(localContext(printed.context ?? ".", root));
  if (printed["dockerfile-inline"]) target.inline = literal(printed["dockerfile-inline"]);
  else target.dockerfile = dockerfilePath(printed.dockerfile || "Dockerfile", target.context, root);
  if (printed.target) target.stage = printed.target;
  for (const [name, value] of Object.entries(printed.contexts ?? {})) {
    target.contexts[name] = namedContext(value, root);
  }
  return {
    ...target,
    args: literalValues(printed.args),
    labels: literalValues(printed.labels),
    platforms: (printed.platforms ?? []).flatMap((platforms) => platforms.split(",")),
    tags: printed.tags ?? [],
    secrets: (printed.secret ?? []).map((entry) => readSecret(entry, root)),
    ssh: (printed.ssh ?? []).map((entry) => readSsh(entry, root)),
    cacheFrom: (printed["cache-from"] ?? []).map(readCacheSource),
    entitlements: printed.entitlements ?? [],
    ...(printed.attest ? { attest: printed.attest } : {}),
    passed: passedOf(printed),
  };
}

/** Targets of the groups that stand behind `name`, each once; a name without group stands for itself. */
export function membersOf(name: string, groups: PrintedDefinition["group"], seen = new Set<string>()): string[] {
  const members = groups?.[name]?.targets;
  if (seen.has(name) || !members) return [name];
  seen.add(name);
  return [...new Set(members.flatMap((member) => membersOf(member, groups, seen)))];
}

/**
 * `--print` writes `${` as `$${` and `%{` as `%%{` in these fields, because strings of a JSON bake file are HCL templates
 * (docker/buildx bake/bake.go, Target.MarshalJSON).
 */
function literal(text: string): string {
  return text.replaceAll("$${", "${").replaceAll("%%{", "%{");
}

function literalValues(values: PrintedTarget["args"]): Record<string, string> {
  const entries = Object.entries(values ?? {}).flatMap(([key, value]) =>
    value === null ? [] : [[key, literal(value)]],
  );
  return Object.fromEntries(entries);
}

function passedOf(printed: PrintedTarget): Record<string, unknown> {
  const kept = passedKeys.flatMap((key) => (printed[key] === undefined ? [] : [[key, unescaped(key, printed[key])]]));
  return Object.fromEntries(kept);
}

/** Annotations are a list, extra hosts a record of escaped strings; the others hold no free text. */
function unescaped(key: string, value: unknown): unknown {
  if (key === "annotations" && Array.isArray(value)) return value.map((each) => literal(String(each)));
  if (key !== "extra-hosts" || typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([host, address]) => [host, literal(String(address))]));
}

/** `cwd://` names a path beside the caller, which for us is the root. */
function localPath(path: string, root: string): string {
  return resolve(root, path.replace(/^cwd:\/\//, ""));
}

/** An absolute directory, or the address of a remote context. */
export function localContext(context: string, root: string): string {
  return isRemoteContext(context) ? context : localPath(context, root);
}

/** Absolute, unless it lies in a remote context. A relative one counts from the context, as in bake. */
function dockerfilePath(dockerfile: string, context: string, root: string): string {
  if (dockerfile.startsWith("cwd://")) return localPath(dockerfile, root);
  if (isRemoteContext(context)) return posix.isAbsolute(dockerfile) ? dockerfile : posix.normalize(dockerfile);
  return resolve(context, dockerfile);
}

/** Images and other targets stay as they are; an OCI layout and a directory get absolute paths. */
export function namedContext(value: string, root: string): string {
  if (/^(?:docker-image:\/\/|target:)/.test(value)) return value;
  const layout = /^oci-layout:\/\/(.*?)((?::[\w.-]+)?(?:@[\w:]+)?)$/.exec(value);
  if (layout !== null) return `oci-layout://${resolve(root, layout[1] ?? "")}${layout[2] ?? ""}`;
  return localContext(value, root);
}

type Attribute = string | Record<string, unknown>;

/** buildx looks for the variable first and then for the file when only the id is given; see plan/secrets. */
function readSecret(entry: Attribute, root: string): TargetSecret {
  const {
    id = "",
    source,
    src = source,
    env,
    type,
  } = typeof entry === "string" ? csvRecord(entry, "id") : texts(entry);
  if (type === "env" && env === undefined && src !== undefined) return { id, env: src };
  return { id, ...(src ? { src: localPath(src, root) } : {}), ...(env ? { env } : {}) };
}

/** `id`, `id=path,path`, or the object form. */
export function readSsh(entry: Attribute, root: string): TargetSsh {
  if (typeof entry !== "string") {
    const paths = Array.isArray(entry["paths"]) ? entry["paths"].map(String) : [];
    return { id: String(entry["id"] ?? ""), paths: paths.map((path) => localPath(path, root)) };
  }
  const at = entry.indexOf("=");
  const paths = at < 0 ? [] : entry.slice(at + 1).split(",");
  return { id: at < 0 ? entry : entry.slice(0, at), paths: paths.map((path) => localPath(path, root)) };
}

/** A bare reference means a registry. */
function readCacheSource(entry: Attribute): Record<string, string> {
  if (typeof entry !== "string") return texts(entry);
  return entry.includes("=") ? csvRecord(entry, "ref") : { type: "registry", ref: entry };
}

function texts(entry: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, String(value)]));
}
