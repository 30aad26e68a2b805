/** Whether Trivy makes a package of a `package.json` (aquasecurity/trivy v0.74.0 pkg/dependency/parser/nodejs/packagejson). */

const validName = /^(?:@[A-Za-z0-9\-._]+\/)?[A-Za-z0-9\-._]+$/;

/** Go's decoder takes field names in any case, and gives up on the file when a field has another type than it wants. */
export function isNodePackage(bytes: Buffer): boolean {
  const value = firstJsonObject(bytes.toString("utf8"));
  if (value === undefined) return false;
  const fields = new Map<string, unknown>();
  for (const [key, field] of Object.entries(value)) {
    const name = key.toLowerCase();
    if (!fits(name, field)) return false;
    if (field !== null) fields.set(name, field);
  }
  const name = fields.get("name");
  const version = fields.get("version");
  return typeof name === "string" && typeof version === "string" && version !== "" && validName.test(name);
}

function fits(name: string, field: unknown): boolean {
  switch (name) {
    case "name":
    case "version":
      return isTextOrNull(field);
    case "dependencies":
    case "optionaldependencies":
    case "devdependencies":
      return field === null || isTextMap(field);
    default:
      return true;
  }
}

function isTextOrNull(field: unknown): boolean {
  return typeof field === "string" || field === null;
}

function isTextMap(field: unknown): boolean {
  return (
    typeof field === "object" && field !== null && !Array.isArray(field) && Object.values(field).every(isTextOrNull)
  );
}

/** The decoder reads one value and does not look at what follows it. */
function firstJsonObject(text: string): object | undefined {
  const whole = parsed(text);
  if (whole !== undefined) return whole;
  const start = text.search(/[^ \t\r\n]/);
  if (text[start] !== "{") return undefined;
  const end = endOfObject(text, start);
  return end === undefined ? undefined : parsed(text.slice(start, end));
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function endOfObject(text: string, start: number): number | undefined {
  let depth = 0;
  let isInString = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (isInString) {
      if (character === "\\") at += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === "{") depth += 1;
    else if (character === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}
