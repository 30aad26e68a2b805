// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of Dockerfiles look like this
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finalStages, parseDockerfile, stageChain } from "../../src/dockerfile/parse.ts";
import { processorClock } from "../processor-clock.ts";

function ranges(text: string): [string, number, number][] {
  const { preamble, stages } = parseDockerfile(text);
  const all = [...preamble, ...stages.flatMap(({ instructions }) => instructions)];
  return all.map(({ keyword, startLine, endLine }) => [keyword, startLine, endLine]);
}

describe("line ranges", () => {
  test.each([
    ["a heredoc ends at its mark", "FROM a\nRUN <<EOF\nFROM b\nEOF\nUSER x\n", ["RUN", 2, 4], ["USER", 5, 5]],
    ["two heredocs", "FROM a\nCOPY <<A <<-'B' /d/\na\nA\nb\n\tB\nUSER x\n", ["COPY", 2, 6], ["USER", 7, 7]],
    ["a space before the heredoc's name", "FROM a\nRUN cat << EOF\nx\nEOF\nUSER x\n", ["RUN", 2, 4], ["USER", 5, 5]],
    ["a heredoc without end", "FROM a\nRUN <<EOF\nx\ny\n", ["RUN", 2, 4]],
    ["<< in quotes is none", 'FROM a\nRUN echo "<<EOF"\nUSER x\n', ["RUN", 2, 2], ["USER", 3, 3]],
    ["a shift is none", "FROM a\nRUN echo $((1<<2))\nUSER x\n", ["RUN", 2, 2], ["USER", 3, 3]],
    ["comments and empty lines go on", "FROM a\nRUN x \\\n# c\n\n  y\nUSER x\n", ["RUN", 2, 5], ["USER", 6, 6]],
    ["escaped backslash ends the line", "FROM a\nRUN x \\\\\nUSER x\n", ["RUN", 2, 2], ["USER", 3, 3]],
    ["escape directive", "# escape=`\nFROM a\nCOPY c:\\ d:\\\nRUN x `\n y\n", ["COPY", 3, 3], ["RUN", 4, 5]],
    [
      "escape after a comment is no directive",
      "# c\n# escape=`\nFROM a\nRUN x `\nUSER x\n",
      ["RUN", 4, 4],
      ["USER", 5, 5],
    ],
    [
      "byte order mark and CRLF",
      "\ufeff# escape=`\r\nFROM a\r\nRUN x `\r\n y\r\nUSER x\r\n",
      ["RUN", 3, 4],
      ["USER", 5, 5],
    ],
    ["ONBUILD with a heredoc", "FROM a\nONBUILD RUN <<EOF\nx\nEOF\nUSER x\n", ["ONBUILD", 2, 4], ["USER", 5, 5]],
  ] as const)("%s", (_title, text, ...wanted) => {
    expect(ranges(text).filter(([keyword]) => keyword !== "FROM")).toEqual(wanted);
  });

  test("a 10,000-line Dockerfile takes less than a second", () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `RUN echo "$X" && cat <<<${i}`);
    const spent = processorClock();
    const { stages } = parseDockerfile(`FROM a\n${lines.join("\n")}\n`);
    expect(stages[0]?.endLine).toBe(10_001);
    expect(spent()).toBeLessThan(1000);
  });
});

describe("instructions", () => {
  test("text is one line without continuation marks and comments", () => {
    const [stage] = parseDockerfile("FROM a\nRUN apt-get update && \\\n  # why\n  apt-get install   x\n").stages;
    expect(stage?.instructions[1]?.text).toBe("RUN apt-get update && apt-get install x");
  });

  test("heredoc bodies come with their line", () => {
    const [stage] = parseDockerfile("FROM a\nRUN <<EOF\necho 1\necho 2\nEOF\n").stages;
    expect(stage?.instructions[1]?.heredocs).toEqual([{ name: "EOF", body: "echo 1\necho 2\n", startLine: 3 }]);
  });

  test("copy and mount sources", () => {
    const text = "FROM a\nCOPY --from=b --chown=1 x y\nRUN --mount=type=cache --mount=type=bind,from=c,target=/x y\n";
    const [stage] = parseDockerfile(text).stages;
    expect(stage?.instructions.map(({ copyFrom, mountFrom }) => copyFrom ?? mountFrom)).toEqual([
      undefined,
      "b",
      ["c"],
    ]);
  });
});

describe("FROM", () => {
  const resolved = (text: string, args?: Record<string, string>) =>
    parseDockerfile(text, args).stages.at(-1)?.resolvedFrom;

  test.each([
    ["default", "ARG V=3\nFROM a:$V", "a:3"],
    ["quoted default", 'ARG V="3"\nFROM a:${V}', "a:3"],
    ["default of a default", "ARG A=1\nARG B=${A}.2\nFROM a:$B", "a:1.2"],
    ["several in one ARG", "ARG A=1 B=2\nFROM a:$A-$B", "a:1-2"],
    [":- with value", "ARG V=3\nFROM a:${V:-y}", "a:3"],
    [":- without", "ARG V\nFROM a:${V:-y}", "a:y"],
    [":- with empty value", "ARG V=\nFROM a:${V:-y}", "a:y"],
    ["- with empty value", "ARG V=\nFROM a:x${V-y}", "a:x"],
    [":+ with value", "ARG V=3\nFROM a${V:+:slim}", "a:slim"],
    [":+ without", "ARG V\nFROM a${V:+:slim}", "a"],
    ["nested", "ARG V\nFROM ${V:-a:${W:-9}}", "a:9"],
    ["no value", "ARG V\nFROM a:$V", undefined],
    ["never declared", "FROM a:$V", undefined],
    ["known only to the build", "FROM a:$TARGETARCH", undefined],
    ["default known only to the build", "ARG X=$TARGETARCH\nFROM a:$X", undefined],
    ["pattern", "ARG V=1.2\nFROM a:${V%.*}", undefined],
    ["ARG of a stage does not count", "FROM b\nARG V=3\nFROM a:$V", undefined],
    ["not well formed", "FROM a:${V", undefined],
  ])("%s", (_title, text, wanted) => {
    expect(resolved(text)).toBe(wanted);
  });

  test("build arguments win over defaults, for declared names only", () => {
    expect(resolved("ARG V=3\nFROM a:$V", { V: "4" })).toBe("a:4");
    expect(resolved("FROM a:${V:-3}", { V: "4" })).toBe("a:3");
    expect(resolved("FROM a:$TARGETARCH", { TARGETARCH: "arm64" })).toBe("a:arm64");
  });

  test("platform, name and syntax", () => {
    const { stages, syntax } = parseDockerfile(
      "#syntax=docker/dockerfile:1 x\nFROM --platform=$BUILDPLATFORM a AS Build\n",
    );
    expect(syntax).toBe("docker/dockerfile:1");
    expect(stages[0]).toMatchObject({ from: "a", name: "build", platform: "$BUILDPLATFORM" });
  });
});

describe("stages", () => {
  const text = [
    "ARG BASE=base",
    "FROM debian AS base",
    "FROM ${BASE} AS build",
    "FROM base AS tools",
    "FROM scratch AS bare",
    "FROM base AS app",
    "COPY --from=BUILD /a /a",
    "COPY --from=3 /b /b",
    "RUN --mount=from=tools x",
    "FROM build AS test",
  ].join("\n");

  test("a stage knows the stage it is built on", () => {
    expect(parseDockerfile(text).stages.map(({ fromStage }) => fromStage)).toEqual([undefined, 0, 0, undefined, 0, 1]);
  });

  test("a stage of the same name counts from its own line on", () => {
    const { stages } = parseDockerfile("FROM x AS x\nFROM x AS y\n");
    expect(stages.map(({ fromStage }) => fromStage)).toEqual([undefined, 0]);
  });

  test("final stages are those that nothing uses", () => {
    expect(finalStages(parseDockerfile(text)).map(({ name }) => name)).toEqual(["app", "test"]);
  });

  test("the chain of a target goes down to its image", () => {
    const dockerfile = parseDockerfile(text);
    expect(stageChain(dockerfile).map(({ name }) => name)).toEqual(["test", "build", "base"]);
    expect(stageChain(dockerfile, "App").map(({ name }) => name)).toEqual(["app", "base"]);
    expect(stageChain(dockerfile, "nowhere")).toEqual([]);
  });

  test("no FROM, no stage", () => {
    expect(parseDockerfile("ARG X=1\nRUN x\n")).toMatchObject({ stages: [], globalArgs: new Map([["X", "1"]]) });
    expect(parseDockerfile("").stages).toEqual([]);
  });
});

describe("odd input", () => {
  const pieces = [
    "FROM a",
    "FROM b AS c\n",
    "RUN ",
    "COPY --from=",
    "\\\n",
    "\n",
    "\r\n",
    "<<EOF",
    "<<-",
    "EOF\n",
    "# escape=`\n",
    "`",
    '"',
    "'",
    "${",
    "$",
    "}",
    "#",
    "ONBUILD ",
    "ARG x=",
    " ",
    "\ufeff",
    "[",
  ];
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join("")),
  );

  test("never throws; ranges are in order, apart, and inside the file", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = text.split("\n");
        const found = ranges(text);
        const flat = found.flatMap(([, start, end]) => [start, end]);
        expect(flat).toEqual(flat.toSorted((a, b) => a - b));
        for (const [index, [, start]] of found.entries()) expect(start).toBeGreaterThan(found[index - 1]?.[2] ?? 0);
        expect(flat.at(-1) ?? 1).toBeLessThanOrEqual(lines.length);
        finalStages(parseDockerfile(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("every line outside the ranges is empty, a comment, or a lone continuation mark", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const covered = new Set(
          ranges(text).flatMap(([, start, end]) => Array.from({ length: end - start + 1 }, (_, i) => start + i)),
        );
        const rest = text.split("\n").filter((_, index) => !covered.has(index + 1));
        for (const line of rest) expect(line.replace(/^\ufeff/, "")).toMatch(/^\p{White_Space}*(?:#.*)?$/su);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["deep substitution", `FROM ${"${a:-".repeat(100_000)}`],
    ["many heredocs", `FROM a\nRUN ${"<<A ".repeat(20_000)}\n${"A\n".repeat(10_000)}`],
    ["deep JSON", `FROM a\nRUN ${"[".repeat(1_000_000)}`],
    ["many escapes", `FROM a\nRUN ${"\\ ".repeat(500_000)}x`],
    ["many stages", "FROM a AS b\nCOPY --from=b x y\n".repeat(5000)],
  ])("%s is read in time", (_title, text) => {
    const spent = processorClock();
    finalStages(parseDockerfile(text));
    expect(spent()).toBeLessThan(1000);
  });
});
