import { z } from "zod";
import type { BuildSecret } from "../../model/settings.ts";
import { type Parsed, quoted } from "../parsed.ts";
import { block, key, scalar } from "./blocks.ts";
import { parsePathInside, pathInside, text } from "./scalars.ts";

const expected = 'a secret such as "id=npm,src=.npmrc" or "id=npm,env=NPM_TOKEN"';

/** Reads `id=…,src=…` and `id=…,env=…` (docker buildx build --secret). With `id` alone, the variable of that name. */
export function parseSecret(written: string): Parsed<BuildSecret> {
  const fields = new Map<string, string>();
  for (const field of written.split(",")) {
    const [name = "", ...value] = field.trim().split("=");
    if (value.length === 0 || fields.has(name)) return { problem: `expected ${expected}` };
    fields.set(name === "source" ? "src" : name, value.join("="));
  }
  const [id, src, env] = [fields.get("id"), fields.get("src"), fields.get("env")];
  const known = [...fields.keys()].every((name) => ["id", "src", "env", "type"].includes(name));
  if (!known || id === undefined || id === "" || src === "" || env === "") return { problem: `expected ${expected}` };
  if (src !== undefined && env !== undefined)
    return { problem: `a secret has either src or env; expected ${expected}` };
  return { value: src === undefined ? { id, env: env ?? id } : { id, src } };
}

/** `src` of a file that anyone may have written must not reach out of the root: builds would read what they like. */
function parseOwnSecret(written: string): Parsed<BuildSecret> {
  const parsed = parseSecret(written);
  if (!("value" in parsed) || parsed.value.src === undefined) return parsed;
  const path = parsePathInside(parsed.value.src);
  return "value" in path ? { value: { id: parsed.value.id, src: path.value } } : path;
}

const secretBlock = block({
  id: text("an id without commas", /^[^,=\s]+$/).describe("The id that `RUN --mount=type=secret` names."),
  src: key(pathInside, "A file that holds it."),
  env: key(text("the name of a variable", /^[A-Za-z_]\w*$/), "A variable that holds it; `build-env` must name it."),
})
  .transform(({ id, src, env }, context): BuildSecret => {
    if ((src === undefined) !== (env === undefined)) return src === undefined ? { id, env: env ?? id } : { id, src };
    context.addIssue({ code: "custom", message: "a secret has either src or env" });
    return z.NEVER;
  })
  .meta({ oneOf: [{ required: ["src"] }, { required: ["env"] }] });

/** One build secret of a variant, as text or as a mapping. */
export const buildSecret = z.union([
  scalar(expected, (value) => parseOwnSecret(String(value)), { type: "string", pattern: "id=[^,]+" }),
  secretBlock,
]);

const expectedSsh = 'an agent such as "default", or id=path of a key below the root';

/** One `ssh` entry: an agent (`default`) or `id=path`. */
export const ssh = scalar(
  expectedSsh,
  (value): Parsed<string> => {
    const [, path] = /^[\w.-]+(?:=(.+))?$/.exec(String(value)) ?? [undefined, ""];
    const inside: Parsed<string> = path === undefined ? { value: "" } : parsePathInside(path);
    return "value" in inside ? { value: String(value) } : { problem: `expected ${expectedSsh}, got ${quoted(value)}` };
  },
  { type: "string", pattern: "^[\\w.-]+(=.+)?$" },
);
