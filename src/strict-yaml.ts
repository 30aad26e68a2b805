/** Configuration files of other tools, read as strictly as our own and refused under their own code. */
import { resolve } from "node:path";
import { z } from "zod";
import { type ErrorCode, PlimsollError } from "./errors.ts";
import { problemsOf } from "./inputs/config/issues.ts";
import { isSome, problemsError } from "./inputs/config/problems.ts";
import { readSmallText } from "./inputs/config/read-text.ts";
import { parseYaml, type YamlDocument } from "./inputs/config/yaml-document.ts";
import { staysInside } from "./inputs/find-config.ts";

/** How a file's errors are reported. */
export interface Refusal {
  code: Extract<ErrorCode, "config.hadolint" | "config.ignore-file">;
  /** A sentence that follows each message: why it matters and what to do. */
  because: string;
}

/**
 * The text as the schema has it (an empty file as an empty mapping), and the places of its keys.
 *
 * @throws PlimsollError `refusal.code`; the message has file, line and column, the detail lists every problem.
 */
export function readStrictYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  refusal: Refusal,
): { value: T; document: YamlDocument } {
  try {
    const document = parseYaml(file, text);
    const value = document.value ?? {};
    if (typeof value !== "object" || Array.isArray(value)) {
      throw new PlimsollError(refusal.code, `${file}:1:1: it must be a mapping of keys to values.`);
    }
    const parsed = schema.safeParse(value);
    if (parsed.success) return { value: parsed.data, document };
    const problems = problemsOf(parsed.error.issues, document, z.toJSONSchema(schema, { io: "input" }));
    throw isSome(problems) ? problemsError(file, problems) : parsed.error;
  } catch (error) {
    throw refused(error, refusal);
  }
}

/**
 * The text of a small file below `root`; undefined when it is not there and not `required`. A link is followed where it stays
 * inside: what it leads to elsewhere is no file of the repository, and nobody could compare it with the base's.
 *
 * @throws PlimsollError `refusal.code`.
 */
export async function readTextOf(
  root: string,
  file: string,
  required: boolean,
  refusal: Refusal,
): Promise<string | undefined> {
  const path = resolve(root, file);
  try {
    const text = await readSmallText(path, file);
    if (await staysInside(root, path)) return text;
  } catch (error) {
    const isMissing = error instanceof PlimsollError && errnoOf(error.cause) === "ENOENT";
    if (isMissing && !required) return undefined;
    throw refused(error, refusal);
  }
  throw new PlimsollError(
    refusal.code,
    `${file} is a link that leads out of the repository. Put the file itself there, or remove it.`,
  );
}

function refused(error: unknown, { code, because }: Refusal): PlimsollError {
  const message = error instanceof Error ? error.message : String(error);
  const detail = error instanceof PlimsollError ? error.detail : undefined;
  return new PlimsollError(code, `${message} ${because}`, {
    cause: error,
    ...(detail === undefined ? {} : { detail }),
  });
}

function errnoOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
