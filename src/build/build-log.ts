import { parseStatusLine, type SolveStatus, type VertexLog, type VertexStatus, type VertexWarning } from "./rawjson.ts";
import { absorb, newVertexRecord, type VertexRecord } from "./vertex-record.ts";

/** What one build has said, put together from the lines of `--progress=rawjson`. */
export interface BuildRecords {
  /** By digest, in the order in which the vertices were first told of. A shared one is here once. */
  readonly vertices: ReadonlyMap<string, VertexRecord>;
  /** The newest state of each transfer, by vertex and then by id. */
  readonly transfers: ReadonlyMap<string, ReadonlyMap<string, VertexStatus>>;
  readonly warnings: readonly VertexWarning[];
  /** The last lines that are no status: buildx's own words, in a failure the excerpt and `ERROR: …`. */
  readonly text: readonly string[];
}

export interface BuildLog extends BuildRecords {
  /** Takes the next line of standard error and tells what it brought, for a live display. Throws never. */
  read(line: string): LogNews;
}

export interface LogNews {
  changed: readonly VertexRecord[];
  output: readonly { vertex: VertexRecord; lines: readonly string[] }[];
}

const keptTextLines = 200;
const longestTextLine = 4000;
const mostWarnings = 10_000;

export function createBuildLog(): BuildLog {
  const vertices = new Map<string, VertexRecord>();
  const transfers = new Map<string, Map<string, VertexStatus>>();
  const warnings: VertexWarning[] = [];
  const text: string[] = [];

  const recordOf = (digest: string): VertexRecord => {
    const record = vertices.get(digest) ?? newVertexRecord(digest);
    vertices.set(digest, record);
    return record;
  };
  const absorbLog = (log: VertexLog) => {
    const vertex = recordOf(log.vertex ?? "");
    return { vertex, lines: vertex.log.push(log.stream ?? 1, Buffer.from(log.data, "base64")) };
  };
  const absorbStatus = (status: SolveStatus): LogNews => {
    const changed = status.vertexes.map((vertex) => {
      const record = recordOf(vertex.digest);
      absorb(record, vertex);
      return record;
    });
    for (const transfer of status.statuses) {
      const ofVertex = transfers.get(transfer.vertex ?? "") ?? new Map<string, VertexStatus>();
      transfers.set(transfer.vertex ?? "", ofVertex.set(transfer.id, transfer));
    }
    if (warnings.length < mostWarnings) warnings.push(...status.warnings);
    return { changed, output: status.logs.map(absorbLog) };
  };

  return {
    vertices,
    transfers,
    warnings,
    text,
    read(line) {
      const status = parseStatusLine(line);
      if (status !== undefined) return absorbStatus(status);
      // What begins like a status and is none was cut off; it would be noise among the words.
      if (!line.startsWith('{"')) text.push(line.slice(0, longestTextLine));
      if (text.length > keptTextLines) text.splice(0, text.length - keptTextLines);
      return { changed: [], output: [] };
    },
  };
}
