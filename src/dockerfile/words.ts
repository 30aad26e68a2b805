import { isWhiteSpace } from "./white-space.ts";

/** How BuildKit's shell lexer is to treat a text (moby/buildkit frontend/dockerfile/shell/lex.go). */
export interface WordOptions {
  /** The escape character: a backslash, or a backquote after `# escape=`. */
  escape: string;
  /** Values of variables. Absent: variables stay as they are written. */
  variables?: ReadonlyMap<string, string>;
  /** Keep quotes in the words. */
  rawQuotes?: boolean;
  /** Keep escape characters in the words. */
  rawEscapes?: boolean;
}

export interface Words {
  /** The text split at white space, outside quotes, after variables were filled in. */
  words: string[];
  /** The same, not split. */
  text: string;
  /** Variables that had no value, nor a default in place. */
  missing: Set<string>;
}

interface Lexer {
  source: string;
  position: number;
  options: WordOptions;
  depth: number;
  missing: Set<string>;
  broken: boolean;
}

interface Piece {
  words: string[];
  text: string;
}

/** Substitutions nested deeper than this are refused, so that a hostile file can't exhaust the stack. */
const maximumDepth = 50;
const specialParameters = "@*#?-$!";

/** Reads `source` as shell words; undefined when its quotes or substitutions are not well formed. */
export function readWords(source: string, options: WordOptions): Words | undefined {
  const lexer: Lexer = { source, position: 0, options, depth: 0, missing: new Set(), broken: false };
  const piece = readUntil(lexer, undefined, options.rawEscapes === true);
  return lexer.broken ? undefined : { ...piece, missing: lexer.missing };
}

function readUntil(lexer: Lexer, stop: string | undefined, rawEscapes: boolean): Piece {
  const piece: Piece = { words: [], text: "" };
  let word = "";
  const addSplitting = (text: string): void => {
    for (const character of text) {
      if (!isWhiteSpace(character)) word += character;
      else if (word !== "") {
        piece.words.push(word);
        word = "";
      }
    }
  };
  while (lexer.position < lexer.source.length) {
    const character = lexer.source.charAt(lexer.position);
    if (character === stop) {
      lexer.position += 1;
      if (word !== "") piece.words.push(word);
      return piece;
    }
    const special = readSpecial(lexer, character, rawEscapes);
    piece.text += special ?? character;
    if (special === undefined) {
      lexer.position += 1;
      addSplitting(character);
    } else if (character === "$") addSplitting(special);
    else word += special;
  }
  if (stop !== undefined) lexer.broken = true;
  if (word !== "") piece.words.push(word);
  return piece;
}

/** Reads a quoted part, a substitution, a heredoc mark or an escaped character; undefined for any other character. */
function readSpecial(lexer: Lexer, character: string, rawEscapes: boolean): string | undefined {
  if (character === "'") return readSingleQuoted(lexer);
  if (character === '"') return readDoubleQuoted(lexer, rawEscapes);
  if (character === "$") return readDollar(lexer);
  if (character === "<") return readHeredocMark(lexer);
  if (character !== lexer.options.escape) return undefined;
  const escaped = lexer.source.charAt(lexer.position + 1);
  lexer.position += 2;
  return rawEscapes ? character + escaped : escaped;
}

function readSingleQuoted(lexer: Lexer): string {
  const end = lexer.source.indexOf("'", lexer.position + 1);
  if (end < 0) return fail(lexer);
  const text = lexer.source.slice(lexer.position + 1, end);
  lexer.position = end + 1;
  return lexer.options.rawQuotes === true ? `'${text}'` : text;
}

function readDoubleQuoted(lexer: Lexer, rawEscapes: boolean): string {
  let text = "";
  lexer.position += 1;
  while (lexer.position < lexer.source.length) {
    const character = lexer.source.charAt(lexer.position);
    if (character === "$") text += readDollar(lexer);
    else if (character === lexer.options.escape) text += readEscapedInQuotes(lexer, rawEscapes);
    else {
      lexer.position += 1;
      if (character === '"') return lexer.options.rawQuotes === true ? `"${text}"` : text;
      text += character;
    }
  }
  return fail(lexer);
}

/** Inside double quotes only the quote, `$` and the escape character itself can be escaped. */
function readEscapedInQuotes(lexer: Lexer, rawEscapes: boolean): string {
  const own = lexer.options.escape;
  const next = lexer.source.charAt(lexer.position + 1);
  const escapes = next === '"' || next === "$" || next === own;
  lexer.position += escapes ? 2 : 1;
  if (escapes) return rawEscapes ? own + next : next;
  return own;
}

/** White space between `<<` and the name of a heredoc does not split the word. */
function readHeredocMark(lexer: Lexer): string {
  const start = lexer.position;
  lexer.position += 1;
  if (lexer.source.charAt(lexer.position) !== "<") return "<";
  lexer.position += 1;
  while (/[\t\r ]/.test(lexer.source.charAt(lexer.position))) lexer.position += 1;
  return lexer.source.slice(start, lexer.position);
}

function readDollar(lexer: Lexer): string {
  lexer.position += 1;
  if (lexer.source.charAt(lexer.position) !== "{") {
    const name = readName(lexer);
    return name === "" ? "$" : (lookUp(lexer, name) ?? unset(lexer, name, `$${name}`));
  }
  lexer.position += 1;
  const next = lexer.source.charAt(lexer.position);
  if (next === "" || "{}:".includes(next)) return fail(lexer);
  const name = readName(lexer);
  const operator = /^(?::?[-+?]|[}#%/])/.exec(lexer.source.slice(lexer.position, lexer.position + 2))?.[0];
  if (operator === undefined) return fail(lexer);
  lexer.position += operator.length;
  if (operator === "}") return lookUp(lexer, name) ?? unset(lexer, name, `\${${name}}`);
  return substitute(lexer, name, operator);
}

/**
 * `${name:-word}` and its kin. Pattern operators (`#`, `%`, `/`) need the value, which only a build has for certain:
 * they count as a variable without value.
 */
function substitute(lexer: Lexer, name: string, operator: string): string {
  if (lexer.depth >= maximumDepth) return fail(lexer);
  lexer.depth += 1;
  const start = lexer.position;
  const pattern = "#%/".includes(operator);
  if (operator === "/") {
    if (lexer.source.charAt(lexer.position) === "/") lexer.position += 1;
    readUntil(lexer, "/", true);
  }
  const word = readUntil(lexer, "}", pattern).text;
  lexer.depth -= 1;
  if (lexer.options.variables === undefined || pattern) {
    const kept = operator === "/" ? lexer.source.slice(start, lexer.position - 1) : word;
    return unset(lexer, name, `\${${name}${operator}${kept}}`);
  }
  const value = lookUp(lexer, name);
  const isSet = value !== undefined && !(operator.startsWith(":") && value === "");
  if (operator.endsWith("+")) return isSet ? word : "";
  if (isSet) return value;
  return operator.endsWith("-") ? word : unset(lexer, name, "");
}

function readName(lexer: Lexer): string {
  const rest = lexer.source.charAt(lexer.position);
  if (rest !== "" && specialParameters.includes(rest)) {
    lexer.position += 1;
    return rest;
  }
  const start = lexer.position;
  const allowed = /[0-9]/.test(rest) ? /[0-9]/ : /[\p{L}\p{Nd}_]/u;
  while (allowed.test(lexer.source.charAt(lexer.position))) lexer.position += 1;
  return lexer.source.slice(start, lexer.position);
}

function lookUp(lexer: Lexer, name: string): string | undefined {
  return lexer.options.variables?.get(name);
}

function unset(lexer: Lexer, name: string, written: string): string {
  lexer.missing.add(name);
  return lexer.options.variables === undefined ? written : "";
}

function fail(lexer: Lexer): string {
  lexer.broken = true;
  lexer.position = lexer.source.length;
  return "";
}
