/** Recorded installations of git: `recorded/recommends/record.sh`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { installedPackages } from "../../../src/image/packages/installed.ts";
import { recommendedOnly } from "../../../src/image/packages/recommended-only.ts";
import { processorClock } from "../../processor-clock.ts";
import { contentsOf } from "./made-image.ts";

const recorded = (name: string) => readFileSync(join(import.meta.dirname, "recorded/recommends", name));

function said(status: string | Buffer, states: string | Buffer) {
  const contents = contentsOf({ "var/lib/dpkg/status": status, "var/lib/apt/extended_states": states });
  return recommendedOnly(installedPackages(contents)).map(
    ({ package: { name }, recommendedBy }) => `${name} by ${recommendedBy.map((each) => each.name).join(", ")}`,
  );
}

const names = (lines: readonly string[]) => lines.map((line) => line.split(" ", 1)[0]).sort();

test("git: exactly the packages that an installation without recommended ones lacks", () => {
  const status = gunzipSync(recorded("status.gz"));
  const lines = said(status, gunzipSync(recorded("extended_states.gz")));
  const without = new Set(recorded("installed-without.txt").toString().split("\n"));
  const installed = [...status.toString().matchAll(/^Package: (.*)$/gm)].map(([, name = ""]) => name);
  expect(names(lines)).toEqual(installed.filter((name) => !without.has(name)).sort());
  expect(lines).toContain("openssh-client by git");
});

describe("who is needed", () => {
  /** `name: field=value …`; a name with `*` was asked for. */
  function from(...packages: string[]) {
    const parsed = packages.map((line) => {
      const [head = "", ...fields] = line.split(/[:;] ?/);
      return { name: head.replace("*", ""), isAsked: head.endsWith("*"), fields };
    });
    const status = parsed.map(({ name, fields }) =>
      [
        `Package: ${name}`,
        "Status: install ok installed",
        "Version: 1",
        ...fields.map((field) => field.replace("=", ": ")),
      ].join("\n"),
    );
    const states = parsed.map(({ name, isAsked }) => `Package: ${name}\nAuto-Installed: ${isAsked ? 0 : 1}\n`);
    return said(status.join("\n\n"), states.join("\n"));
  }

  test.each<[string, string[], string[]]>([
    ["recommended by what was asked for", ["a*: Recommends=b", "b"], ["b by a"]],
    ["needed as well", ["a*: Recommends=b; Depends=c", "b", "c: Depends=b"], []],
    ["needed before it can be set up", ["a*: Pre-Depends=b; Recommends=b", "b"], []],
    ["needed by a recommended one", ["a*: Recommends=b", "b: Depends=c", "c"], ["b by a", "c by a"]],
    ["recommended by a recommended one", ["a*: Recommends=b", "b: Recommends=c", "c"], ["b by a", "c by a"]],
    ["asked for itself", ["a*: Recommends=b", "b*"], []],
    ["essential", ["a*: Recommends=b", "b: Essential=yes"], []],
    ["required", ["a*: Recommends=b", "b: Priority=required"], []],
    ["one of several", ["a*: Recommends=x | b", "b"], ["b by a"]],
    ["one of several, needed", ["a*: Depends=x | b; Recommends=b", "b"], []],
    ["by another name", ["a*: Recommends=mail-agent", "b: Provides=mail-agent (= 1), other"], ["b by a"]],
    ["by two", ["a*: Recommends=c", "b*: Recommends=c", "c"], ["c by a, b"]],
    ["in a circle", ["a*: Recommends=b", "b: Recommends=c", "c: Recommends=b"], ["b by a", "c by a"]],
    ["left over, by nobody's recommendation", ["a*", "b: Recommends=c", "c"], []],
    ["suggested", ["a*: Suggests=b", "b"], []],
  ])("%s", (_, packages, expected) => {
    expect(from(...packages).sort()).toEqual(expected);
  });

  test("without apt's states nothing is said", () => {
    const status = "Package: a\nVersion: 1\nRecommends: b\n\nPackage: b\nVersion: 1\n";
    const contents = contentsOf({ "var/lib/dpkg/status": status });
    expect(recommendedOnly(installedPackages(contents))).toEqual([]);
  });

  test("very many that all provide and need the same", () => {
    const many = Array.from(
      { length: 3000 },
      (_, i) => `p${i}${i === 0 ? "*" : ""}: Provides=x; Recommends=x; Depends=y`,
    );
    const spent = processorClock();
    expect(from(...many)).toHaveLength(2999);
    expect(spent()).toBeLessThan(5000);
  });
});
