import { type ClientHttp2Session, connect } from "node:http2";
import { talkToChild } from "../../process/talk-to-child.ts";
import { oneLine } from "../../text/control.ts";
import type { BuilderAddress } from "./thread-words.ts";

/** Of each call: more than a few pieces on their way make nothing faster. */
const windowBytes = 4 * 1024 * 1024;
/** Of all calls together: one that waits for its reader must not hold up the others. */
const connectionWindowBytes = 256 * 1024 * 1024;
const connectMs = 15_000;
/** A connection over which nothing went for this long, during a long build, may be lost without anybody knowing. */
const idleMs = 60_000;

/** Connects to the API, until nothing goes over it for a minute. Rejects, with what the child said, when that can't be had. */
export async function connectToBuilder(
  address: BuilderAddress,
  started: (pid: number) => void,
): Promise<ClientHttp2Session> {
  const child = await talkToChild(address);
  if (child instanceof Error) throw child;
  started(child.pid);
  const session = connect("http://buildkit", {
    createConnection: () => child.stream,
    settings: { enablePush: false, initialWindowSize: windowBytes },
  });
  const close = () => {
    session.destroy();
    child.end();
  };
  session.once("close", close);
  try {
    await answered(session);
    session.setLocalWindowSize(connectionWindowBytes);
    session.setTimeout(idleMs, () => session.close());
    return session;
  } catch (error) {
    close();
    throw new Error(oneLine(child.said()) || (error instanceof Error ? error.message : String(error)), {
      cause: error,
    });
  }
}

/** What dials out connects at once; only the first word of the other side shows that it is there. */
function answered(session: ClientHttp2Session): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${connectMs / 1000} s`)), connectMs);
    const stop = (error?: Error) => {
      clearTimeout(timer);
      reject(error ?? new Error("the connection was closed"));
    };
    // Stays: an error without a listener would end the thread; calls get it too.
    session.on("error", stop);
    session.once("close", () => stop());
    session.once("remoteSettings", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
