import { createCommandManager } from "./command-manager.ts";
import type { Command } from "./command-parser.ts";
import type { Masks } from "./masks.ts";

export interface Annotation {
  level: "error" | "warning" | "notice";
  message: string;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
}

/** What the runner makes of a step's output, line by line. */
export interface StepLog {
  read(line: string): void;
  /** As people see it: masked, commands carried out. */
  shown: string[];
  /** As the step wrote it, without the commands that hand over a secret to be masked. */
  written: string[];
  /** Every command that was obeyed, in order. */
  obeyed: Command[];
  annotations: Annotation[];
  outputs: Map<string, string>;
  state: Map<string, string>;
  /** A command could not be carried out, so the step fails whatever its exit status. */
  failed: boolean;
  error(message: string): void;
}

/** actions/runner src/Runner.Worker/ExecutionContext.cs, _maxCountPerIssueType and _maxIssueMessageLength. */
const perLevel = 10;
const longestMessage = 4096;

export function createStepLog(masks: Masks): StepLog {
  const log: StepLog = {
    read,
    shown: [],
    written: [],
    obeyed: [],
    annotations: [],
    outputs: new Map(),
    state: new Map(),
    failed: false,
    error: (message) => addIssue({ level: "error", message }),
  };
  const isCommand = createCommandManager({
    obey,
    stopped: (token) => (token.length > 6 ? masks.add(token) : undefined),
    refused: (token) => fail(`stop-commands with the token '${token}'`),
  });

  function read(line: string): void {
    const before = log.obeyed.length;
    isCommand(line);
    const command = log.obeyed[before];
    if (command?.name !== "add-mask") log.written.push(line);
    // Also the lines that stop and resume commands are shown.
    if (command === undefined) log.shown.push(masks.mask(line));
  }

  /** ExecutionContext.AddIssue: all go to the log, the first ten of a level become annotations. */
  function addIssue(annotation: Annotation): void {
    const message = masks.mask(annotation.message).slice(0, longestMessage);
    log.shown.push(`##[${annotation.level}]${message}`);
    const count = log.annotations.filter(({ level }) => level === annotation.level).length;
    if (count < perLevel) log.annotations.push({ ...annotation, message });
  }

  function fail(what: string): void {
    log.failed = true;
    addIssue({ level: "error", message: `Unable to process command '${what}' successfully.` });
  }

  /** The extensions of src/Runner.Worker/ActionCommandManager.cs. */
  function obey(command: Command): void {
    log.obeyed.push(command);
    const { name, properties, data } = command;
    const key = properties.get("name");
    if (name === "error" || name === "warning" || name === "notice") addIssue(annotationOf(name, command));
    else if (name === "group" || name === "endgroup") log.shown.push(masks.mask(`##[${name}]${data}`));
    else if (name === "add-mask") addMask(data);
    else if (name === "set-output") store(log.outputs, name, key, data);
    else if (name === "save-state") store(log.state, name, key, data);
    else if (name === "set-env" || name === "add-path") fail(name);
  }

  /** Deprecated, and still obeyed. */
  function store(map: Map<string, string>, command: string, name: string | undefined, data: string): void {
    addIssue({ level: "warning", message: `The \`${command}\` command is deprecated and will be disabled soon.` });
    if (name === undefined) fail(command);
    else map.set(name, data);
  }

  function addMask(data: string): void {
    if (data.trim() === "") addIssue({ level: "warning", message: "Can't add secret mask for empty string" });
    for (const value of [data, ...data.split(/[\r\n]/).map((line) => line.trim())]) masks.add(value);
  }

  return log;
}

/** IssueCommandExtension; a column without a line, and an end before its start, are dropped by the runner. */
function annotationOf(level: Annotation["level"], { properties, data }: Command): Annotation {
  const text = (name: string) => properties.get(name) || undefined;
  const number = (name: string) => (/^\d+$/.test(text(name) ?? "") ? Number(text(name)) : undefined);
  const endLine = number("endline");
  const line = number("line") ?? endLine;
  const inOrder = line === undefined || endLine === undefined || endLine >= line;
  const [title, file] = [text("title"), text("file")];
  return {
    level,
    message: data,
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined || !inOrder ? {} : { line }),
    ...(endLine === undefined || !inOrder ? {} : { endLine }),
  };
}
