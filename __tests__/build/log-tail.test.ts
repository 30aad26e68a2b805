import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLogTail } from "../../src/build/log-tail.ts";

const read = (...chunks: string[]) => {
  const tail = createLogTail();
  const complete = chunks.flatMap((chunk) => tail.push(1, Buffer.from(chunk)));
  return { complete, lines: tail.lines() };
};

describe("the output of a step", () => {
  it("comes together from chunks that end anywhere, also inside a character", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 30 })), fc.array(fc.nat(200)), (texts, cuts) => {
        const lines = texts.map((text) => text.replace(/[\r\n]/g, "")).slice(0, 50);
        const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""));
        const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
        const tail = createLogTail();
        const complete = places.slice(1).flatMap((end, at) => tail.push(1, bytes.subarray(places[at], end)));
        expect(complete).toEqual(lines);
        expect(tail.lines()).toEqual(lines);
      }),
    );
  });

  it("keeps the streams apart: half a line of one is not glued to the other's", () => {
    const tail = createLogTail();
    tail.push(1, Buffer.from("out one, "));
    expect(tail.push(2, Buffer.from("error\n"))).toEqual(["error"]);
    expect(tail.push(1, Buffer.from("two\n"))).toEqual(["out one, two"]);
  });

  it("shows a progress bar as it stood at the end", () => {
    expect(read("10 %\r50 %\r100 %\r\ndone\n").complete).toEqual(["100 %", "done"]);
  });

  it("has the unfinished last line in it", () => {
    expect(read("one\ntwo").lines).toEqual(["one", "two"]);
  });

  it("keeps the last lines of an endless output, and of an endless line its start", () => {
    expect(read(...Array.from({ length: 1000 }, (_, at) => `${at}\n`)).lines).toEqual(
      Array.from({ length: 60 }, (_, at) => `${940 + at}`),
    );
    const [line = ""] = read("start ", ...Array.from({ length: 1000 }, () => "x".repeat(1000))).lines;
    expect(line).toMatch(/^start x+$/);
    expect(line.length).toBeLessThan(5000);
  });
});
