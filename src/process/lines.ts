import { StringDecoder } from "node:string_decoder";

/** Longest line that is passed on whole, in UTF-16 units; the rest of a longer one is dropped up to its end. */
const longestLine = 1024 * 1024;

export interface LineSplitter {
  push(chunk: Uint8Array): void;
  /** Passes on the last line when it had no line end. */
  end(): void;
}

/**
 * Cuts UTF-8 bytes into lines, wherever the chunk borders fall. Line ends are LF and CR LF and are not passed on; bytes
 * that are no UTF-8 become U+FFFD. A cut line ends with "…". Memory is bounded by one line.
 */
export function createLineSplitter(onLine: (line: string) => void, limit: number = longestLine): LineSplitter {
  const decoder = new StringDecoder("utf8");
  let pending = "";
  let cut = false;

  function take(piece: string): void {
    const room = limit - pending.length;
    if (piece.length > room) cut = true;
    if (room > 0) pending += piece.slice(0, room);
  }

  function pass(): void {
    const line = cut ? `${pending.toWellFormed()}…` : pending.endsWith("\r") ? pending.slice(0, -1) : pending;
    pending = "";
    cut = false;
    onLine(line);
  }

  function split(text: string): void {
    let start = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
      take(text.slice(start, end));
      start = end + 1;
      pass();
    }
    take(text.slice(start));
  }

  return {
    push: (chunk) => split(decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))),
    end() {
      split(decoder.end());
      if (pending !== "") pass();
    },
  };
}
