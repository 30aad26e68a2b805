import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createActionsLog } from "../../src/progress/actions-log.ts";
import { createPlainLines } from "../../src/progress/plain-lines.ts";
import { createSilent } from "../../src/progress/silent.ts";
import { obeyedIn } from "../doubles/runner/command-manager.ts";
import { hostilePieces } from "../doubles/runner/hostile-pieces.ts";
import { createPipe } from "./screen.ts";

const style = { colour: false, unicode: true };
const redact = (text: string) => text.replaceAll("hunter22", "***");

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The same run for each of them: one task that goes well, one that fails, a note and a warning. */
function play(create: typeof createPlainLines): string {
  const stream = createPipe();
  const progress = create({ stream, style, redact });
  const good = progress.task("build", "waiting for the builder", "cpu");
  const bad = progress.task("build", "waiting for the builder", "cuda");
  good.output("#1 good output");
  for (let line = 1; line <= 1000; line++) bad.output(`#${line} bad output`);
  bad.output("#1001 ##[set-output name=verdict]hunter22");
  bad.update("[3/7] RUN make");
  progress.note("left out: Dockerfile.old\n(a copy)");
  progress.warn("no digest");
  vi.advanceTimersByTime(61_000);
  good.done("8 steps, 6 cached");
  bad.fail("RUN make ended with status 2\nDockerfile:12 | RUN make");
  progress.task("scan", "Trivy", "cpu");
  progress.close();
  return stream.text();
}

const lastOfBad = Array.from({ length: 39 }, (_, index) => `    │ #${index + 962} bad output`);

describe("plain lines", () => {
  it("tell begin, signs of life and end; output only of what failed", () => {
    expect(play(createPlainLines).split("\n")).toEqual([
      "▸ build cpu: waiting for the builder",
      "▸ build cuda: waiting for the builder",
      "· left out: Dockerfile.old",
      "  (a copy)",
      "! no digest",
      "… build cpu: waiting for the builder · 30 s",
      "… build cuda: [3/7] RUN make · 30 s",
      "… build cpu: waiting for the builder · 1 min",
      "… build cuda: [3/7] RUN make · 1 min",
      "✓ build cpu: 8 steps, 6 cached · 1 min 1 s",
      "✗ build cuda: RUN make ended with status 2 · 1 min 1 s",
      "  Dockerfile:12 | RUN make",
      ...lastOfBad,
      "    │ #1001 # #[set-output name=verdict]***",
      "▸ scan cpu: Trivy",
      "– scan cpu: stopped: Trivy · 0.00 s",
      "",
    ]);
  });
});

describe("the log of GitHub Actions", () => {
  const token = /plimsoll-[0-9a-f]{32}/g;

  it("has a fenced group for the output of each task, and the end of a failure where it is seen", () => {
    const lines = play(createActionsLog).replace(token, "TOKEN").split("\n");
    const from = lines.indexOf("::group::Output of build cpu");
    expect(lines.slice(from, from + 6)).toEqual([
      "::group::Output of build cpu",
      "::stop-commands::TOKEN",
      "#1 good output",
      "::TOKEN::",
      "::endgroup::",
      "✓ build cpu: 8 steps, 6 cached · 1 min 1 s",
    ]);
    const group = lines.slice(lines.indexOf("::group::Output of build cuda"));
    expect(group.slice(0, 4)).toEqual([
      "::group::Output of build cuda",
      "::stop-commands::TOKEN",
      "#1 bad output",
      "#2 bad output",
    ]);
    expect(group[202]).toBe("[201 lines left out]");
    const end = group.slice(group.indexOf("::endgroup::"));
    expect(end).toEqual([
      "::endgroup::",
      "✗ build cuda: RUN make ended with status 2 · 1 min 1 s",
      "  Dockerfile:12 | RUN make",
      "::stop-commands::TOKEN",
      ...lastOfBad,
      "    │ #1001 # #[set-output name=verdict]***",
      "::TOKEN::",
      "▸ scan cpu: Trivy",
      "– scan cpu: stopped: Trivy · 0.00 s",
      "",
    ]);
  });

  it("uses a new token for each fence and writes each group at once", () => {
    const writes: string[] = [];
    const progress = createActionsLog({
      stream: { write: (text) => writes.push(text), on: () => undefined },
      style,
      redact,
    });
    const task = progress.task("build", "building", "cpu");
    task.output("x");
    task.fail("no");
    expect(writes).toHaveLength(2);
    expect(new Set(writes[1]?.match(token)).size).toBe(2);
  });

  it("opens no group for a task without output", () => {
    const stream = createPipe();
    createActionsLog({ stream, style, redact }).task("plan", "looking").done("2 variants");
    expect(stream.text()).toBe("▸ plan: looking\n✓ plan: 2 variants · 0.00 s\n");
  });
});

describe("--quiet", () => {
  it("leaves warnings and failures", () => {
    expect(play(createSilent).split("\n")).toEqual([
      "! no digest",
      "✗ build cuda: RUN make ended with status 2 · 1 min 1 s",
      "  Dockerfile:12 | RUN make",
      ...lastOfBad.slice(-19),
      "    │ #1001 # #[set-output name=verdict]***",
      "",
    ]);
  });
});

describe("hostile text", () => {
  const hostile = fc.array(fc.constantFrom(...hostilePieces), { maxLength: 10 }).map((pieces) => pieces.join(""));

  it.each([
    ["plain lines", createPlainLines],
    ["the log of GitHub Actions", createActionsLog],
    ["--quiet", createSilent],
  ])("gives the runner no orders through %s", (_, create) => {
    fc.assert(
      fc.property(
        fc.array(hostile, { minLength: 8, maxLength: 8 }),
        ([a = "", b = "", c = "", d = "", e = "", f = "", g = "", h = ""]) => {
          const stream = createPipe();
          const progress = create({ stream, style, redact });
          progress.note(a);
          progress.warn(b);
          for (const end of ["done", "fail"] as const) {
            const task = progress.task("build", c, d);
            task.update(e);
            vi.advanceTimersByTime(30_000);
            task.output(f);
            task.output(g);
            task[end](h);
          }
          const obeyed = obeyedIn(stream.text()).filter((command) => !/^group:Output of |^endgroup:$/.test(command));
          expect(obeyed).toEqual([]);
        },
      ),
    );
  });
});
