import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { readInstructions } from "../../src/dockerfile/instructions.ts";
import { parseDockerfile } from "../../src/dockerfile/parse.ts";

// Recorded from BuildKit's own parser; the command stands in fixtures/dockerfile/record.go.
const recording = z.object({
  refused: z.string().optional(),
  instructions: z
    .array(
      z.object({
        keyword: z.string(),
        start: z.number(),
        end: z.number(),
        flags: z
          .array(z.string())
          .nullable()
          .transform((flags) => flags ?? []),
      }),
    )
    .nullable(),
  stages: z.array(z.object({ from: z.string(), name: z.string() })).nullable(),
});

function readLines(name: string): unknown[] {
  const text = readFileSync(new URL(`../fixtures/dockerfile/${name}`, import.meta.url), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

const texts = z.array(z.string()).parse(readLines("texts.jsonl"));
const recordings = z.array(recording).parse(readLines("buildkit-0.32.2.jsonl"));
const accepted = texts.flatMap((text, index) => {
  const recorded = recordings[index];
  return recorded?.instructions ? [{ text, instructions: recorded.instructions, stages: recorded.stages }] : [];
});

describe("agrees with BuildKit's parser", () => {
  test("on enough files to mean something", () => {
    expect(accepted.length).toBeGreaterThan(600);
    expect(accepted.filter(({ stages }) => stages !== null).length).toBeGreaterThan(40);
  });

  test("on keyword, first line, last line and flags of every instruction", () => {
    for (const { text, instructions } of accepted) {
      const ours = readInstructions(text).instructions.map(({ keyword, startLine, endLine, flags }) => ({
        keyword,
        start: startLine,
        end: endLine,
        flags,
      }));
      expect(ours, JSON.stringify(text)).toEqual(instructions);
    }
  });

  test("on the stages", () => {
    for (const { text, stages } of accepted) {
      if (stages === null) continue;
      const ours = parseDockerfile(text).stages.map(({ from, name = "" }) => ({ from, name }));
      expect(ours, JSON.stringify(text)).toEqual(stages);
    }
  });
});
