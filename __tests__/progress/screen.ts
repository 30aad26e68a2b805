import type { OutputStream } from "../../src/progress/output.ts";

/** A terminal in small: what a person sees after all that was written, with the escape sequences that we use. */
export interface Screen extends OutputStream {
  columns: number;
  rows: number;
  /** Everything from the first line ever written, what scrolled away too; without spaces at line ends. */
  text(): string[];
  writes: string[];
  cursorHidden: boolean;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const token = /\u001b\[(\??[\d;]*)([A-Za-z])|[\s\S]/gu;

export function createScreen(columns = 80, rows = 24): Screen {
  const lines: string[][] = [[]];
  let row = 0;
  let column = 0;
  let wraps = true;

  const at = (index: number) => {
    while (lines.length <= index) lines.push([]);
    return lines[index] ?? [];
  };

  function put(character: string): void {
    if (column >= screen.columns && wraps) {
      row += 1;
      column = 0;
    }
    const line = at(row);
    while (line.length < column) line.push(" ");
    line[Math.min(column, screen.columns - 1)] = character;
    column = Math.min(column + 1, screen.columns);
  }

  function obey(parameters: string, command: string): void {
    if (command === "A") {
      // A cursor can't leave the screen upwards: what scrolled away stays as it is.
      row = Math.max(row - Number(parameters || "1"), lines.length - screen.rows, 0);
    } else if (command === "K") {
      at(row).length = Math.min(column, at(row).length);
    } else if (parameters === "?7") {
      wraps = command === "h";
    } else if (parameters === "?25") {
      screen.cursorHidden = command === "l";
    } else if (command !== "m") {
      throw new Error(`unknown escape sequence: ${parameters}${command}`);
    }
  }

  const screen: Screen = {
    columns,
    rows,
    writes: [],
    cursorHidden: false,
    write(text) {
      screen.writes.push(text);
      for (const [all, parameters, command] of text.matchAll(token)) {
        if (command !== undefined) obey(parameters ?? "", command);
        else if (all === "\r") column = 0;
        else if (all === "\n") {
          row += 1;
          column = 0;
          at(row);
        } else put(all);
      }
    },
    on: () => undefined,
    text() {
      const shown = lines.map((line) => line.join("").trimEnd());
      while (shown.at(-1) === "") shown.pop();
      return shown;
    },
  };
  return screen;
}

/** A stream that is no terminal. */
export function createPipe(): OutputStream & { text(): string } {
  let written = "";
  return {
    write: (text) => {
      written += text;
    },
    on: () => undefined,
    text: () => written,
  };
}
