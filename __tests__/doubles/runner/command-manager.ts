import { type Command, parseCommand } from "./command-parser.ts";

/** Every command that the runner has (actions/runner src/Runner.Worker/ActionCommandManager.cs). */
const registered = [
  "stop-commands",
  "set-env",
  "set-output",
  "save-state",
  "add-mask",
  "add-path",
  "add-matcher",
  "remove-matcher",
  "warning",
  "error",
  "notice",
  "debug",
  "group",
  "endgroup",
  "echo",
];

export interface CommandEffects {
  obey(command: Command): void;
  /** Commands are stopped until this token; the runner masks it in the log when it has more than six characters. */
  stopped?(token: string): void;
  /** A stop token that the runner refuses: an empty one, or the name of a command. */
  refused?(token: string): void;
}

/**
 * One step's commands: says of each line whether it was one, and obeys it unless commands are stopped
 * (ActionCommandManager.cs, TryProcessCommand and ValidateStopToken).
 */
export function createCommandManager(effects: CommandEffects): (line: string) => boolean {
  const names = new Set(registered);
  let stopToken: string | undefined;

  function stop(token: string): boolean {
    const name = token.toLowerCase();
    if (name === "" || name === "pause-logging" || names.has(name)) {
      effects.refused?.(token);
      return true;
    }
    stopToken = name;
    names.add(name);
    effects.stopped?.(token);
    return true;
  }

  return (line) => {
    const command = parseCommand(line, names);
    if (command === undefined) return false;
    if (stopToken !== undefined) {
      if (command.name !== stopToken) return false;
      names.delete(stopToken);
      stopToken = undefined;
      return true;
    }
    if (command.name === "stop-commands") return stop(command.data);
    effects.obey(command);
    return true;
  };
}

/** Lines as .NET's StreamReader.ReadLine gives them (src/Runner.Sdk/ProcessInvoker.cs): a lone CR ends one too. */
export function linesIn(output: string): string[] {
  return output.split(/\r\n|\r|\n/);
}

/** `name:data` of each command that the runner obeys in `output`. */
export function obeyedIn(output: string): string[] {
  const obeyed: string[] = [];
  const process = createCommandManager({ obey: ({ name, data }) => obeyed.push(`${name}:${data}`) });
  for (const line of linesIn(output)) process(line);
  return obeyed;
}
