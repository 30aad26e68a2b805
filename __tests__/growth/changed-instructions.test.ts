import { describe, expect, it, test } from "vitest";
import { changedDirectives, changedInstructions } from "../../src/growth/changed-instructions.ts";
import { processorClock } from "../processor-clock.ts";

const dockerfile = `ARG VERSION=1
FROM golang:1 AS build
WORKDIR /src
COPY . .
RUN make
FROM debian:12
RUN apt-get update && apt-get install -y curl
COPY --from=build /src/out /usr/bin/
CMD ["out"]
`;

/** The changed instructions by stage, and those behind a removed one. */
function shown(after: string, before = dockerfile) {
  return changedInstructions(before, after).map(({ changed, behindRemoved, endRemoved }) => [
    [...changed].map(({ text }) => text),
    [...behindRemoved].map(({ text }) => text),
    endRemoved,
  ]);
}

const same = [[], [], false];

describe("changedInstructions", () => {
  test.each<[string, string, unknown]>([
    ["nothing", dockerfile, [same, same]],
    ["comments and empty lines", dockerfile.replace("RUN make", "\n# why\nRUN   make"), [same, same]],
    ["a command on more lines", dockerfile.replace("&& apt-get", "\\\n  && apt-get"), [same, same]],
    [
      "an edited command",
      dockerfile.replace("RUN make", "RUN make all"),
      [[["RUN make all"], ["RUN make all"], false], same],
    ],
    ["a line put in", dockerfile.replace("RUN make", "RUN id\nRUN make"), [[["RUN id"], [], false], same]],
    ["a line taken out", dockerfile.replace("COPY . .\n", ""), [[[], ["RUN make"], false], same]],
    ["the last line taken out", dockerfile.replace("RUN make\n", ""), [[[], [], true], same]],
    ["a description taken out", dockerfile.replace('CMD ["out"]\n', ""), [same, same]],
    [
      "another base image",
      dockerfile.replace("debian:12", "debian:13"),
      [
        same,
        [
          [
            "FROM debian:13",
            "RUN apt-get update && apt-get install -y curl",
            "COPY --from=build /src/out /usr/bin/",
            'CMD ["out"]',
          ],
          [],
          false,
        ],
      ],
    ],
    [
      "a stage put in before",
      dockerfile.replace("FROM golang", "FROM alpine\nFROM golang"),
      [[["FROM alpine"], [], false], same, same],
    ],
    [
      "another platform",
      dockerfile.replace("FROM golang:1 AS build", "FROM --platform=linux/arm64 golang:1 AS build"),
      [
        [["FROM --platform=linux/arm64 golang:1 AS build"], ["FROM --platform=linux/arm64 golang:1 AS build"], false],
        same,
      ],
    ],
  ])("%s", (_, after, expected) => {
    expect(shown(after)).toEqual(expected);
  });

  it("does not mind another name of a stage, except where that name is used", () => {
    // What the copy names is no stage any more: it would be pulled as an image.
    const [builder, final] = shown(dockerfile.replace("AS build", "AS maker"));
    expect(builder).toEqual(same);
    expect(final?.[0]).toEqual(["COPY --from=build /src/out /usr/bin/"]);
  });

  it("sees another heredoc under the same line", () => {
    const script = (body: string) => `FROM a\nRUN <<EOF\n${body}\nEOF\n`;
    expect(shown(script("make all"), script("make"))).toEqual([[["RUN <<EOF"], ["RUN <<EOF"], false]]);
  });

  it("sees that a base image became a stage of that name", () => {
    const before = "FROM debian AS first\nFROM tools\nRUN x\n";
    const after = "FROM debian AS tools\nFROM tools\nRUN x\n";
    expect(shown(after, before)[1]?.[0]).toContain("FROM tools");
  });

  it("knows base images by their arguments", () => {
    const text = "ARG BASE=debian:12\nFROM $BASE\nRUN x\n";
    const changed = (before: Record<string, string>, after: Record<string, string>) =>
      changedInstructions(text, text, { before, after }).map((stage) => stage.changed.size);
    expect(changed({}, {})).toEqual([0]);
    expect(changed({}, { BASE: "debian:13" })).not.toEqual([0]);
    expect(changed({}, { OTHER: "x" })).toEqual([0]);
  });

  it("takes a Dockerfile of thousands of new lines as changed, and soon", () => {
    const long = (word: string) => `FROM a\n${Array.from({ length: 5000 }, (_, i) => `RUN ${word} ${i}\n`).join("")}`;
    const spent = processorClock();
    expect(changedInstructions(long("a"), long("b"))[0]?.changed.size).toBe(5000);
    expect(spent()).toBeLessThan(5000);
  });
});

describe("changedDirectives", () => {
  test.each<[string, string, boolean]>([
    ["FROM a\n", "FROM b\n", false],
    ["# syntax=docker/dockerfile:1\nFROM a\n", "# syntax=docker/dockerfile:1\nFROM b\n", false],
    ["# syntax=docker/dockerfile:1\nFROM a\n", "# syntax=evil/frontend\nFROM a\n", true],
    ["FROM a\n", "# escape=`\nFROM a\n", true],
    ["# escape=\\\nFROM a\n", "FROM a\n", false],
    ["# check=skip=all\nFROM a\n", "FROM a\n", false],
  ])("%j to %j: %s", (before, after, expected) => {
    expect(changedDirectives(before, after)).toBe(expected);
  });
});
