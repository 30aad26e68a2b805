import type { ClientHttp2Session } from "node:http2";
import type { MessagePort } from "node:worker_threads";
import { blobPieces, blobSize } from "./blob-calls.ts";
import { connectToBuilder } from "./connect.ts";
import { type Asked, type BuilderAddress, piecesAhead, type Told } from "./thread-words.ts";

/** A blob that is being read. */
interface Read {
  /** Pieces that may be sent. */
  open: number;
  /** Memory that came back. */
  spare: ArrayBuffer[];
  stopped: boolean;
  /** Goes on with what waits for one of these. */
  wake: () => void;
}

/**
 * The work of the thread that reads out of a builder's store: answers what is asked through `port`, until nobody listens any
 * more. A thread of its own, because every byte that HTTP/2 receives leaves garbage, and collecting it here looks through
 * nothing else: beside all that is known of an image it took as long as inflating the layers.
 */
export function serveBuilder(port: MessagePort, address: BuilderAddress): void {
  const reads = new Map<number, Read>();
  const tell = (told: Told, memory: ArrayBuffer[] = []) => port.postMessage(told, memory);
  const connected = connectOnDemand(address, (pid) => tell({ tell: "child", pid }));

  const answer = async (id: number, work: (session: ClientHttp2Session) => Promise<void>) => {
    try {
      await work(await connected());
    } catch (error) {
      tell({ tell: "failed", id, why: error instanceof Error ? error.message : String(error) });
    } finally {
      reads.delete(id);
    }
  };

  port.on("message", (asked: Asked) => {
    if (asked.ask === "connect") {
      // Why it can't be had is told whoever asks for something.
      void connected().catch(() => undefined);
    } else if (asked.ask === "size") {
      const { id, digest } = asked;
      void answer(id, async (session) => tell({ tell: "size", id, size: await blobSize(session, digest) }));
    } else if (asked.ask === "read") {
      const read: Read = { open: piecesAhead, spare: [], stopped: false, wake: () => undefined };
      reads.set(asked.id, read);
      void answer(asked.id, (session) => sendBlob(session, asked, read, tell));
    } else goOn(reads.get(asked.id), asked);
  });
}

function goOn(read: Read | undefined, asked: Extract<Asked, { ask: "more" | "stop" }>): void {
  if (read === undefined) return;
  if (asked.ask === "stop") read.stopped = true;
  else {
    read.open += 1;
    if (asked.memory !== undefined) read.spare.push(asked.memory);
  }
  read.wake();
}

async function sendBlob(
  session: ClientHttp2Session,
  { id, digest }: { id: number; digest: string },
  read: Read,
  tell: (told: Told, memory?: ArrayBuffer[]) => void,
): Promise<void> {
  for await (const { memory, bytes } of blobPieces(session, digest, () => read.spare.pop())) {
    while (read.open === 0 && !read.stopped) {
      await new Promise<void>((wake) => {
        read.wake = wake;
      });
    }
    if (read.stopped) return;
    read.open -= 1;
    tell({ tell: "piece", id, memory, bytes }, [memory]);
  }
  tell({ tell: "end", id });
}

/** Connects when that is first needed, and again when the connection was lost; where it could not be had once, nobody waits again. */
function connectOnDemand(address: BuilderAddress, started: (pid: number) => void): () => Promise<ClientHttp2Session> {
  let connection: Promise<ClientHttp2Session> | undefined;
  return async () => {
    connection ??= connectToBuilder(address, started);
    const known = connection;
    const session = await known;
    if (!session.destroyed && !session.closed) return session;
    // Of several who find it lost, the first connects for all.
    if (connection === known) connection = connectToBuilder(address, started);
    return connection;
  };
}
