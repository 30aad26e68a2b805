import { describe, expect, it } from "vitest";
import { createCommandManager, linesIn, obeyedIn } from "./command-manager.ts";
import { parseCommand } from "./command-parser.ts";

const names = new Set(["error", "set-output", "group"]);

describe("parseCommand", () => {
  it.each([
    ["::error::no", "error", {}, "no"],
    ["::error file=a%2Cb,line=3::50%25%0Aleft", "error", { file: "a,b", line: "3" }, "50%\nleft"],
    [" \t\u00a0::error::x", "error", {}, "x"],
    ["::ERROR File=x::y", "error", { file: "x" }, "y"],
    ["::error title=a=b,,file=,line::x", "error", { title: "a=b" }, "x"],
    ["::set-output name=a::b::c", "set-output", { name: "a" }, "b::c"],
    ["#7 0.1 ##[set-output name=a;x=1]b%3Bc%5D", "set-output", { name: "a", x: "1" }, "b;c]"],
    ["##[group]A %0A", "group", {}, "A \n"],
  ])("%j is %s %j %j", (line, name, properties, data) => {
    const command = parseCommand(line, names);
    expect(command).toEqual({ name, properties: new Map(Object.entries(properties)), data });
  });

  it.each(["x ::error::no", "::error:no", "::unknown::x", "##[unknown]x", "##[error", "\ufeff::error::x", ""])(
    "%j is none",
    (line) => {
      expect(parseCommand(line, names)).toBeUndefined();
    },
  );
});

describe("the command manager", () => {
  it("obeys nothing between stop-commands and its token, which counts in any case and once", () => {
    const output = ["::stop-commands::Pause1", "::error::a", "##[error]b", "::pause1::", "::error::c", "::pause1::"];
    expect(obeyedIn(output.join("\n"))).toEqual(["error:c"]);
  });

  it("resumes at the older form of the token too", () => {
    expect(obeyedIn("##[stop-commands]T\n::error::a\nnoise ##[T]\n::error::b")).toEqual(["error:b"]);
  });

  it.each(["", "error", "Stop-Commands", "pause-logging"])("refuses the stop token %j", (token) => {
    const refused: string[] = [];
    const obeyed: string[] = [];
    const read = createCommandManager({
      obey: ({ data }) => obeyed.push(data),
      refused: (each) => refused.push(each),
    });
    read(`::stop-commands::${token}`);
    read("::error::obeyed all the same");
    expect([refused, obeyed]).toEqual([[token], ["obeyed all the same"]]);
  });
});

it("a line ends at CR, LF or CR LF", () => {
  expect(linesIn("a\rb\nc\r\nd\u2028e")).toEqual(["a", "b", "c", "d\u2028e"]);
});
