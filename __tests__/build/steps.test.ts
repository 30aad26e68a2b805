import { describe, expect, it } from "vitest";
import { createBuildLog } from "../../src/build/build-log.ts";
import { ownLog } from "../../src/build/own-log.ts";
import type { DockerfileSource } from "../../src/build/quoted-source.ts";
import { stepOrigins, verticesOf } from "../../src/build/step-origins.ts";
import { summarise } from "../../src/build/steps.ts";
import type { Build } from "../../src/model/report.ts";
import type { ProvenanceByPlatform } from "../../src/model/stages.ts";
import { caseSource, fixture, recordedLog } from "./recorded.ts";

const linkedSources = [caseSource("linked/Dockerfile.base"), caseSource("linked/Dockerfile")];

function recordedBuild(name: string, sources: readonly DockerfileSource[] = []): Build {
  const metadata = JSON.parse(fixture(`recorded/${name}.metadata.json`));
  const provenance: ProvenanceByPlatform = Object.fromEntries(
    Object.entries(metadata.app).filter(([key]) => key.startsWith("buildx.build.provenance")),
  );
  const own = ownLog(recordedLog(name), "app", verticesOf(provenance));
  return summarise(own, "app", 3.5, stepOrigins(provenance, sources));
}

/** One vertex as the stream tells it; times in seconds. */
function vertex(
  digest: string,
  name: string,
  rest: { from?: number; to?: number; cached?: true; error?: string; inputs?: string[] },
) {
  const time = (seconds?: number) => (seconds === undefined ? undefined : new Date(seconds * 1000).toISOString());
  const { from, to, ...others } = rest;
  return { digest, name, started: time(from), completed: time(to), ...others };
}

function built(...vertexes: ReturnType<typeof vertex>[]): Build {
  const log = createBuildLog();
  for (const each of vertexes) log.read(JSON.stringify({ vertexes: [each] }));
  return summarise(log, "app", 10, new Map());
}

describe("a build that was recorded", () => {
  it("lists the steps of the base and of the variant, each once, where they are written", () => {
    const { steps } = recordedBuild("linked", linkedSources);
    expect(steps.map(({ name, origin }) => `${origin?.file}:${origin?.startLine} ${name}`)).toEqual([
      "linked/Dockerfile:2 [app builder 2/3] COPY source/ /source/",
      "linked/Dockerfile:3 [app builder 3/3] RUN cat /source/* > /out.txt",
      "linked/Dockerfile:6 [app stage-1 1/4] COPY --from=builder /out.txt /app/",
      "linked/Dockerfile:7 [app stage-1 2/4] COPY <<EOF /hello",
      "linked/Dockerfile:10 [app stage-1 3/4] RUN true",
      expect.stringMatching(
        /^linked\/Dockerfile\.base:1 \[base 1\/3\] FROM docker\.io\/library\/debian:bookworm-slim@sha256:/,
      ),
      "linked/Dockerfile.base:2 [base 2/3] RUN head -c 300000 /dev/urandom > /random && echo made",
      "linked/Dockerfile.base:3 [base 3/3] WORKDIR /app",
    ]);
  });

  it("counts no hit when the cache was not to be used, and only hits when all was there", () => {
    expect(recordedBuild("linked").cacheHitRatio).toBe(0);
    expect(recordedBuild("linked-again").cacheHitRatio).toBe(1);
    expect(recordedBuild("linked-again").firstUncached).toBeUndefined();
  });

  it("does not add up a step that two targets told with clocks of their own", () => {
    // The stream has it twice: 27.066929–27.215547 for the base, 27.017676–27.166294 for the variant.
    const step = recordedBuild("linked").steps.find(({ name }) => name.includes("RUN head"));
    expect(step?.seconds).toBeCloseTo(0.149, 2);
  });

  it("tells what was carried in and out", () => {
    const { transfers } = recordedBuild("linked");
    expect(transfers.map(({ name }) => name)).toEqual(["context", "export", "provenance"]);
    expect(transfers[0]?.bytes).toBeGreaterThan(0);
    const pull = summarise(recordedLog("builder-killed"), "app", 1, new Map()).transfers.find(({ name }) =>
      /^pull/.test(name),
    );
    expect(pull).toMatchObject({ name: "pull docker.io/library/debian:bookworm-slim", bytes: 29_070_176 });
    expect(pull?.seconds).toBeGreaterThan(1);
  });

  it("keeps platforms apart", () => {
    const { steps } = recordedBuild("platforms", [caseSource("platforms/Dockerfile")]);
    expect(steps.map(({ name, origin }) => `${origin?.startLine} ${name.replace(/@.*/, "")}`)).toEqual([
      "1 [linux/386 1/3] FROM docker.io/library/debian:bookworm-slim",
      "1 [linux/amd64 1/3] FROM docker.io/library/debian:bookworm-slim",
      "2 [linux/386 2/3] COPY note.txt /",
      "2 [linux/amd64 2/3] COPY note.txt /",
      "3 [linux/386 3/3] RUN uname -m > /machine",
      "3 [linux/amd64 3/3] RUN uname -m > /machine",
    ]);
  });

  it("has the error of the step that failed, and not the steps that never began", () => {
    const { steps } = summarise(recordedLog("linked-fails"), "app", 1, new Map());
    expect(steps.filter(({ error }) => error !== undefined)).toEqual([
      expect.objectContaining({ error: expect.stringContaining("exit code: 4") }),
    ]);
    expect(steps.some(({ name }) => name.includes("echo never"))).toBe(false);
  });
});

describe("a build that was recorded while another one came to the same steps", () => {
  const told = ({ steps }: Build) =>
    steps.map(({ name, origin, cached }) => [origin?.startLine, name.replace(/ FROM .*/, " FROM"), cached]);

  it("has each of its own steps once, by its own name, and says of those that ran in the other that they ran", () => {
    const build = recordedBuild("at-once");
    expect(told(build)).toEqual([
      [1, "[base 1/3] FROM", true],
      [2, "[app 1/3] WORKDIR /app", false],
      [2, "[base 2/3] COPY source/ /source/", false],
      [3, "[app 2/3] COPY source/ .", false],
      [3, "[base 3/3] RUN sleep 1 && cat /source/* > /out.txt", false],
    ]);
    expect(build.steps.at(-1)?.seconds).toBeGreaterThan(1);
    expect(build.cacheHitRatio).toBe(0);
    expect(build.criticalPath?.steps.map(({ name }) => name)).toContain(
      "[base 3/3] RUN sleep 1 && cat /source/* > /out.txt",
    );
  });

  it("counts as cached what BuildKit passed over, as the step that is built on it was there in the other", () => {
    const build = recordedBuild("two-tags");
    expect(told(build)).toEqual([
      [1, "[1/4] FROM", false],
      [2, "[2/4] COPY note.txt /", true],
      [3, "[3/4] WORKDIR /app", true],
      [4, "[4/4] RUN echo made > made.txt", true],
    ]);
    expect(build.cacheHitRatio).toBe(1);
  });

  it("knows its own steps without provenance, too, which a build that fails has not", () => {
    for (const name of ["at-once", "two-tags"]) {
      const known = recordedBuild(name).steps.map(({ digest }) => digest);
      const { steps } = summarise(ownLog(recordedLog(name), "app"), "app", 1, new Map());
      expect(steps.map(({ digest }) => digest).sort()).toEqual(known.sort());
    }
  });
});

it("takes no step for another one's that has only its words: what it is built on counts, and one that ran itself", () => {
  const log = createBuildLog();
  const vertexes = [
    vertex("lib", "[lib 1/2] COPY a b", {}),
    vertex("run", "[lib 2/2] RUN make", { inputs: ["lib"] }),
    vertex("lib", "[lib 1/2] COPY a b", { from: 1, to: 2 }),
    vertex("other", "[other 1/2] COPY c d", { from: 1, to: 2 }),
    vertex("same words", "[other 2/2] RUN make", { from: 2, to: 9, inputs: ["other"] }),
    vertex("late", "[1/2] COPY a b", { from: 5, to: 9 }),
    vertex("run", "[lib 2/2] RUN make", { from: 3, to: 4, inputs: ["lib"] }),
  ];
  for (const each of vertexes) log.read(JSON.stringify({ vertexes: [each] }));
  const { steps } = summarise(ownLog(log, "app"), "app", 9, new Map());
  expect(steps.map(({ digest, seconds }) => [digest, seconds])).toEqual([
    ["lib", 1],
    ["run", 1],
    ["other", 1],
    ["same words", 7],
  ]);
});

describe("figures of a build", () => {
  it("merges the runs of one step: overlaps once, a run that is told again replaced by its end", () => {
    const { steps } = built(
      vertex("a", "[1/1] RUN x", { from: 0 }),
      vertex("a", "[1/1] RUN x", { from: 0, to: 4 }),
      vertex("a", "[1/1] RUN x", { from: 2, to: 6 }),
      vertex("a", "[1/1] RUN x", { from: 8, to: 9 }),
      vertex("a", "[1/1] RUN x", { from: 20 }),
    );
    expect(steps).toEqual([expect.objectContaining({ seconds: 7 })]);
  });

  it("takes a step for cached once it was seen so, whatever comes later", () => {
    const { steps } = built(
      vertex("a", "[1/1] RUN x", { from: 0, to: 0, cached: true }),
      vertex("a", "[1/1] RUN x", { from: 0, to: 1 }),
    );
    expect(steps[0]?.cached).toBe(true);
  });

  it("leaves FROM, internal work and steps that never began out of the hit ratio", () => {
    const { cacheHitRatio } = built(
      vertex("from", "[1/4] FROM debian", { from: 0, to: 1 }),
      vertex("load", "[internal] load build context", { from: 0, to: 1, cached: true }),
      vertex("hit", "[2/4] COPY a b", { from: 1, to: 1, cached: true }),
      vertex("miss", "[3/4] RUN x", { from: 1, to: 3 }),
      vertex("never", "[4/4] RUN y", {}),
    );
    expect(cacheHitRatio).toBe(0.5);
    expect(built(vertex("from", "[1/1] FROM debian", { from: 0, to: 1 })).cacheHitRatio).toBeNull();
  });

  it("names the step where the cache ended, and guesses no cause", () => {
    const { firstUncached } = built(
      vertex("a", "[2/4] RUN a", { from: 0, to: 0, cached: true, inputs: [] }),
      vertex("c", "[4/4] RUN c", { from: 3, to: 4, inputs: ["b"] }),
      vertex("b", "[3/4] COPY . .", { from: 1, to: 2, inputs: ["a"] }),
    );
    expect(firstUncached).toEqual({
      step: "[3/4] COPY . .",
      digest: "b",
      origin: { via: "none" },
      because: "the cache has no such step",
    });
    const cold = built(vertex("a", "[1/1] RUN a", { from: 0, to: 1 }));
    expect(cold.firstUncached?.because).toBe("nothing of this build was in the cache");
  });

  it("looks through what only joins what a linked copy made: it is no step, and breaks nothing", () => {
    const { firstUncached, cacheHitRatio } = built(
      vertex("copy", "[2/3] COPY --link a b", { from: 0, to: 1 }),
      vertex("link", "[2/3] LINK COPY --link a b", { from: 1, to: 2, inputs: ["from", "copy"] }),
      vertex("run", "[3/3] RUN a", { from: 2, to: 3, inputs: ["link"] }),
      vertex("from", "[1/3] FROM debian", { from: 0, to: 0, cached: true }),
    );
    expect(firstUncached?.digest).toBe("copy");
    expect(cacheHitRatio).toBe(0);
  });

  it("finds the chain that took longest, and counts what overlaps in it once", () => {
    const { criticalPath } = built(
      vertex("context", "[internal] load build context", { from: 0, to: 5 }),
      vertex("copy", "[a 2/3] COPY . .", { from: 4, to: 6, inputs: ["base", "context"] }),
      vertex("base", "[a 1/3] FROM debian", { from: 0, to: 2 }),
      vertex("long", "[a 3/3] RUN long", { from: 6, to: 16, inputs: ["copy"] }),
      vertex("other", "[b 2/2] RUN other", { from: 0, to: 12, inputs: ["base"] }),
      vertex("last", "[b 3/3] COPY --from=a x y", { from: 16, to: 17, inputs: ["other", "long"] }),
      vertex("cached", "[b 4/4] RUN cached", { from: 17, to: 17, cached: true, inputs: ["last"] }),
    );
    expect(criticalPath?.steps.map(({ digest, start, seconds }) => [digest, start, seconds])).toEqual([
      ["context", 0, 5],
      ["copy", 4, 2],
      ["long", 6, 10],
      ["last", 16, 1],
    ]);
    expect(criticalPath?.seconds).toBe(17);
  });

  it("comes to an end where a stream says that a step is built on itself", () => {
    const { criticalPath } = built(
      vertex("a", "[1/2] RUN a", { from: 0, to: 1, inputs: ["b", "a"] }),
      vertex("b", "[2/2] RUN b", { from: 1, to: 2, inputs: ["a"] }),
    );
    expect(criticalPath?.seconds).toBe(2);
    expect(built(vertex("a", "[1/1] RUN a", { from: 1, to: 1, cached: true })).criticalPath).toBeUndefined();
  });

  it("says when each step began, from the first sign of the build on", () => {
    const { steps } = built(
      vertex("load", "[internal] load build definition", { from: 10, to: 11 }),
      vertex("a", "[1/2] RUN a", { from: 12.5, to: 14 }),
      vertex("b", "[2/2] RUN b", { error: "x" }),
    );
    expect(steps.map(({ start }) => start)).toEqual([2.5, undefined]);
  });
});
