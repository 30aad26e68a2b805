import { Worker } from "node:worker_threads";
import type { Context } from "../../model/ports.ts";
import { enterGroup, leaveGroup } from "../../process/group.ts";
import type { BuildxCommand } from "../buildx.ts";
import { type Asked, type BuilderAddress, pieceBytes, type Told } from "./thread-words.ts";

/** The blobs in the builder's own store, read where they are: manifests, configs and layers of what it has just built. */
export interface BuilderContent {
  /** Connects beforehand, which takes a while: whoever asks for the first blob waits the less. What is wrong with it shows there. */
  connect(): void;
  /** Bytes of the blob; undefined when it is not there. Rejects when the builder can't be asked. */
  size(digest: string): Promise<number | undefined>;
  /**
   * The blob from its start, in pieces of 1 MiB: each is to be used before the next is asked for. Throws when it is not there,
   * or the connection breaks.
   */
  read(digest: string): AsyncGenerator<Buffer, void>;
  /** Ends what is being read. */
  close(): void;
}

/**
 * The content store behind BuildKit's API, reached through `buildx dial-stdio` (buildx ≥ 0.13), which knows how each driver
 * is reached. The thread for it is started when it is first asked.
 *
 * @param thread the program of that thread; see `serve-builder.ts`
 */
export function openBuilderContent(
  buildx: BuildxCommand,
  name: string,
  thread: URL,
  { workDirectory, buildEnvironment, signal }: Pick<Context, "workDirectory" | "buildEnvironment" | "signal">,
): BuilderContent {
  const address: BuilderAddress = {
    command: buildx.command,
    args: [...buildx.args, `--builder=${name}`, "dial-stdio", "--progress=none"],
    cwd: workDirectory,
    env: buildEnvironment,
  };
  let started: ReaderThread | undefined;
  const close = () => {
    signal.removeEventListener("abort", close);
    started?.end("it was closed");
  };
  const running = () => {
    signal.throwIfAborted();
    if (started === undefined) {
      started = new ReaderThread(thread, address);
      signal.addEventListener("abort", close, { once: true });
    }
    return started;
  };
  return {
    connect: () => {
      if (!signal.aborted) running().connect();
    },
    size: async (digest) => running().size(digest),
    read: (digest) => running().read(digest),
    close,
  };
}

/** Takes what comes for one question. */
type Listener = (told: Exclude<Told, { tell: "child" }>) => void;

/** The thread, seen from the one that started it. */
class ReaderThread {
  readonly #worker: Worker;
  readonly #listeners = new Map<number, Listener>();
  readonly #children = new Set<number>();
  #next = 0;
  /** Why it answers no more. */
  #ended: string | undefined;

  constructor(program: URL, address: BuilderAddress) {
    this.#worker = new Worker(program, { workerData: address, execArgv: [], env: {} });
    this.#worker.on("message", (told: Told) => this.#take(told));
    this.#worker.on("error", (error) => this.end(String(error)));
    this.#worker.on("exit", () => this.end("its thread ended"));
  }

  connect(): void {
    this.#ask({ ask: "connect" });
    this.#restIfIdle();
  }

  size(digest: string): Promise<number | undefined> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#listen(id, (told) => {
        this.#forget(id);
        if (told.tell === "size") resolve(told.size);
        else reject(new Error(told.tell === "failed" ? told.why : "the thread said something else"));
      });
      this.#ask({ ask: "size", id, digest });
    });
  }

  async *read(digest: string): AsyncGenerator<Buffer, void> {
    const id = this.#next++;
    const waiting: Parameters<Listener>[0][] = [];
    let wake: () => void = () => undefined;
    this.#listen(id, (told) => {
      waiting.push(told);
      wake();
    });
    this.#ask({ ask: "read", id, digest });
    try {
      for (;;) {
        const told = waiting.shift();
        if (told === undefined) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        } else if (told.tell === "piece") {
          const { memory, bytes } = told;
          yield Buffer.from(memory, 0, bytes);
          // A short piece may still wait in a stream's queue.
          if (bytes === pieceBytes) this.#ask({ ask: "more", id, memory }, [memory]);
          else this.#ask({ ask: "more", id });
        } else if (told.tell === "failed") throw new Error(told.why);
        else return;
      }
    } finally {
      this.#forget(id);
      this.#ask({ ask: "stop", id });
    }
  }

  /** Fails whoever waits. */
  end(why: string): void {
    if (this.#ended !== undefined) return;
    this.#ended = why;
    void this.#worker.terminate();
    for (const pid of this.#children) leaveGroup(pid);
    for (const [id, listener] of [...this.#listeners]) listener({ tell: "failed", id, why });
  }

  #listen(id: number, listener: Listener): void {
    this.#listeners.set(id, listener);
    this.#worker.ref();
    if (this.#ended !== undefined) listener({ tell: "failed", id, why: this.#ended });
  }

  #forget(id: number): void {
    this.#listeners.delete(id);
    this.#restIfIdle();
  }

  /** A run that is done does not stay for it. */
  #restIfIdle(): void {
    if (this.#listeners.size === 0) this.#worker.unref();
  }

  #ask(asked: Asked, memory: ArrayBuffer[] = []): void {
    this.#worker.postMessage(asked, memory);
  }

  #take(told: Told): void {
    if (told.tell !== "child") this.#listeners.get(told.id)?.(told);
    else {
      this.#children.add(told.pid);
      enterGroup(told.pid);
      if (this.#ended !== undefined) leaveGroup(told.pid);
    }
  }
}
