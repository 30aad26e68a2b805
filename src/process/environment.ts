import { PlimsollError } from "../errors.ts";
import { buildNames, plainNames, reservedNames, scanNames, signNames } from "./environment-names.ts";

type Environment = Readonly<Record<string, string>>;

export interface ChildEnvironments {
  /** For tools that need no network login and no engine: hadolint, git, version questions. */
  plainEnvironment: Environment;
  /** For buildx: the plain one, the way to builders and logins, and the variables of `build-env`. */
  buildEnvironment: Environment;
  /** For Trivy: the plain one, and where its database comes from. */
  scanEnvironment: Environment;
  /** For cosign: the plain one, logins, and the job's identity. No code of the repository runs with it. */
  signEnvironment: Environment;
}

/**
 * The environments of children, from the process's own (`source`) by allow-list and from what the user gave as
 * `build-env` (CONTRACTS §7). Bake files read the environment through HCL variables, compose files through `${NAME}`:
 * whatever is in here, the author of a pull request can read. `build-env` wins over what the process has.
 *
 * @throws PlimsollError `config.value` when `build-env` names a variable that switches a guard of buildx off
 */
export function childEnvironments(
  source: Readonly<Record<string, string | undefined>>,
  buildEnvironment: Environment,
): ChildEnvironments {
  for (const [name, reason] of Object.entries(reservedNames)) {
    if (!Object.hasOwn(buildEnvironment, name)) continue;
    throw new PlimsollError("config.value", `build-env can't set ${name}: ${reason}. Remove it.`);
  }
  const plainEnvironment = pick(source, Object.keys(plainNames));
  return {
    plainEnvironment,
    buildEnvironment: { ...plainEnvironment, ...pick(source, Object.keys(buildNames)), ...buildEnvironment },
    scanEnvironment: { ...plainEnvironment, ...pick(source, Object.keys(scanNames)) },
    signEnvironment: { ...plainEnvironment, ...pick(source, Object.keys(signNames)) },
  };
}

/**
 * `environment` for evaluating a bake or compose file of the repository (`bake --print`): without the proxies, whose
 * URLs may hold a password that a variable named HTTPS_PROXY would read. Evaluating local files needs no network.
 */
export function withoutProxies(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(?:https?|all|ftp)_proxy$/i.test(name)));
}

function pick(source: Readonly<Record<string, string | undefined>>, names: readonly string[]): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const name of names) {
    const value = Object.hasOwn(source, name) ? source[name] : undefined;
    if (value !== undefined) picked[name] = value;
  }
  return picked;
}
