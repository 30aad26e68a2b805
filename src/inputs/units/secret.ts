import type { BuildSecret } from "../../model/settings.ts";
import type { Parsed } from "../parsed.ts";

export const expectedSecret = 'a secret such as "id=npm,src=.npmrc" or "id=npm,env=NPM_TOKEN"';

/** Reads `id=…,src=…` and `id=…,env=…` (docker buildx build --secret). With `id` alone, the variable of that name. */
export function parseSecret(written: string): Parsed<BuildSecret> {
  const fields = new Map<string, string>();
  for (const field of written.split(",")) {
    const [name = "", ...value] = field.trim().split("=");
    if (value.length === 0 || fields.has(name)) return { problem: `expected ${expectedSecret}` };
    fields.set(name === "source" ? "src" : name, value.join("="));
  }
  const [id, src, env] = [fields.get("id"), fields.get("src"), fields.get("env")];
  const known = [...fields.keys()].every((name) => ["id", "src", "env", "type"].includes(name));
  if (!known || id === undefined || id === "" || src === "" || env === "")
    return { problem: `expected ${expectedSecret}` };
  if (src !== undefined && env !== undefined)
    return { problem: `a secret has either src or env; expected ${expectedSecret}` };
  return { value: src === undefined ? { id, env: env ?? id } : { id, src } };
}
