import { formatSeconds } from "../text/duration.ts";
import { glyphsFor, type Style } from "./style.ts";
import { nameOf } from "./task-lines.ts";
import type { TaskRecord } from "./task-list.ts";

const heartbeatMs = 30_000;

/** Tells every 30 s what each long task is doing, so that a silent log is not taken for a hung one. */
export interface Heartbeat {
  start(task: TaskRecord): void;
  stop(task: TaskRecord): void;
}

export function createHeartbeat(style: Style, say: (line: string) => void): Heartbeat {
  const timers = new Map<TaskRecord, NodeJS.Timeout>();
  return {
    start(task) {
      const beat = () => {
        const seconds = formatSeconds(Math.round((performance.now() - task.startedAt) / 1000));
        const glyphs = glyphsFor(style);
        say(`${glyphs.still} ${nameOf(task)}: ${task.text}${glyphs.separator}${seconds}`);
      };
      timers.set(task, setInterval(beat, heartbeatMs).unref());
    },
    stop(task) {
      clearInterval(timers.get(task));
      timers.delete(task);
    },
  };
}
