import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { editLine } from "../../src/rebuild/line-edit.ts";
import { stepGraph } from "../../src/rebuild/step-graph.ts";
import { aContext, aTarget, predictFor, shown } from "./graphs.ts";

const app = aTarget(`FROM debian
ARG MODE=fast
ENV LEVEL=1
LABEL a=b
COPY requirements.txt .
RUN install
COPY src/ src/
USER app
RUN compile
`);

function editing(target: typeof app, line: number): string[] {
  return shown(
    predictFor([target], { after: [{ ...target, text: editLine(target.text, line, "x")?.text ?? target.text }] }),
  );
}

describe("what a line's change makes run again", () => {
  it.each([
    ["FROM", 1, ["COPY requirements.txt .", "RUN install", "COPY src/ src/", "RUN compile"]],
    // Copies do not see variables that are not in their line, but stand on a RUN that does.
    ["ARG", 2, ["RUN install", "COPY src/ src/", "RUN compile"]],
    ["ENV", 3, ["RUN install", "COPY src/ src/", "RUN compile"]],
    ["LABEL", 4, []],
    ["COPY", 7, ["COPY src/ src/", "RUN compile"]],
    ["USER", 8, ["RUN compile"]],
    ["RUN", 9, ["RUN compile"]],
  ])("%s", (_keyword, line, expected) => {
    expect(editing(app, line).map((step) => step.replace(/ # x| --chown=0:0/g, ""))).toEqual(expected);
  });

  test("the default of an argument that is given does not count", () => {
    expect(editing({ ...app, buildArgs: { MODE: "slow" } }, 2)).toEqual([]);
  });

  test("comments and empty lines make nothing run", () => {
    expect(editing(aTarget("FROM debian\n# a comment\n\nRUN a\n"), 2)).toEqual([]);
  });
});

describe("what a file's change makes run again", () => {
  const files = (target: ReturnType<typeof aTarget>, path: string) => shown(predictFor([target], { files: [path] }));

  it.each([
    ["a copied directory", "/repository/src/a/b.py", ["COPY src/ src/", "RUN compile"]],
    ["a file that no step takes", "/repository/README.md", []],
    ["a file outside of the context", "/elsewhere/src/a.py", []],
    ["a name that only begins alike", "/repository/srcs/a.py", []],
    ["a name with a line feed", "/repository/src/a\nb.py", ["COPY src/ src/", "RUN compile"]],
  ])("%s", (_name, path, expected) => {
    expect(files(app, path)).toEqual(expected);
  });

  test("what the ignore file keeps out is not there", () => {
    expect(files({ ...app, context: aContext("/repository", "src/*.md") }, "/repository/src/a.md")).toEqual([]);
  });

  test("a remote context has no files here", () => {
    const { context: _, ...remote } = app;
    expect(files(remote, "/repository/src/a.py")).toEqual([]);
  });

  test("variables in a source are filled in; one without a value may be any path", () => {
    const target = aTarget("FROM debian\nARG DIR=src\nCOPY $DIR /app\nCOPY $OTHER /other\n");
    expect(files(target, "/repository/src/a")).toEqual(["COPY $DIR /app", "COPY $OTHER /other"]);
    expect(files(target, "/repository/b")).toEqual(["? COPY $OTHER /other"]);
  });

  test("a linked copy does not stand on what is before it", () => {
    const target = aTarget("FROM debian\nCOPY a /a\nCOPY --link b /b\nRUN x\n");
    expect(files(target, "/repository/a")).toEqual(["COPY a /a", "RUN x"]);
    expect(files(target, "/repository/b")).toEqual(["COPY --link b /b", "RUN x"]);
  });

  test("what is copied out of a stage is compared by content", () => {
    const target = aTarget("FROM debian AS build\nCOPY a /a\nRUN x\nFROM debian\nCOPY --from=build /o /o\nRUN y\n");
    expect(files(target, "/repository/a")).toEqual(["COPY a /a", "RUN x", "? COPY --from=build /o /o", "? RUN y"]);
  });

  test("a stage that is built upon is not: it stands below whatever it contains", () => {
    const target = aTarget("FROM debian AS base\nCOPY a /a\nFROM base\nRUN y\n");
    expect(files(target, "/repository/a")).toEqual(["COPY a /a", "RUN y"]);
  });

  test("stages that the target does not need don't count", () => {
    const target = aTarget("FROM debian AS lint\nCOPY a /a\nFROM debian\nRUN y\n");
    expect(predictFor([target], { files: ["/repository/a"] })).toMatchObject({ steps: [], of: 1 });
  });

  test("steps of a linked target are the variant's", () => {
    const base = aTarget("FROM debian\nCOPY list /list\n", { name: "base", context: aContext("/repository/base") });
    const linked = aTarget("FROM base\nRUN y\n", { contexts: { base: { target: "base" } } });
    expect(shown(predictFor([linked, base], { files: ["/repository/base/list"] }))).toEqual([
      "COPY list /list",
      "RUN y",
    ]);
  });
});

test("equal steps of several stages run once", () => {
  const target = aTarget("FROM debian AS a\nWORKDIR /src\nFROM debian\nWORKDIR /src\nCOPY --from=a /src /a\n");
  expect(predictFor([target], {}).of).toBe(2);
});

test("stages that do not need each other run side by side", () => {
  const text =
    "FROM debian AS a\nCOPY x /\nRUN 10\nFROM debian AS b\nCOPY x /\nRUN 4\nFROM debian\nCOPY --from=a / /a\nCOPY --from=b / /b\n";
  const times = ({ text: step }: { text: string }) => Number(/^RUN (\d+)/.exec(step)?.[1] ?? 0);
  const predicted = predictFor([aTarget(text)], { files: ["/repository/x"], times });
  expect(predicted).toMatchObject({ seconds: 10, work: 14, allSeconds: 10 });
});

test("steps that were never seen to run count as no time and are told", () => {
  const times = ({ keyword }: { keyword: string }) => (keyword === "RUN" ? undefined : 1);
  expect(predictFor([app], { files: ["/repository/src/a"], times })).toMatchObject({ seconds: 1, untimed: 2 });
});

describe("hostile Dockerfiles", () => {
  test("a chain of ten thousand stages is read", () => {
    const stages = Array.from({ length: 10_000 }, (_, at) => `FROM s${at} AS s${at + 1}\nRUN ${at}`);
    expect(predictFor([aTarget(["FROM debian AS s0", ...stages].join("\n"))], {}).of).toBe(10_000);
  });

  test("targets in a circle, and targets and stages that are not there, end somewhere", () => {
    const a = aTarget("FROM b\nRUN a\n", { name: "a", contexts: { b: { target: "b" } } });
    const b = aTarget("FROM a\nRUN b\n", { name: "b", contexts: { a: { target: "a" } } });
    expect(predictFor([a, b], {}).of).toBe(2);
    expect(predictFor([aTarget("FROM debian\nRUN a\n", { stage: "none" })], {}).of).toBe(0);
    expect(stepGraph("none", new Map()).nodes).toEqual([]);
  });

  test("whatever stands there: what surely runs is among what may run, and nothing changed makes nothing run", () => {
    const line = fc.constantFrom(
      "FROM debian AS a",
      "FROM a AS b",
      "FROM debian",
      "RUN x",
      "RUN --mount=type=bind,target=/m x",
      "COPY . .",
      "COPY a /a",
      "COPY --from=a /x /x",
      "COPY --from=0 /y /y",
      "ADD --link a /",
      "ENV A=1",
      "ARG A",
      "WORKDIR a",
      "WORKDIR /",
      "USER u",
      "COPY <<E /f\nx\nE",
      "ONBUILD RUN x",
      "nonsense",
      "RUN <<E\nx\nE",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), fc.integer({ min: 1, max: 20 }), (lines, at) => {
        const target = aTarget(lines.join("\n"));
        const changed = { ...target, text: editLine(target.text, at, "x")?.text ?? target.text };
        const { reruns } = predictFor([target], { files: ["/repository/a"], after: [changed] });
        expect([...reruns.certain].filter((id) => !reruns.possible.has(id))).toEqual([]);
        expect(predictFor([target], {}).steps).toEqual([]);
      }),
    );
  });
});
