/** A run in small: starts children that start children, and reports when it is cancelled. Started by interrupt.test.ts. */
import { onInterrupt } from "../../src/process/interrupt.ts";
import { createRunner } from "../../src/process/run-child.ts";

const [script = "", mode = ""] = process.argv.slice(2);
const cancel = new AbortController();
const run = createRunner({ signal: cancel.signal });
onInterrupt({
  onCancel: () => {
    process.stdout.write("cancelling\n");
    if (mode !== "deaf") cancel.abort();
  },
  onKill: () => process.stdout.write("killed\n"),
});
if (mode === "crash") setTimeout(() => Promise.reject(new Error("a bug")), 500);

const child = () =>
  run({
    command: "sh",
    args: ["-c", script],
    cwd: ".",
    env: { PATH: process.env["PATH"] ?? "", MARKER: process.env["MARKER"] ?? "" },
  });
const results = await Promise.all([child(), child()]);
process.stdout.write(`report: ${results.map(({ endedBy }) => endedBy).join(" ")}\n`);
process.exitCode = 130;
