import { z } from "zod";
import type { BuildSecret } from "../../model/settings.ts";
import { type Parsed, quoted } from "../parsed.ts";
import { expectedSecret, parseSecret } from "../units/secret.ts";
import { block, key, scalar } from "./blocks.ts";
import { parsePathInside, pathInside, text } from "./scalars.ts";

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
  scalar(expectedSecret, (value) => parseOwnSecret(String(value)), { type: "string", pattern: "id=[^,]+" }),
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
