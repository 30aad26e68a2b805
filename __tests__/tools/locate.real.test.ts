import { expect, it } from "vitest";
import { locateTool } from "../../src/tools/locate.ts";
import { pinnedVersion } from "../../src/tools/pins.ts";
import { testContext } from "../doubles/context.ts";

// The lab puts both tools on PATH, unpacked from packages that are not GitHub's release files.
it.each(["trivy", "hadolint"] as const)("the real %s on PATH is the pinned executable, and runs", async (name) => {
  await using context = await testContext();
  const { command, tool } = await locateTool(name, {}, context);
  expect(tool).toMatchObject({ version: pinnedVersion(name), source: "path", verified: "sha256 pinned in Plimsoll" });
  const answer = await context.run({
    command,
    args: ["--version"],
    cwd: context.workDirectory,
    env: context.plainEnvironment,
  });
  expect(answer.stdout).toContain(pinnedVersion(name));
});
