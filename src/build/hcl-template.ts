/**
 * `value` with every string in it written so that bake reads it as it is. The strings of a JSON bake file, also the keys
 * of its maps, are HCL templates: `${…}` reads variables and `%{…}` is control flow. HCL's own escape is to double the
 * first character (hashicorp/hcl hclsyntax/spec.md, "Template Literals").
 */
export function escapeTemplates<Value>(value: Value): Value;
export function escapeTemplates(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/[$%](?=\{)/g, "$&$&");
  if (Array.isArray(value)) return value.map((each) => escapeTemplates<unknown>(each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [escapeTemplates(key), escapeTemplates<unknown>(each)]),
  );
}
