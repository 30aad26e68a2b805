/** The narrow doors through which effects come in. Adapters live at the edges (process/, progress/); tests bring doubles. */

/** A child process to run: an absolute or PATH-resolved program and an argument array, never a shell string. */
export interface ChildSpec {
  command: string;
  args: readonly string[];
  cwd: string;
  /** The child's whole environment; nothing is inherited. */
  env: Readonly<Record<string, string>>;
  /** Ends this child alone, like the run's own signal. */
  signal?: AbortSignal;
  /** Written to standard input, which is then closed. Absent: standard input is empty. */
  input?: string;
  /** After this many milliseconds the group gets SIGINT, then SIGKILL. */
  deadlineMs?: number;
  /** Called with each whole line (without its end) as it comes. Lines over 1 MiB are cut. */
  onStdout?: (line: string) => void;
  onStderr?: (line: string) => void;
  /** Bytes of each stream kept in the result: the head and the tail. Default 16 MiB for stdout, 256 KiB for stderr. */
  keepStdout?: number;
  keepStderr?: number;
}

export interface ChildResult {
  /** `null` when it did not exit by itself. */
  exitCode: number | null;
  signal: string | null;
  stdout: string;
  stderr: string;
  /** Whether stdout lost a middle part to the bound; such output must not be parsed. */
  stdoutTruncated: boolean;
  endedBy: "exit" | "deadline" | "abort" | "spawn";
  /** With `endedBy: "spawn"`: why it could not start (ENOENT, EACCES, …). */
  spawnError?: Error & { code?: string };
  ms: number;
}

/** Runs a child in its own process group and resolves when it has ended; rejects never. */
export type RunChild = (spec: ChildSpec) => Promise<ChildResult>;

export type StageName = "plan" | "tools" | "build" | "lint" | "size" | "scan" | "verdict" | "push" | "report";

/** Tells a person (or a log) how a run goes. All text passed in may be hostile; adapters strip and fence it. */
export interface Progress {
  /** A line worth keeping in the log. */
  note(text: string): void;
  warn(text: string): void;
  /** A piece of work that takes a while; `subject` is the variant or file, when it has one. */
  task(stage: StageName, title: string, subject?: string): Task;
}

export interface Task {
  /** What it is doing now; may come many times a second. `fraction` 0–1 when known. */
  update(text: string, fraction?: number): void;
  /** A line of a child's own output. */
  output(line: string): void;
  done(summary?: string): void;
  fail(summary: string): void;
}

/** A blob of an image, open for reading. */
export interface OpenBlob {
  /** Bytes in all. */
  size: number;
  /**
   * The blob from its start, each time anew, in pieces of 1 MiB that may all be in the same memory: each is to be used before
   * the next is asked for. Leaves it open, also when it is given up early.
   */
  chunks(): AsyncGenerator<Buffer>;
  close(): Promise<void>;
}

/** Where the layers of an image are read from. */
export interface LayerBlobs {
  /** @param name of the layer, for messages. Throws a coded error when it can't be had. */
  open(digest: string, name: string): Promise<OpenBlob>;
}

/** Layers that are not in the layout of their image, but still where it was built. */
export interface LayersElsewhere extends LayerBlobs {
  /** Puts all of them into the layout, for those who need files; once, however often it is asked for. */
  bring(): Promise<void>;
}

/** What every stage with effects is given. */
export interface Context {
  run: RunChild;
  progress: Progress;
  /** Fires when the user or the runner cancels. */
  signal: AbortSignal;
  /** Environment of children that need no secret: PATH, HOME, locale, proxies, certificate files. */
  plainEnvironment: Readonly<Record<string, string>>;
  /** That, plus what docker, buildx and ssh read to find builders, engines and logins. */
  buildEnvironment: Readonly<Record<string, string>>;
  /** That plain one, plus Trivy's database and registry settings (`TRIVY_DB_REPOSITORY`, …). */
  scanEnvironment: Readonly<Record<string, string>>;
  /** The plain one, plus logins and what proves to Sigstore which job signs. */
  signEnvironment: Readonly<Record<string, string>>;
  /** Absolute directory for downloaded tools and databases that outlive the run. */
  cacheDirectory: string;
  /** Absolute directory for this run's own files; removed at its end. */
  workDirectory: string;
  /** The program of the thread that reads layers out of a builder; absent: they are exported. */
  builderThread?: URL;
  platform: { os: "linux" | "darwin"; arch: "x64" | "arm64" };
}
