import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ignoreRules } from "../../src/baseline/ignore-rules.ts";
import { takenPaths, takes } from "../../src/baseline/taken-paths.ts";
import { parseDockerfile } from "../../src/dockerfile/parse.ts";
import { processorClock } from "../processor-clock.ts";

/** Which of the paths the instruction takes; `unknown` where that is not worked out. */
function taken(instruction: string, paths: readonly string[]): string[] | "unknown" {
  const [, parsed] = parseDockerfile(`FROM scratch\n${instruction}\n`).stages[0]?.instructions ?? [];
  if (parsed === undefined) throw new Error("no instruction");
  const found = takenPaths(parsed);
  return "unknown" in found ? "unknown" : paths.filter((path) => takes(found, path));
}

const paths = ["a", "b.txt", "src/a.ts", "src/deep/b.ts", "srcs/x", "lib/"];

describe("what an instruction takes of its context", () => {
  test.each<[string, string[] | "unknown"]>([
    ["COPY . /app", paths],
    ["COPY ./ /app", paths],
    ["COPY / /app", paths],
    ["COPY ../.. /app", paths],
    ["COPY src /app", ["src/a.ts", "src/deep/b.ts"]],
    ["COPY /src/ ./b.txt /app/", ["b.txt", "src/a.ts", "src/deep/b.ts"]],
    ["COPY src/a.ts /app", ["src/a.ts"]],
    ["COPY *.txt /app", ["b.txt"]],
    ["COPY s?c /app", ["src/a.ts", "src/deep/b.ts"]],
    ["COPY src/*.ts /app", ["src/a.ts"]],
    ["COPY src/* /app", ["src/a.ts", "src/deep/b.ts"]],
    ["COPY --parents src/**/b.ts /app", ["src/a.ts", "src/deep/b.ts"]],
    ["COPY lib/one /app", ["lib/"]],
    ['COPY ["b.txt", "a", "/app/"]', ["a", "b.txt"]],
    ["COPY --chown=1:1 --link a /app", ["a"]],
    ["ADD https://example.com/x.tar a /app/", ["a"]],
    ["ADD git@example.com:o/r.git /app/", []],
    ["COPY <<EOF a /app/\ntext\nEOF", ["a"]],
    ["COPY --exclude=*.ts src /app", ["src/a.ts", "src/deep/b.ts"]],
    ["COPY --exclude=**/*.ts src /app", []],
    ["COPY --exclude=**/*.ts --exclude=!src/a.ts src /app", ["src/a.ts", "src/deep/b.ts"]],
    ["COPY --exclude=a a /app", ["a"]],
    ["RUN --mount=type=bind,target=/x make", paths],
    ["RUN --mount=target=/x,source=src --mount=type=cache,target=/y make", ["src/a.ts", "src/deep/b.ts"]],
    ["RUN --mount=type=bind,from=build,src=a,target=/x make", []],
    ["RUN --mount=type=secret,id=a make", []],
    ["COPY $DIR /app", "unknown"],
    ["COPY 'a' /app", "unknown"],
    ["COPY [ab] /app", "unknown"],
    ["COPY a\\ b /app", "unknown"],
    [`COPY ${"*a".repeat(20)} /app`, "unknown"],
  ])("%s", (instruction, expected) => {
    expect(taken(instruction, paths)).toEqual(expected);
  });

  test("a path that is copied by its name is taken, and so is one below it", () => {
    const name = fc.stringMatching(/^[a-z0-9_.@+()^|{}-]{1,8}$/).filter((text) => !/^(?:\.\.?|--.*|-.*)$/.test(text));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), name, name, (parts, below, other) => {
        const path = parts.join("/");
        expect(taken(`COPY ${path} /app`, [path, `${path}/${below}`])).toEqual([path, `${path}/${below}`]);
        if (other !== parts[0]) expect(taken(`COPY ${path} /app`, [`${other}/x`])).toEqual([]);
      }),
    );
  });
});

describe("ignore rules", () => {
  test("are those of BuildKit: case counts, comments and white space are read, a mark at the start is not", () => {
    const rules = ignoreRules("\ufeff# comment\n  *.md  \r\n/dist\nnode_modules\n!node_modules/kept\n**/x\n");
    const ignored = ["a.md", "A.MD", "b/a.md", "dist/x1", "node_modules/a", "node_modules/kept", "q/x", "#"];
    expect(ignored.filter((path) => rules.ignores(path))).toEqual(["a.md", "dist/x1", "node_modules/a", "q/x"]);
  });

  test.each([
    ["dist", true],
    ["dist/*", true],
    ["dist/**", true],
    ["**/dist", true],
    ["*", true],
    ["dist/x", false],
    ["dist/0*", false],
    ["dist\n!dist/x", false],
    ["", false],
  ])("whether %j keeps out all that may be in dist: %j", (text, expected) => {
    expect(ignoreRules(text).ignoresAllBelow("dist")).toBe(expected);
  });

  test("what BuildKit would refuse, and what was made to take long, keeps nothing out", () => {
    expect(ignoreRules("[a\n*").ignores("x")).toBe(false);
    const spent = processorClock();
    const long = ignoreRules(`${"*a".repeat(200)}b`);
    expect(long.ignores("a".repeat(250))).toBe(false);
    const many = ignoreRules(Array.from({ length: 200 }, (_, index) => `*a*a*a${index}`).join("\n"));
    for (let path = 0; path < 1000; path += 1) expect(many.ignores(`${"a".repeat(250)}/${path}`)).toBe(false);
    expect(spent()).toBeLessThan(30_000);
  });
});
