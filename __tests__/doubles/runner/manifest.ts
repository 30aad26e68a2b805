import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

/** What the runner takes from `action.yml`. */
export interface Manifest {
  /** Default of each input, by name. */
  defaults: ReadonlyMap<string, string>;
  outputs: readonly string[];
  using: string;
  main: string;
  post: string;
}

export async function readManifest(directory: string): Promise<Manifest> {
  const { inputs = {}, outputs = {}, runs } = parse(await readFile(join(directory, "action.yml"), "utf8"));
  const defaults = Object.entries<{ default?: unknown }>(inputs).map(
    ([name, input]) => [name, String(input.default ?? "")] as const,
  );
  return {
    defaults: new Map(defaults),
    outputs: Object.keys(outputs),
    using: runs.using,
    main: runs.main,
    post: runs.post,
  };
}

/**
 * The inputs as variables: upper case, spaces as `_`, hyphens kept, also for inputs that are empty (actions/runner
 * src/Runner.Worker/Handlers/Handler.cs, AddInputsToEnvironment). Of expressions in defaults only `github.token` is
 * known.
 *
 * @throws Error for an input that the action does not have; the runner only warns of it
 */
export function inputEnvironment(
  { defaults }: Manifest,
  given: Readonly<Record<string, string>>,
  token: string,
): Record<string, string> {
  const unexpected = Object.keys(given).filter((name) => !defaults.has(name));
  if (unexpected.length > 0) throw new Error(`Unexpected input(s) '${unexpected.join("', '")}'`);
  return Object.fromEntries(
    [...defaults].map(([name, text]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      given[name] ?? evaluated(text, token),
    ]),
  );
}

function evaluated(text: string, token: string): string {
  const value = text.replace(/\$\{\{ *github\.token *\}\}/g, token);
  if (value.includes("${{")) throw new Error(`The runner double can't evaluate ${text}`);
  return value;
}
