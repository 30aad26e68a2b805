/** What `buildx inspect` says of a builder. It has no JSON form; the text comes from buildx commands/inspect.go. */
export interface BuilderInspection {
  name: string;
  /** `docker`, `docker-container`, `kubernetes`, `remote`, `cloud`; empty when it could not be found out. */
  driver: string;
  error?: string;
  nodes: BuilderNode[];
}

export interface BuilderNode {
  name: string;
  /** `running`, `inactive`, … */
  status: string;
  error?: string;
  /** Of the remote driver's daemon too; absent when the node does not answer. */
  buildkitVersion?: string;
  platforms: string[];
  labels: Record<string, string>;
}

/**
 * Reads the output of `buildx inspect`. Keys that it does not know, and lines that are no `Key: value`, are passed
 * over, so that a newer buildx that prints more is read as well.
 */
export function parseInspection(text: string): BuilderInspection {
  const [head = "", ...rest] = text.split(/^Nodes:.*\n?/m);
  const inspection: BuilderInspection = { name: "", driver: "", nodes: [] };
  for (const [key, value] of fields(head)) setBuilderField(inspection, key, value);
  for (const [key, value] of fields(rest.join(""))) {
    if (key === "Name") inspection.nodes.push({ name: value, status: "", platforms: [], labels: {} });
    const node = inspection.nodes.at(-1);
    if (node !== undefined) setNodeField(node, key, value);
  }
  return inspection;
}

/** `Key: value` at the start of a line, and the indented ones under `Labels:` with `label ` before their key. */
function fields(text: string): [key: string, value: string][] {
  let block = "";
  return text.split(/\r?\n/).flatMap((line): [string, string][] => {
    const [, indent = "", key = "", value = ""] = /^(\s*)([A-Za-z][^:]*):\s*(.*?)\s*$/.exec(line) ?? [];
    if (key === "") return [];
    if (indent === "") block = key;
    if (indent === "") return [[key, value]];
    return block === "Labels" ? [[`label ${key}`, value]] : [];
  });
}

function setBuilderField(inspection: BuilderInspection, key: string, value: string): void {
  if (key === "Name") inspection.name = value;
  if (key === "Driver") inspection.driver = value;
  if (key === "Error") inspection.error = value;
}

function setNodeField(node: BuilderNode, key: string, value: string): void {
  if (key === "Status") node.status = value;
  if (key === "Error") node.error = value;
  if (key.startsWith("label ")) node.labels[key.slice("label ".length)] = value;
  // Before 0.15 the key was "Buildkit".
  if (key.toLowerCase() === "buildkit version" || key === "Buildkit") node.buildkitVersion = value;
  if (key === "Platforms") {
    // A star marks platforms that were set by hand; "(+3)" stands for variants that are left out.
    node.platforms = value
      .split(",")
      .map((platform) => platform.replace(/\*|\s*\(.*\)/g, "").trim())
      .filter((platform) => platform !== "");
  }
}
