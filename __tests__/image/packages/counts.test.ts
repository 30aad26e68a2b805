import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMimeHeader } from "../../../src/image/packages/counts/mime-header.ts";
import { packageCounts } from "../../../src/image/packages/counts.ts";
import { processorClock } from "../../processor-clock.ts";
import { countCases } from "./count-cases/all.ts";
import { contentsOf } from "./made-image.ts";

const none = { dpkg: 0, apk: 0, rpm: 0, python: 0, node: 0 };
const npm = (name: string) => JSON.stringify({ name, version: "1" });

test.each(countCases)("$name", ({ layers, trivy, unknown = [] }) => {
  const unsure = Object.fromEntries(unknown.map((type) => [type, "unknown"]));
  expect(packageCounts(contentsOf(...layers))).toEqual({ ...none, ...trivy, ...unsure });
});

describe("what we don't know we don't say", () => {
  test("a path that the archive holds twice", () => {
    const twice = [
      ["a/package.json", npm("a")],
      ["a/package.json", "{}"],
    ] as const;
    expect(packageCounts(contentsOf(twice))).toEqual({ ...none, node: "unknown" });
  });

  test("a file that is too large to be kept", () => {
    const contents = contentsOf({
      "a/package.json": npm("a") + " ".repeat(2 ** 20),
      "b.egg-info": "Name: b\nVersion: 1",
    });
    expect(packageCounts(contents)).toEqual({ ...none, node: "unknown", python: 1 });
  });

  test("a version with letters beyond ASCII", () => {
    const status = "Package: a\nVersion: 1ü\n";
    const contents = contentsOf({ "etc/debian_version": "12", "var/lib/dpkg/status": status });
    expect(packageCounts(contents)).toEqual({ ...none, dpkg: "unknown", python: "unknown", node: "unknown" });
  });

  test("two systems, one of them not listed", () => {
    const contents = contentsOf(
      { "etc/os-release": "ID=fedora\nVERSION_ID=40" },
      { "etc/debian_version": "12", "var/lib/dpkg/status": "Package: a\nVersion: 1\n" },
    );
    expect(packageCounts(contents)).toMatchObject({ dpkg: "unknown", apk: "unknown", rpm: "unknown", node: 0 });
  });
});

test("whatever documents hold, there is a result", () => {
  const names = ["var/lib/dpkg/status", "lib/apk/db/installed", "var/lib/rpm/Packages", "a/package.json", "b.egg-info"];
  const words = ["Package: a\n", "Version: 1\n", "\n", "\n\n", " ", "P:", "{", "}", '"', ":", "\r", "\0", "\xff"];
  const content = fc.array(fc.constantFrom(...words)).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), content, { noNullPrototype: true }), (layer) => {
      expect(Object.keys(packageCounts(contentsOf(layer)))).toEqual(Object.keys(none));
    }),
  );
});

test("a header of one endless line, or of endless folds, takes time by its length alone", () => {
  const spent = processorClock();
  readMimeHeader(`Name: a\n${"x".repeat(1 << 18)}`);
  readMimeHeader(`Name: a\n${" x\n".repeat(1 << 18)}`);
  readMimeHeader("a:\n".repeat(1 << 18));
  expect(spent()).toBeLessThan(5000);
});
