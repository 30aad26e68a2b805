import { styleText } from "node:util";

/** How text may look where it is shown. */
export interface Style {
  colour: boolean;
  /** Whether characters outside ASCII can be shown. */
  unicode: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The style for an output: colour on terminals, unless NO_COLOR (https://no-color.org) is set or TERM is "dumb";
 * FORCE_COLOR other than "0" brings it elsewhere. Unicode when the locale says UTF-8, and always in the log of GitHub
 * Actions, whose containers often have no locale.
 */
export function styleFor(environment: Environment, isTerminal: boolean): Style {
  const locale = [environment["LC_ALL"], environment["LC_CTYPE"], environment["LANG"]].find(isSet) ?? "";
  return {
    colour: wantsColour(environment, isTerminal),
    unicode: /utf-?8/i.test(locale) || environment["GITHUB_ACTIONS"] === "true",
  };
}

function wantsColour(environment: Environment, isTerminal: boolean): boolean {
  if (isSet(environment["NO_COLOR"])) return false;
  const forced = environment["FORCE_COLOR"];
  if (isSet(forced)) return forced !== "0" && forced !== "false";
  return isTerminal && environment["TERM"] !== "dumb";
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== "";
}

/** `text` in `format` when the style has colour. */
export function paint(style: Style, format: Parameters<typeof styleText>[0], text: string): string {
  return style.colour ? styleText(format, text, { validateStream: false }) : text;
}

export interface Glyphs {
  done: string;
  failed: string;
  stopped: string;
  warning: string;
  note: string;
  started: string;
  /** Stands before a sign of life of a task that takes long. */
  still: string;
  spinner: readonly string[];
  barFull: string;
  barEmpty: string;
  separator: string;
  ellipsis: string;
  /** Stands before each line of a child's output. */
  gutter: string;
}

const unicodeGlyphs: Glyphs = {
  done: "✓",
  failed: "✗",
  stopped: "–",
  warning: "!",
  note: "·",
  started: "▸",
  still: "…",
  spinner: ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"],
  barFull: "━",
  barEmpty: "─",
  separator: " · ",
  ellipsis: "…",
  gutter: "│ ",
};

const asciiGlyphs: Glyphs = {
  done: "+",
  failed: "x",
  stopped: "-",
  warning: "!",
  note: "-",
  started: ">",
  still: "~",
  spinner: ["|", "/", "-", "\\"],
  barFull: "#",
  barEmpty: ".",
  separator: ", ",
  ellipsis: "...",
  gutter: "| ",
};

export function glyphsFor(style: Style): Glyphs {
  return style.unicode ? unicodeGlyphs : asciiGlyphs;
}
