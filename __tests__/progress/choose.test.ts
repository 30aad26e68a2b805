import { describe, expect, it } from "vitest";
import { chooseProgress } from "../../src/progress/choose.ts";
import { styleFor } from "../../src/progress/style.ts";
import { createScreen } from "./screen.ts";

describe("styleFor", () => {
  it.each([
    ["a terminal", {}, true, true],
    ["a pipe", {}, false, false],
    ["NO_COLOR", { NO_COLOR: "1" }, true, false],
    ["an empty NO_COLOR, which counts for nothing", { NO_COLOR: "" }, true, true],
    ["NO_COLOR against FORCE_COLOR", { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
    ["FORCE_COLOR in a pipe", { FORCE_COLOR: "1" }, false, true],
    ["FORCE_COLOR=0 on a terminal", { FORCE_COLOR: "0" }, true, false],
    ["a dumb terminal", { TERM: "dumb" }, true, false],
  ])("colour with %s", (_, environment, isTerminal, colour) => {
    expect(styleFor(environment, isTerminal).colour).toBe(colour);
  });

  it.each([
    [{ LANG: "C.UTF-8" }, true],
    [{ LANG: "de_DE.utf8" }, true],
    [{ LANG: "de_DE.UTF-8", LC_ALL: "C" }, false],
    [{ LC_CTYPE: "UTF-8" }, true],
    [{ LANG: "en_US.ISO-8859-1" }, false],
    [{}, false],
    [{ GITHUB_ACTIONS: "true" }, true],
  ])("Unicode with %j: %s", (environment, unicode) => {
    expect(styleFor(environment, true).unicode).toBe(unicode);
  });
});

describe("chooseProgress", () => {
  async function shown(isTTY: boolean, environment: Record<string, string>, quiet = false): Promise<string> {
    const stream = Object.assign(createScreen(), { isTTY });
    const progress = await chooseProgress({ stream, environment, quiet, redact: (text) => text });
    const task = progress.task("build", "building", "cpu");
    task.output("output");
    task.done("built");
    progress.close();
    return stream.writes.join("");
  }

  it("is live on a terminal", async () => {
    expect(await shown(true, { TERM: "xterm" })).toContain("\u001b[?25l");
  });

  it.each([
    ["in a pipe", false, {}],
    ["on a dumb terminal", true, { TERM: "dumb" }],
  ])("is plain %s", async (_, isTTY, environment) => {
    expect(await shown(isTTY, environment)).toMatch(/^> build cpu: building\n\+ build cpu: built, [\d.]+ s\n$/);
  });

  it("groups in GitHub Actions", async () => {
    expect(await shown(false, { GITHUB_ACTIONS: "true" })).toContain("::group::Output of build cpu\n");
  });

  it("says nothing of what goes well with --quiet, wherever it is", async () => {
    expect(await shown(true, { TERM: "xterm" }, true)).toBe("");
    expect(await shown(false, { GITHUB_ACTIONS: "true" }, true)).toBe("");
  });
});
