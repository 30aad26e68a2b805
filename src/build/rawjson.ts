import * as z from "zod";

/**
 * One line of `buildx --progress=rawjson`: BuildKit's SolveStatus (moby/buildkit client/graph.go). Go leaves zero values
 * out, so nearly everything is optional. Times are RFC 3339; buildx shifts them to the client's clock, so that only
 * their differences mean something.
 */
export interface SolveStatus {
  vertexes: Vertex[];
  statuses: VertexStatus[];
  logs: VertexLog[];
  warnings: VertexWarning[];
}

/** A step of the build graph. It comes several times: announced, started, completed; and it may run more than once. */
export type Vertex = z.infer<typeof vertexShape>;
/** Progress within a vertex; `current` and `total` are bytes for transfers. */
export type VertexStatus = z.infer<typeof statusShape>;
/** Output of a step; `data` is base64 and ends anywhere, also inside a character. */
export type VertexLog = z.infer<typeof logShape>;
/** What BuildKit's checks say, `short`, `detail` and the Dockerfile in base64. */
export type VertexWarning = z.infer<typeof warningShape>;

const vertexShape = z.object({
  digest: z.string(),
  inputs: z.array(z.string()).optional(),
  name: z.string().optional(),
  started: z.string().optional(),
  completed: z.string().optional(),
  cached: z.boolean().optional(),
  error: z.string().optional(),
});
const statusShape = z.object({
  id: z.string(),
  vertex: z.string().optional(),
  name: z.string().optional(),
  total: z.number().optional(),
  current: z.number().optional(),
});
const logShape = z.object({ vertex: z.string().optional(), stream: z.number().optional(), data: z.string() });
const positionShape = z.object({ line: z.number().int() });
const warningShape = z.object({
  vertex: z.string().optional(),
  level: z.number().optional(),
  short: z.string().optional(),
  detail: z.array(z.string()).optional(),
  url: z.string().optional(),
  sourceInfo: z.object({ filename: z.string().optional(), data: z.string().optional() }).optional(),
  range: z.array(z.object({ start: positionShape, end: positionShape })).optional(),
});
const lineShape = z.record(z.string(), z.unknown());

/**
 * The status in a line of standard error; undefined when the line is none, so plain text of buildx. A part that has not
 * the known shape is left out and the rest is read: progress is never a reason to lose a build.
 */
export function parseStatusLine(line: string): SolveStatus | undefined {
  if (!line.startsWith("{")) return undefined;
  const value = lineShape.safeParse(parseJson(line)).data;
  if (value === undefined) return undefined;
  return {
    vertexes: entries(value["vertexes"], vertexShape),
    statuses: entries(value["statuses"], statusShape),
    logs: entries(value["logs"], logShape),
    warnings: entries(value["warnings"], warningShape),
  };
}

function entries<Shape extends z.ZodType>(list: unknown, shape: Shape): z.infer<Shape>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry) => {
    const read = shape.safeParse(entry);
    return read.success ? [read.data] : [];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
