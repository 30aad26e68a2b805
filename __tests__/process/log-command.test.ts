import { warning } from "@actions/core";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { logCommand, maskCommand } from "../../src/process/log-command.ts";
import { obeyedIn } from "../doubles/runner/command-manager.ts";
import { parseCommand } from "../doubles/runner/command-parser.ts";
import { hostilePieces } from "../doubles/runner/hostile-pieces.ts";

describe("logCommand", () => {
  it.each([
    ["group", {}, "Output of build cuda", "::group::Output of build cuda"],
    ["endgroup", {}, "", "::endgroup::"],
    [
      "warning",
      { file: "a,b:c.Dockerfile", line: 3 },
      "50 %\r\nno",
      "::warning file=a%2Cb%3Ac.Dockerfile,line=3::50 %25%0D%0Ano",
    ],
    ["error", { file: undefined, title: "" }, "x", "::error::x"],
    ["notice", {}, "##[set-output name=a]b", "::notice::# #[set-output name=a]b"],
  ])("writes %s %j %j", (name, properties, data, line) => {
    expect(logCommand(name, properties, data)).toBe(line);
  });

  it("writes what @actions/core writes, for text that is no command itself", () => {
    const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    try {
      const harmless = fc.string({ unit: "binary" }).filter((text) => !text.includes("#") && !text.includes("::"));
      fc.assert(
        fc.property(harmless, harmless, fc.integer({ min: 1 }), (message, file, startLine) => {
          written.mockClear();
          warning(message, { file, startLine });
          const expected = String(written.mock.calls[0]?.[0]);
          expect(`${logCommand("warning", { file, line: startLine }, message)}\n`).toBe(expected);
        }),
      );
    } finally {
      written.mockRestore();
    }
  });

  it("is one line and one command, whatever is in it", () => {
    const hostile = fc.array(fc.constantFrom(...hostilePieces)).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(hostile, hostile, (file, message) => {
        const line = logCommand("warning", { file }, message);
        expect(line).not.toMatch(/[\r\n]/);
        expect(obeyedIn(line)).toHaveLength(1);
        expect(obeyedIn(line)[0]).toMatch(/^warning:/);
      }),
    );
  });
});

it("maskCommand tells the runner the secret as it is, also one that looks like a command", () => {
  const secret = fc.array(fc.constantFrom(...hostilePieces, "%25", "%")).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(secret, (text) => {
      expect(parseCommand(maskCommand(text), new Set(["add-mask", "error"]))?.data).toBe(text);
    }),
  );
});
