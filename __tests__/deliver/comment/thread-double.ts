import { versionOf } from "../../../src/deliver/comment/own-comment.ts";
import type { CommentThread, ThreadLook } from "../../../src/deliver/comment/thread.ts";
import { GitHubError } from "../../../src/github/github-error.ts";
import { type CommentStamp, renderMarker } from "../../../src/report/comment-marker.ts";

export const instance = { workflow: ".github/workflows/images.yml", job: "images" };
export const head = "a".repeat(40);

/** What a run of number `run` says; of two with the same text each is its own version. */
export function version(run: number, text = `run ${run}`, headSha = head): { stamp: CommentStamp; body: string } {
  const stamp = { runNumber: run, attempt: 1, headSha };
  return { stamp, body: `${renderMarker(instance, stamp)}\n${text}` };
}

interface Kept {
  id: number;
  body: string;
  edits: readonly string[];
  updatedAt: string;
}

export type Fault = "none" | "lost-answer" | "lost-request" | "twice" | "missing" | "limited";

export interface ThreadDoubleOptions {
  comments?: readonly string[];
  /** Called before each call takes effect and before its answer is given; decides on the order of things. */
  turn?: (what: string) => Promise<void>;
}

export interface Connection {
  /** What goes wrong with the next write. */
  fault?: () => Fault;
  /** How many writes the next look is behind. */
  lag?: () => number;
}

/** The comments of a pull request in memory, for any number of runs at once. Writes take effect one after the other. */
export function createThread({ comments = [], turn }: ThreadDoubleOptions = {}) {
  let id = 0;
  let kept: readonly Kept[] = comments.map((body) => ({ id: ++id, body, edits: [], updatedAt: "0000" }));
  const states = [kept];
  const writes: string[] = [];
  const step = async (what: string) => {
    await turn?.(what);
  };
  const write = (what: string, next: readonly Kept[]) => {
    kept = next;
    states.push(kept);
    writes.push(what);
  };
  // A second for each write.
  const now = () => String(states.length).padStart(4, "0");
  const own = (each: Kept) => {
    const found = versionOf(each.body, instance);
    return found === undefined ? [] : [{ id: each.id, nodeId: String(each.id), url: `#${each.id}`, ...found }];
  };
  const missing = () => new GitHubError("404 Not Found", { status: 404 });
  const put = (target: number, body: string) => {
    if (!kept.some((each) => each.id === target)) throw missing();
    const at = now();
    const edited = (each: Kept): Kept => ({ ...each, body, edits: [...each.edits, body], updatedAt: at });
    write(
      `edit ${target}`,
      kept.map((each) => (each.id === target ? edited(each) : each)),
    );
    return at;
  };

  /** The thread as one run sees it. */
  const connect = ({ fault, lag }: Connection = {}): CommentThread => {
    const seen = () => states[Math.max(0, states.length - 1 - (lag?.() ?? 0))] ?? kept;
    return {
      async look(): Promise<ThreadLook> {
        await step("look");
        const look = { headSha: head, isOpen: true, own: seen().flatMap(own) };
        await step("looked");
        return look;
      },
      async history(comment) {
        await step("history");
        const found = seen().find((each) => each.id === comment.id);
        await step("history seen");
        if (found === undefined) return undefined;
        const edits = found.edits.flatMap((body) => versionOf(body, instance) ?? []);
        return { current: versionOf(found.body, instance), edits, updatedAt: found.updatedAt };
      },
      async create(wanted) {
        const wrong = fault?.() ?? "none";
        await step("create");
        if (wrong === "lost-request") throw new GitHubError("502", { status: 502, ambiguous: true });
        const created = { id: ++id, body: wanted.body, edits: [], updatedAt: now() };
        write(`create ${created.id}`, [...kept, created]);
        await step("created");
        if (wrong === "lost-answer") throw new GitHubError("no answer", { ambiguous: true });
        return { id: created.id, nodeId: String(created.id), url: `#${created.id}`, ...wanted };
      },
      async edit(comment, body, isStillWanted) {
        const wrong = fault?.() ?? "none";
        await step("edit");
        if (wrong === "missing") throw missing();
        // What a limit refused is sent again, if it is still right by then.
        if (wrong === "limited" && !(await isStillWanted())) throw new GitHubError("403", { status: 403 });
        if (wrong === "limited") await step("edit, after a limit");
        const at = put(comment.id, body);
        await step("edited");
        // The client sends an edit again when its answer is lost.
        return wrong === "twice" ? put(comment.id, body) : at;
      },
      async remove(comment) {
        const wrong = fault?.() ?? "none";
        await step("remove");
        if (wrong === "missing") throw missing();
        if (!kept.some((each) => each.id === comment.id)) throw missing();
        write(
          `remove ${comment.id}`,
          kept.filter((each) => each.id !== comment.id),
        );
        await step("removed");
      },
    };
  };
  return {
    connect,
    writes,
    bodies: () => kept.map(({ body }) => body),
    /** Somebody takes one away. */
    lose(target: number) {
      kept = kept.filter((each) => each.id !== target);
      states.push(kept);
    },
  };
}
