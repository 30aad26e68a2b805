import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { artifactName, readArtifactName } from "../../src/github/artifact-name.ts";
import { slugOf } from "../../src/plan/slug.ts";

describe("artifactName", () => {
  it("carries the attempt, and the part where there is one", () => {
    expect(artifactName("plimsoll-report", 2)).toBe("plimsoll-report-2");
    expect(artifactName("plimsoll-leg", 1, "cpu:linux/arm64")).toBe("plimsoll-leg-cpu~3alinux~2farm64-1");
  });

  it("is a name that GitHub takes and that is read back, whatever the part is called", () => {
    const names = new Map<string, string>();
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 999 }), (part, attempt) => {
        const name = artifactName("plimsoll-leg", attempt, part);
        expect(name).toMatch(/^[^"/\\:<>|*?\r\n]{1,200}$/);
        expect(readArtifactName(name, "plimsoll-leg")).toEqual({ attempt, part: slugOf(part) });
        const of = `${attempt} ${part}`;
        expect(names.get(name) ?? of).toBe(of);
        names.set(name, of);
      }),
    );
  });

  it("is not read from names of others", () => {
    expect(readArtifactName("plimsoll-report-2", "plimsoll-report")).toEqual({ attempt: 2 });
    for (const other of ["plimsoll-report", "plimsoll-report-", "plimsoll-report-x", "plimsoll-report-02", "other-1"]) {
      expect(readArtifactName(other, "plimsoll-report")).toBeUndefined();
    }
  });
});
