import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLiveTerminal } from "../../src/progress/live-terminal.ts";
import type { Style } from "../../src/progress/style.ts";
import { columnsOf } from "../../src/text/columns.ts";
import { createScreen, type Screen } from "./screen.ts";

const plain: Style = { colour: false, unicode: true };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function live(screen: Screen, style: Style = plain, redact = (text: string) => text) {
  return createLiveTerminal({ stream: screen, style, redact });
}

/** The region as each frame drew it: what stands between "wrap off" and "wrap on". */
function regionsOf(screen: Screen): string[][] {
  return screen.writes.flatMap((frame) => {
    const region = frame.split("\u001b[?7l")[1]?.split("\u001b[?7h")[0];
    return region === undefined
      ? []
      : [
          region
            .split("\n")
            .slice(0, -1)
            .map((line) => line.replace("\u001b[K", "")),
        ];
  });
}

describe("at 80 columns", () => {
  it("shows a run from its begin to its end", () => {
    const screen = createScreen();
    const progress = live(screen);
    const plan = progress.task("plan", "looking for Dockerfiles and bake files");
    vi.advanceTimersByTime(300);
    expect(screen.text()).toEqual(["⠹ plan    looking for Dockerfiles and bake files                            0 s"]);
    plan.done("2 variants from docker-bake.hcl");
    progress.note("left out: Dockerfile.old (a copy)");
    const cuda = progress.task("build", "waiting for the builder", "cuda");
    const cpu = progress.task("build", "waiting for the builder", "cpu");
    vi.advanceTimersByTime(5000);
    cuda.update("[stage-1 3/7] RUN pip install --no-cache-dir -r requirements.txt", 3 / 7);
    cpu.update("exporting layers");
    vi.advanceTimersByTime(100);
    expect(screen.text()).toEqual([
      "✓ plan    2 variants from docker-bake.hcl · 0.30 s",
      "· left out: Dockerfile.old (a copy)",
      "⠸ build   cuda [stage-1 3/7] RUN pip install --no-cache-d… ━━━━──────       5 s",
      "⠸ build   cpu  exporting layers                                             5 s",
    ]);
    cpu.done("8 steps, 6 cached");
    progress.warn("The base image of cuda has no digest: what is built today may be another tomorrow. Pin it.");
    vi.advanceTimersByTime(60_000);
    expect(screen.text()).toEqual([
      "✓ plan    2 variants from docker-bake.hcl · 0.30 s",
      "· left out: Dockerfile.old (a copy)",
      "✓ build   cpu  8 steps, 6 cached · 5.1 s",
      "! The base image of cuda has no digest: what is built today may be another",
      "  tomorrow. Pin it.",
      "⠸ build   cuda [stage-1 3/7] RUN pip install --no-cache-d… ━━━━────── 1 min 5 s",
    ]);
    cuda.done("12 steps, 9 cached");
    progress.close();
    expect(screen.text().slice(-2)).toEqual(["  tomorrow. Pin it.", "✓ build   cuda 12 steps, 9 cached · 1 min 5 s"]);
  });

  it("hides nothing of a failure: summary, excerpt and last lines stay", () => {
    const screen = createScreen();
    const progress = live(screen);
    const task = progress.task("build", "building", "cuda");
    for (let line = 1; line <= 30; line++) task.output(`line ${line}`);
    vi.advanceTimersByTime(2000);
    const long = `RUN make ended with status 2 because of something that takes more than a line to tell ${"x".repeat(40)}`;
    task.fail(`${long}\nDockerfile:12 | RUN make\n`);
    progress.close();
    const text = screen.text();
    expect(text.slice(0, 2).join("")).toBe(`✗ build   cuda ${long} · 2.0 s`);
    expect(text[2]).toBe("  Dockerfile:12 | RUN make");
    expect(text.slice(3)).toEqual(Array.from({ length: 20 }, (_, index) => `    │ line ${index + 11}`));
  });

  it("tells what was stopped when the run ends before its tasks", () => {
    const screen = createScreen();
    const progress = live(screen);
    const task = progress.task("scan", "Trivy", "cpu");
    vi.advanceTimersByTime(1200);
    progress.close();
    task.done("too late");
    vi.advanceTimersByTime(1000);
    expect(screen.text()).toEqual(["– scan    cpu stopped: Trivy · 1.2 s"]);
  });

  it("keeps columns straight with wide characters", () => {
    const screen = createScreen();
    const progress = live(screen);
    progress.task(
      "build",
      "数値計算ライブラリをインストールしています、しばらくお待ちください。まだ終わりません",
      "日本語",
    );
    progress.task("build", "short", "cpu");
    vi.advanceTimersByTime(100);
    expect(regionsOf(screen).at(-1)).toEqual([
      "⠋ build   日本語 数値計算ライブラリをインストールしています、しばら…        0 s",
      "⠋ build   cpu    short                                                      0 s",
    ]);
    expect(regionsOf(screen).at(-1)?.map(columnsOf)).toEqual([79, 79]);
    progress.close();
  });
});

describe("the terminal", () => {
  it("never gets more rows than it has, and is told how many tasks are not shown", () => {
    const screen = createScreen(80, 6);
    const progress = live(screen);
    for (let index = 0; index < 40; index++) progress.task("build", "building", `variant-${index}`);
    vi.advanceTimersByTime(1000);
    expect(screen.text()).toHaveLength(5);
    expect(screen.text().at(-1)).toBe("  … 36 more");
    progress.close();
  });

  it("gets its cursor back on close, and when the process exits without it", () => {
    for (const end of [(progress: { close(): void }) => progress.close(), () => process.emit("exit", 1)]) {
      const screen = createScreen();
      const progress = live(screen);
      progress.task("build", "building", "cpu");
      vi.advanceTimersByTime(100);
      expect(screen.cursorHidden).toBe(true);
      end(progress);
      expect(screen.cursorHidden).toBe(false);
    }
  });

  it("is left alone when nothing was to be shown", () => {
    const screen = createScreen();
    live(screen).close();
    expect(screen.writes).toEqual([]);
  });

  it("is drawn at most 12 times a second, however often tasks change, and each time in one write", () => {
    const screen = createScreen();
    const progress = live(screen);
    const task = progress.task("build", "building", "cpu");
    for (let ms = 0; ms < 1000; ms++) {
      task.update(`step ${ms}`, ms / 1000);
      progress.note(`note ${ms}`);
      vi.advanceTimersByTime(1);
    }
    expect(screen.writes.length).toBeLessThanOrEqual(12);
    progress.close();
    expect(screen.text().filter((line) => line.startsWith("· note"))).toHaveLength(1000);
  });

  it("may become narrower: what was wrapped by that is taken away too", () => {
    const screen = createScreen(80, 24);
    const progress = live(screen);
    const task = progress.task("build", "RUN pip install --no-cache-dir -r requirements.txt", "cpu");
    vi.advanceTimersByTime(100);
    screen.columns = 50;
    task.update("exporting");
    screen.writes.length = 0;
    vi.advanceTimersByTime(100);
    expect(screen.writes[0]?.startsWith("\r\u001b[2A")).toBe(true);
    progress.close();
  });

  it("without UTF-8 gets ASCII only", () => {
    const screen = createScreen();
    const progress = live(screen, { colour: false, unicode: false });
    progress.note("naïve 漢字");
    progress
      .task("build", "RUN écho", "cpu")
      .update("a text that is longer than there is room for in a line of eighty", 0.4);
    vi.advanceTimersByTime(100);
    expect(screen.text()).toEqual([
      "- na?ve ??",
      "| build   cpu a text that is longer than there is room ... ####......       0 s",
    ]);
    progress.close();
    expect(Buffer.from(screen.writes.join("")).every((byte) => byte < 0x80)).toBe(true);
  });

  it("gets colour only with a style that has it", () => {
    for (const colour of [true, false]) {
      const screen = createScreen();
      const progress = live(screen, { colour, unicode: true });
      progress.task("build", "building", "cpu").done();
      progress.close();
      expect(screen.writes.join("").includes("\u001b[32m")).toBe(colour);
    }
  });
});

describe("hostile text", () => {
  const hostile = "\u001b[2J\u001b]0;owned\u0007a\rb\u202ec\nd hunter22";

  it("reaches the terminal as harmless lines without secrets", () => {
    const screen = createScreen();
    const progress = live(screen, plain, (text) => text.replaceAll("hunter22", "***"));
    progress.note(hostile);
    const task = progress.task("build", hostile, hostile);
    task.update(hostile);
    task.output(hostile);
    vi.advanceTimersByTime(100);
    task.fail(hostile);
    progress.close();
    expect(screen.text()).toEqual([
      "· abc",
      "  d ***",
      "✗ build   abc d *** abc · 0.10 s",
      "  d ***",
      "    │ abc",
      "    │ d ***",
    ]);
  });

  const event = fc.oneof(
    fc.tuple(fc.constant("task"), fc.string(), fc.string()),
    fc.tuple(fc.constant("update"), fc.string({ unit: "binary" }), fc.constant("")),
    fc.tuple(fc.constantFrom("note", "fail", "tick"), fc.constant(""), fc.constant("")),
  );

  /** What is shown for good, in its order, when a run goes like this. */
  function play(events: readonly (readonly [string, string, string])[], screen: Screen): string[] {
    const progress = live(screen, { colour: true, unicode: false });
    const running = [progress.task("verdict", "first", "x")];
    const expected: string[] = [];
    const acts: Record<string, (text: string, subject: string) => void> = {
      task: (text, subject) => running.push(progress.task("build", text, subject)),
      update: (text) => running.at(-1)?.update(text, 0.5),
      tick: () => vi.advanceTimersByTime(100),
      fail: () => running.shift()?.fail("failed"),
      note: () => progress.note(`n${expected.push(`- n${expected.length}`) - 1}`),
    };
    for (const [act, text, subject] of events) acts[act]?.(text, subject);
    progress.close();
    return expected;
  }

  it("never makes the region wider or higher than the terminal, and no lasting line is lost", () => {
    fc.assert(
      fc.property(
        fc.array(event),
        fc.integer({ min: 10, max: 100 }),
        fc.integer({ min: 2, max: 12 }),
        (events, columns, rows) => {
          const screen = createScreen(columns, rows);
          const expected = play(events, screen);
          for (const region of regionsOf(screen)) {
            expect(region.length).toBeLessThan(rows);
            for (const line of region) expect(columnsOf(line)).toBeLessThan(columns);
          }
          expect(screen.text().filter((line) => /^- n\d/.test(line))).toEqual(expected);
          // Nothing of the region stays.
          expect(regionsOf(screen).at(-1) ?? []).toEqual([]);
        },
      ),
    );
  });
});
