import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseArtifacts } from "../../../src/action/gate/choose-artifacts.ts";
import { artifactName } from "../../../src/github/artifact-name.ts";
import type { RunArtifact } from "../../../src/github/run-artifacts.ts";

const base = "plimsoll-report";

function artifacts(...names: (string | [string, Partial<RunArtifact>])[]): RunArtifact[] {
  return names.map((each, index) => {
    const [name, changes] = typeof each === "string" ? [each, {}] : each;
    return { id: index + 1, name, bytes: 1, expired: false, ...changes };
  });
}

const chosen = (listed: readonly RunArtifact[], attempt = 2) => {
  const { byLeg, unread } = chooseArtifacts(listed, [{ name: "cpu" }, { name: "c.1" }], { base, attempt });
  return { legs: [...byLeg].map(([leg, { name }]) => `${leg}: ${name}`), unread: [...unread.values()] };
};

describe("which artifact speaks for a leg", () => {
  it.each([
    [
      "its newest attempt",
      ["plimsoll-report-cpu-1", "plimsoll-report-cpu-2", "plimsoll-report-c.1-1"],
      ["cpu: plimsoll-report-cpu-2", "c.1: plimsoll-report-c.1-1"],
    ],
    [
      "none of an attempt that is not there yet",
      ["plimsoll-report-cpu-1", "plimsoll-report-cpu-3"],
      ["cpu: plimsoll-report-cpu-1"],
    ],
    [
      "none of another's",
      ["plimsoll-report-cpu-x-1", "plimsoll-report-1", "plimsoll-baseline-cpu-1", "cpu", "plimsoll-report-cpu-0"],
      [],
    ],
  ])("%s", (_, names, legs) => {
    expect(chosen(artifacts(...names))).toEqual({ legs, unread: [] });
  });

  it("none when its newest has expired, whatever an older one says", () => {
    expect(chosen(artifacts("plimsoll-report-cpu-1", ["plimsoll-report-cpu-2", { expired: true }]))).toEqual({
      legs: [],
      unread: ["the artifact plimsoll-report-cpu-2 has expired"],
    });
  });

  it("none when there are two of a name", () => {
    expect(chosen(artifacts("plimsoll-report-cpu-1", "plimsoll-report-cpu-1"))).toEqual({
      legs: [],
      unread: ["there are two artifacts plimsoll-report-cpu-1"],
    });
  });

  it("the one that was named after it, whatever it is called", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 4 }), (names) => {
        const listed = artifacts(...names.map((name) => artifactName(base, 1, name)));
        const { byLeg } = chooseArtifacts(
          listed,
          names.map((name) => ({ name })),
          { base, attempt: 1 },
        );
        expect([...byLeg].map(([leg, { id }]) => [leg, id])).toEqual(names.map((name, index) => [name, index + 1]));
      }),
    );
  });
});
