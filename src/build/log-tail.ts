import { StringDecoder } from "node:string_decoder";

/** The last lines of one step's output, put together from chunks that end anywhere. */
export interface LogTail {
  /** Takes a chunk and gives the lines that it completes. */
  push(stream: number, chunk: Uint8Array): string[];
  /** The last lines, the unfinished one included. */
  lines(): string[];
}

const keptLines = 60;
const longestLine = 2000;

export function createLogTail(): LogTail {
  const kept: string[] = [];
  const streams = new Map<number, { decoder: StringDecoder; open: string }>();
  return {
    push(stream, chunk) {
      const state = streams.get(stream) ?? { decoder: new StringDecoder("utf8"), open: "" };
      streams.set(stream, state);
      const parts = (state.open + state.decoder.write(Buffer.from(chunk))).split("\n");
      // A line that never ends is kept by its start, which says what it is.
      state.open = (parts.pop() ?? "").slice(0, longestLine * 2);
      const complete = parts.map(shown);
      kept.push(...complete);
      if (kept.length > keptLines) kept.splice(0, kept.length - keptLines);
      return complete;
    },
    lines() {
      const open = [...streams.values()].map((state) => shown(state.open)).filter((line) => line !== "");
      return [...kept, ...open].slice(-keptLines);
    },
  };
}

/** What a terminal would show at the end: a progress bar that redraws itself with CR leaves its last state. */
function shown(line: string): string {
  return (line.replace(/\r+$/, "").split("\r").at(-1) ?? "").slice(0, longestLine);
}
