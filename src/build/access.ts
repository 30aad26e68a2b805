import type { BakeDefinition, BakeTarget } from "../model/plan.ts";
import { isRemoteContext } from "../plan/remote.ts";

/** Something of this machine that a definition asks for. */
export type Access =
  | { kind: "path"; path: string; what: string }
  | { kind: "entitlement"; name: string; what: string }
  | { kind: "ssh"; what: string };

/**
 * Everything of this machine that building the targets would read or use, as bake reads them (docker/buildx
 * bake/bake.go, toBuildOpt and collectLocalPaths; bake/entitlements.go). Paths are as written, relative to the root.
 *
 * @param variables names of the variables that the build sees: a secret without source is the variable of its name
 *   where there is one, else the file (moby/buildkit session/secrets/secretsprovider/store.go). What variables hold is
 *   settled by who gives the environment.
 */
export function accessesOf(definition: BakeDefinition, variables: ReadonlySet<string>): Access[] {
  return Object.entries(definition.target).flatMap(([name, target]) => [
    ...contextPaths(target, name),
    ...(target.secret ?? []).flatMap((secret) => secretAccess(secret, name, variables)),
    ...(target.ssh ?? []).flatMap((ssh) => sshAccess(ssh, `\`${name}\``)),
    ...(target["cache-from"] ?? []).flatMap((cache) => localCache(cache, name)),
    ...entitlements(target, name),
  ]);
}

function contextPaths(target: BakeTarget, name: string): Access[] {
  const context = localPath(target.context ?? ".");
  const dockerfile = (target.dockerfile ?? "Dockerfile").replace(/^cwd:\/\//, "");
  const hasFile = target["dockerfile-inline"] === undefined && context !== undefined && !isRemoteContext(dockerfile);
  const file = dockerfile.startsWith("/") ? dockerfile : `${context}/${dockerfile}`;
  const path = (path: string, what: string): Access => ({ kind: "path", path, what: `${what} of \`${name}\`` });
  return [
    ...(context === undefined ? [] : [path(context, "the context")]),
    ...(hasFile ? [path(file, "the Dockerfile")] : []),
    ...Object.entries(target.contexts ?? {}).flatMap(([key, value]) => {
      const local = localPath(value);
      return local === undefined ? [] : [path(local, `the context \`${key}\``)];
    }),
  ];
}

/** The directory that a context names; undefined for what BuildKit fetches itself. */
function localPath(context: string): string | undefined {
  if (/^(?:target|docker-image):/.test(context) || isRemoteContext(context)) return undefined;
  return context.replace(/^cwd:\/\//, "").replace(/^oci-layout:(?:\/\/)?([^@]*?)(?::[\w.-]+)?(?:@.*)?$/, "$1");
}

function secretAccess(
  secret: string | Record<string, string>,
  target: string,
  variables: ReadonlySet<string>,
): Access[] {
  const { id = "", src, source = src, env, type } = fieldsOf(secret);
  // Only the text form knows `type`; in an object buildx ignores it (util/buildflags/secrets.go).
  const isVariable = typeof secret === "string" && type === "env";
  if (source === undefined || isVariable) {
    if (env !== undefined || source !== undefined || variables.has(id)) return [];
  }
  return [{ kind: "path", path: source ?? id, what: `the secret \`${id}\` of \`${target}\`` }];
}

/** Keys of an `ssh` attribute (`ID=PATH,PATH` or an object); without one it is the agent. */
export function sshAccess(ssh: string | Record<string, unknown>, what: string): Access[] {
  const paths = typeof ssh === "string" ? ssh.split("=").slice(1).join("=").split(",") : ssh["paths"];
  const keys = Array.isArray(paths) ? paths.map(String).filter((path) => path !== "") : [];
  if (keys.length === 0) return [{ kind: "ssh", what }];
  return keys.map((path) => ({ kind: "path", path, what: `an SSH key of ${what}` }));
}

function localCache(cache: string | Record<string, string>, target: string): Access[] {
  const fields = fieldsOf(cache);
  if (fields["type"] !== "local" || fields["src"] === undefined) return [];
  return [{ kind: "path", path: fields["src"], what: `the cache of \`${target}\`` }];
}

/** `network: host` asks for the entitlement without naming it. */
function entitlements(target: BakeTarget, name: string): Access[] {
  const named = target.entitlements ?? [];
  const all = target["network"] === "host" ? [...named, "network.host"] : named;
  return [...new Set(all)].map((each) => ({ kind: "entitlement", name: each, what: `\`${name}\`` }));
}

/** bake's attribute lists: an object, or `key=value,key=value` in old definitions. Quoted CSV is taken for the worst. */
function fieldsOf(value: string | Record<string, string>): Readonly<Record<string, string | undefined>> {
  if (typeof value !== "string") return value;
  if (value.includes('"')) return { id: value, type: "local", src: "/" };
  return Object.fromEntries(
    value.split(",").map((field) => {
      const at = field.indexOf("=");
      return at < 0 ? [field, ""] : [field.slice(0, at), field.slice(at + 1)];
    }),
  );
}
