import { describe, expect, it } from "vitest";
import { type BaselineScope, baselineNames } from "../../src/baseline/names.ts";
import { commitOf } from "./samples.ts";

const scope: BaselineScope = { job: "images", prefix: "", settings: { selected: [] }, arch: "x64" };
const names = baselineNames(scope);

describe("names of records", () => {
  it("are allowed for artifacts and cache keys, whatever a job is called", () => {
    const odd = baselineNames({ ...scope, job: 'a/b:"<c>|*?,\n', prefix: "x/" });
    expect(odd.artifact(12)).toMatch(/^[A-Za-z0-9._-]{1,200}$/);
    expect(odd.cacheKey(commitOf("a"))).toMatch(/^[A-Za-z0-9._-]{1,400}$/);
    expect(odd.read(odd.artifact(12))).toEqual({ leg: odd.leg, attempt: 12 });
  });

  it.each<[string, Partial<BaselineScope>]>([
    ["job", { job: "other" }],
    ["working directory", { prefix: "app/" }],
  ])("of another %s are not read", (_, change) => {
    const other = baselineNames({ ...scope, ...change });
    expect(names.read(other.artifact(1))).toBeUndefined();
    expect(names.cacheKey("c")).not.toBe(other.cacheKey("c"));
  });

  it.each<[string, Partial<BaselineScope>]>([
    ["variants", { settings: { selected: ["cpu"] } }],
    ["platforms", { settings: { selected: [], platforms: ["linux/arm64"] } }],
    ["report", { settings: { selected: [], reportId: "x" } }],
    ["image", { settings: { selected: [], image: "x" } }],
    ["machine", { arch: "arm64" }],
  ])("of a leg with other %s are told apart", (_, change) => {
    const other = baselineNames({ ...scope, ...change });
    expect(names.read(other.artifact(1))).toEqual({ leg: other.leg, attempt: 1 });
    expect(other.leg).not.toBe(names.leg);
    expect(names.cacheKey("c")).not.toBe(other.cacheKey("c"));
  });

  it("do not depend on the order of what is selected", () => {
    const leg = (selected: string[]) => baselineNames({ ...scope, settings: { selected } }).leg;
    expect(leg(["a", "b"])).toBe(leg(["b", "a"]));
  });
});
