import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createBuildLog } from "../../../src/build/build-log.ts";
import { watchForStall } from "../../../src/build/cache/stall.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] }));
afterEach(() => void vi.useRealTimers());

const started = "2026-01-01T00:00:00Z";
const limits = { indexMs: 10_000, layerMs: 20_000, lookEveryMs: 1_000 };

/** A build that says these lines, one a second. */
function isEnded(seconds: number, lineAt: (second: number) => object | undefined): boolean {
  const log = createBuildLog();
  const watch = watchForStall(log, limits);
  for (let second = 0; second <= seconds; second++) {
    const line = lineAt(second);
    if (line !== undefined) log.read(JSON.stringify(line));
    vi.advanceTimersByTime(1_000);
  }
  watch.stop();
  return watch.signal.aborted;
}

const index = { digest: "sha256:i", name: "[app] importing cache manifest from gha:1", started };
const cachedStep = { digest: "sha256:s", name: "[stage-1 2/3] COPY . .", started, cached: true };
const ranStep = { digest: "sha256:s", name: "[stage-1 2/3] RUN sleep 1h", started };
const layer = (current: number) => ({ statuses: [{ id: "sha256:l", vertex: "sha256:s", total: 1_000, current }] });

describe("a build that waits for its cache", () => {
  it("is ended when the index does not come", () => {
    expect(isEnded(9, (at) => (at === 0 ? { vertexes: [index] } : undefined))).toBe(false);
    expect(isEnded(12, (at) => (at === 0 ? { vertexes: [index] } : undefined))).toBe(true);
  });

  it("goes on when it came, or failed", () => {
    const done = { vertexes: [{ ...index, completed: started, error: "permission_denied" }] };
    expect(isEnded(60, (at) => (at === 0 ? { vertexes: [index] } : at === 5 ? done : undefined))).toBe(false);
  });

  it("is ended when a layer of a cached step stands still, however far it came", () => {
    const lines = (at: number) =>
      at === 0 ? { vertexes: [cachedStep], ...layer(0) } : at < 10 ? layer(at) : undefined;
    expect(isEnded(25, lines)).toBe(false);
    expect(isEnded(40, lines)).toBe(true);
  });

  it("goes on while a slow layer moves, and when it is there", () => {
    expect(isEnded(100, (at) => (at === 0 ? { vertexes: [cachedStep] } : layer(at)))).toBe(false);
    expect(isEnded(100, (at) => (at === 0 ? { vertexes: [cachedStep], ...layer(1_000) } : undefined))).toBe(false);
  });

  it("has nothing to say of steps that run", () => {
    expect(isEnded(200, (at) => (at === 0 ? { vertexes: [ranStep], ...layer(0) } : undefined))).toBe(false);
  });
});
