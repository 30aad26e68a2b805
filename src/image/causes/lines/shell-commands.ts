/** One simple command: its words, quotes taken away, variables as they are written. */
export type Command = readonly string[];

const separators = new Set([";", "&", "|", "(", ")", "\n", "`"]);
/** Words that stand before a command and are not it. */
const prefixes = new Set([
  ..."if then elif else fi while until do done ! { } time exec command sudo env nice nohup eatmydata".split(" "),
]);
const assignment = /^[A-Za-z_]\w*=/;
/** Most that is read of a script: a page of shell is a hundredth of it. */
const maximumLength = 1 << 18;

/**
 * The simple commands of a shell script, in order, those in subshells and substitutions among them. Near enough to tell
 * which programs run with which arguments; nothing is expanded. Assignments, `sudo`, `if` and their like are left out.
 */
export function shellCommands(script: string): Command[] {
  const reader = new CommandReader();
  const text = script.length > maximumLength ? script.slice(0, maximumLength) : script;
  for (let at = 0; at < text.length; ) at = readNext(text, at, reader);
  reader.endCommand();
  return reader.commands;
}

class CommandReader {
  readonly commands: Command[] = [];
  #words: string[] = [];
  #word: string | undefined;

  get isInWord(): boolean {
    return this.#word !== undefined;
  }

  add(text: string): void {
    this.#word = (this.#word ?? "") + text;
  }

  endWord(): void {
    if (this.#word === undefined) return;
    const isFirst = this.#words.length === 0;
    if (!isFirst || !(prefixes.has(this.#word) || assignment.test(this.#word))) this.#words.push(this.#word);
    this.#word = undefined;
  }

  endCommand(): void {
    this.endWord();
    if (this.#words.length > 0) this.commands.push(this.#words);
    this.#words = [];
  }
}

/** Reads one part of the text; gives where the next begins. */
function readNext(text: string, at: number, reader: CommandReader): number {
  const character = text.charAt(at);
  if (character === "'" || character === '"') return readQuoted(text, at, reader);
  if (character === "\\") {
    if (text.charAt(at + 1) !== "\n") reader.add(text.charAt(at + 1));
    return at + 2;
  }
  if (character === "#" && !reader.isInWord) return lineEnd(text, at);
  if (character === "$" && text.charAt(at + 1) === "{") return readVariable(text, at, reader);
  if (separators.has(character)) reader.endCommand();
  else if (character === " " || character === "\t" || character === "\r") reader.endWord();
  else reader.add(character);
  return at + 1;
}

function readQuoted(text: string, start: number, reader: CommandReader): number {
  const quote = text.charAt(start);
  reader.add("");
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === quote) return at + 1;
    if (character === "\\" && quote === '"') at += 1;
    reader.add(text.charAt(at));
  }
  return text.length;
}

function readVariable(text: string, start: number, reader: CommandReader): number {
  const end = text.indexOf("}", start);
  if (end < 0) return text.length;
  reader.add(text.slice(start, end + 1));
  return end + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** The program that a command starts, without its directory. */
export function programOf([first = ""]: Command): string {
  return first.slice(first.lastIndexOf("/") + 1);
}
