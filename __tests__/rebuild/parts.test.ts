import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseDockerfile } from "../../src/dockerfile/parse.ts";
import type { Rebuild } from "../../src/model/report.ts";
import type { Budget } from "../../src/model/settings.ts";
import { editLine } from "../../src/rebuild/line-edit.ts";
import { editedContent } from "../../src/rebuild/measure/edited-content.ts";
import type { Step } from "../../src/rebuild/model.ts";
import { stepGraph } from "../../src/rebuild/step-graph.ts";
import { timesOfBuild, timesOfRecord } from "../../src/rebuild/step-times.ts";
import { typicalChanges } from "../../src/rebuild/typical.ts";
import { rebuildText } from "../../src/report/view/rebuild.ts";
import { rebuildChecks } from "../../src/verdict/rebuild-check.ts";
import { aContext, aTarget } from "./graphs.ts";

const budget = (changes: Partial<Budget>): Budget => ({ level: "error", ifUnavailable: "error", ...changes });

describe("an edited line", () => {
  it.each([
    ["RUN make", "RUN make # m", true],
    ["RUN a \\\n  b", "RUN a \\\n  b # m", true],
    ["RUN <<E\nmake\nE", "RUN <<E\nmake\n# m\nE", true],
    ["RUN <<A <<B\na\nA\nb\nB", "RUN <<A <<B\na\nA\nb\n# m\nB", true],
    ['RUN ["make"]', 'RUN ["make"] # m', false],
    ["ENV A=1", "ENV A=1 PLIMSOLL_EDIT=m", true],
    ["COPY a b", "COPY --chown=0:0 a b", true],
    ["COPY --from=x a b", "COPY --chown=m --from=x a b", false],
    ["WORKDIR /a", "WORKDIR /am", false],
  ])("%s", (line, expected, harmless) => {
    const edited = editLine(`FROM x\n${line}\nCMD a\n`, 2, "m");
    expect(edited).toMatchObject({ text: `FROM x\n${expected}\nCMD a\n`, harmless });
  });

  test("leaves all other instructions as they are", () => {
    const lines = fc.array(
      fc.constantFrom("FROM x", "RUN a \\", "# c", "", "b", "RUN <<E", "E", "COPY a b", "ENV a=b", "ARG a"),
    );
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 12 }), (text, line) => {
        const source = text.join("\n");
        const edited = editLine(source, line, "m");
        const texts = (dockerfile: string) =>
          parseDockerfile(dockerfile).stages.flatMap((stage) => stage.instructions.map((each) => each.text));
        if (edited === undefined || edited.instruction.keyword === "FROM") return;
        const [before, after] = [texts(source), texts(edited.text)];
        expect(after).toHaveLength(before.length);
        expect(before.filter((each, at) => each !== after[at]).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test.each([
  ["a.py", "\n# m1\n"],
  ["a.go", "\n// m1\n"],
  ["a.CSS", "\n/* m1 */\n"],
  ["a.html", "\n<!-- m1 -->\n"],
  ["Dockerfile", "\n# m1\n"],
  [".dockerignore", "\n# m1\n"],
])("the comment in %s fits", (path, comment) => {
  expect(editedContent(path, Buffer.from("x"), "m1").toString()).toBe(`x${comment}`);
});

test("JSON gets white space, and other one for each mark", () => {
  const texts = ["m1", "m2"].map((mark) => editedContent("package-lock.json", Buffer.from("{}"), mark).toString());
  expect(texts.map((text) => JSON.parse(text))).toEqual([{}, {}]);
  expect(texts[0]).not.toBe(texts[1]);
});

describe("the times of steps", () => {
  const step: Step = {
    target: "app",
    stage: "build",
    index: 2,
    total: 3,
    keyword: "RUN",
    text: "RUN make",
    file: "Dockerfile",
    startLine: 4,
    endLine: 4,
  };
  const recorded = (changes: object) => ({
    file: "Dockerfile",
    startLine: 4,
    stage: "build",
    text: "RUN make",
    seconds: 7,
    ...changes,
  });

  it.each([
    ["the same place", {}, 7],
    ["another line: text was added above", { startLine: 9 }, 7],
    ["another stage: equal steps are one", { stage: "other" }, 7],
    ["another text", { text: "RUN make all" }, undefined],
    ["another file", { file: "Dockerfile.gpu" }, undefined],
    ["a step that was never seen to run", { seconds: undefined }, undefined],
  ])("%s", (_name, changes, expected) => {
    expect(timesOfRecord({ steps: [recorded(changes)] } as never)(step)).toBe(expected);
  });

  test("a variable in the text matches what BuildKit filled in, on the same line", () => {
    const times = timesOfRecord({ steps: [recorded({ text: "RUN make 3" })] });
    expect(times({ ...step, text: "RUN make $N" })).toBe(7);
  });

  test("of a build, what came from the cache took no time and says none", () => {
    const origin = { file: "Dockerfile", startLine: 4, via: "provenance" } as const;
    const one = { name: "[build 2/3] RUN make", digest: "sha256:1", seconds: 3, origin };
    expect(timesOfBuild({ steps: [{ ...one, cached: false }] })(step)).toBe(3);
    expect(timesOfBuild({ steps: [{ ...one, cached: true }] })(step)).toBeUndefined();
  });
});

test("typical files are those that most stand for, nearest to the root, and the first RUN of the built stage", () => {
  const context = aContext();
  const target = aTarget("FROM a AS b\nRUN x\nFROM a\nCOPY setup.py .\nCOPY app app\nRUN y\nRUN z\n", { context });
  const graph = stepGraph("app", new Map([["app", target]]));
  const files = new Map([
    [
      context.key,
      ["app/sub/a.py", "app/b.py", "app/requirements.txt", "app/sub/uv.lock", "README.md", "setup.py", "other.py"],
    ],
  ]);
  const found = typicalChanges(graph, files).map(({ kind, at }) => [kind, "path" in at ? at.path : at.line]);
  expect(found).toEqual([
    ["source", "app/b.py"],
    ["lock", "app/requirements.txt"],
    ["line", 6],
  ]);
});

const rebuild = (changes: Partial<Rebuild> = {}): Rebuild => ({
  change: "app.py",
  kind: "source",
  steps: [{ step: "RUN a", origin: { via: "none" }, seconds: 132, certain: true }],
  of: 9,
  seconds: 132,
  certainSeconds: 132,
  allSeconds: 140,
  work: 132,
  allWork: 140,
  untimed: 0,
  advice: [],
  ...changes,
});
const perhaps = { step: "RUN b", origin: { via: "none" }, seconds: 1, certain: false } as const;

test.each([
  [rebuild(), "1 of 9 steps, 2 min 12 s of 2 min 20 s"],
  [rebuild({ steps: [] }), "none of 9 steps runs again"],
  [rebuild({ steps: [perhaps] }), "at most 1 of 9 steps, 2 min 12 s of 2 min 20 s; none for certain"],
  [rebuild({ work: 200 }), "1 of 9 steps, 2 min 12 s of 2 min 20 s (3 min 20 s of work, stages side by side)"],
  [rebuild({ untimed: 2 }), "1 of 9 steps, 2 min 12 s of at least 2 min 20 s"],
])("in words: %#", (prediction, expected) => {
  expect(rebuildText(prediction)).toBe(expected);
});

describe("the check `rebuild`", () => {
  const build = (...predictions: Rebuild[]) => ({
    seconds: 1,
    steps: [],
    cacheHitRatio: null,
    transfers: [],
    rebuild: predictions,
  });
  const check = (limit: Partial<Budget>, ...predictions: Rebuild[]) =>
    rebuildChecks(
      "app",
      { budgets: { rebuild: budget(limit) } },
      { outcome: { status: "built", build: build(...predictions) } },
      true,
    );

  it.each<[Partial<Budget>, string]>([
    [{ max: 132_000 }, "pass"],
    [{ max: 131_000 }, "fail"],
    [{ max: 131_000, level: "warn" }, "warn"],
  ])("%j: %s", (limit, status) => {
    expect(check(limit, rebuild())).toMatchObject([{ id: "rebuild", status, actual: 132, unit: "seconds" }]);
  });

  it("can't pass where nothing is known", () => {
    expect(check({ max: 1 })).toMatchObject([{ status: "error" }]);
    expect(check({ max: 1, ifUnavailable: "skip" })).toMatchObject([{ status: "skipped" }]);
    expect(check({ max: 1 }, rebuild({ steps: [{ ...perhaps, seconds: null }] }))).toMatchObject([{ status: "error" }]);
    expect(check({ max: 1 }, rebuild({ kind: "lock" }))).toMatchObject([{ status: "error" }]);
    expect(check({ grow: { percent: 5 } }, rebuild())).toMatchObject([{ status: "error" }]);
  });

  it("is none without a budget, and skipped where the run leaves building out", () => {
    expect(rebuildChecks("app", { budgets: {} }, { outcome: { status: "built" } }, true)).toEqual([]);
    const skipped = rebuildChecks(
      "app",
      { budgets: { rebuild: budget({ max: 1 }) } },
      { outcome: { status: "skipped" } },
      false,
    );
    expect(skipped).toMatchObject([{ status: "skipped" }]);
  });
});
