import { createHash } from "node:crypto";
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ToolSetting } from "../../src/model/settings.ts";
import { locateTool } from "../../src/tools/locate.ts";
import { chosenAsset, pinnedAsset, type ToolName } from "../../src/tools/pins.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { archiveOf, cuts, gives, hangs, inTurn, type ReleasesDouble, releasesDouble } from "./releases-double.ts";

const nothing = Buffer.from("no tool");
let context: TestContext;
let double: ReleasesDouble;
let bin: string;

beforeEach(async () => {
  context = await testContext();
  double = await releasesDouble();
  bin = join(context.workDirectory, "bin");
  await mkdir(bin);
  // Nothing of the machine's own tools is found.
  context = { ...context, plainEnvironment: { PATH: `${bin}:/usr/bin:/bin` } };
});
afterEach(async () => {
  await double[Symbol.asyncDispose]();
  await context[Symbol.asyncDispose]();
});

const sha256 = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest("hex");
const script = (version: string) => `#!/bin/sh\necho 'Version: ${version}'\n`;
const locate = (name: ToolName, setting: ToolSetting = {}) => locateTool(name, setting, context, double.releases);

async function install(name: string, text: string, directory = bin): Promise<string> {
  const path = join(directory, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  await chmod(path, 0o755);
  return path;
}

/** A hadolint that the user pinned: version, sha256, and where its release file is asked for. */
function pinnedByUser(bytes: Buffer, version = "2.16.0") {
  const setting = { version, sha256: sha256(bytes) };
  const { path } = chosenAsset("hadolint", version, setting.sha256, context.platform);
  return { setting, path };
}

describe("a tool on PATH", () => {
  it.each([
    ["trivy", "0.74.0"],
    ["trivy", "0.75.2"],
    ["hadolint", "2.15.0"],
  ] as const)("%s %s is used, and said to be known by its version only", async (name, version) => {
    const path = await install(name, script(version));
    const { command, tool } = await locate(name);
    expect(command).toBe(path);
    expect(tool).toMatchObject({ name, version, source: "path", sha256: sha256(script(version)) });
    expect(tool.verified).toMatch(/^version only/);
    expect(double.requests).toEqual([]);
  });

  it.each([
    ["trivy", "0.73.0"],
    ["trivy", "0.58.1"],
    ["hadolint", "2.12.0"],
    ["hadolint", "3.0.0"],
  ] as const)("%s %s is passed over with a note", async (name, version) => {
    await install(name, script(version));
    await expect(locate(name)).rejects.toMatchObject({ code: "tool.download" });
    expect(context.heard("note").join()).toContain(`${version} on PATH is not the tested`);
  });

  it("that does not start is passed over with a note", async () => {
    await install("hadolint", "#!/bin/sh\nexit 7\n");
    await expect(locate("hadolint")).rejects.toMatchObject({ code: "tool.download" });
    expect(context.heard("note").join()).toContain("unfit");
  });

  it("is not looked for in relative directories, which the checkout could fill", async () => {
    context = { ...context, plainEnvironment: { PATH: "bin::.:node_modules/.bin" } };
    await install("hadolint", script("2.15.1"));
    await expect(locate("hadolint")).rejects.toMatchObject({ code: "tool.download" });
  });
});

describe("Trivy's forged releases", () => {
  it.each(["0.69.4", "0.69.5", "0.69.6"])("%s is refused by its version on PATH", async (version) => {
    await install("trivy", script(version));
    await expect(locate("trivy")).rejects.toMatchObject({
      code: "tool.refused",
      message: expect.stringMatching(/forged/),
    });
  });

  it.each([
    ["its words", 10],
    ["its version", 40],
    ["nothing of it", 42],
  ])("are refused by path, without being run, when the build information tells; reads divide %s", async (_, before) => {
    const ran = join(context.workDirectory, "ran");
    const padding = "x".repeat((1 << 20) - before - `#!/bin/sh\ntouch ${ran}\n`.length);
    const information = "\nmod\tgithub.com/aquasecurity/trivy\tv0.69.4\th1:abc=\n";
    const path = await install(
      "trivy",
      `#!/bin/sh\ntouch ${ran}\nexit 0\n${padding}${information}`,
      context.workDirectory,
    );
    await expect(locate("trivy", { path })).rejects.toMatchObject({ code: "tool.refused" });
    await expect(readFile(ran)).rejects.toThrow();
  });

  it("are refused by version and sha256 before anything is downloaded", async () => {
    const setting = { version: "0.69.4", sha256: "0".repeat(64) };
    await expect(locate("trivy", setting)).rejects.toMatchObject({ code: "tool.refused" });
    expect(double.requests).toEqual([]);
  });
});

describe("a tool by setting", () => {
  it("path: is used when new enough", async () => {
    const path = await install("my-hadolint", script("2.14.0"));
    const { command, tool } = await locate("hadolint", { path });
    expect(command).toBe(path);
    expect(tool).toMatchObject({ version: "2.14.0", source: "setting", verified: "version only: given by setting" });
  });

  it.each([
    ["older than what its output is understood of", "0.65.0", "tool.refused"],
    ["that does not say its version", "unknown", "tool.nonsense"],
  ])("path: one %s is an error", async (_why, version, code) => {
    const path = await install("my-trivy", script(version));
    await expect(locate("trivy", { path })).rejects.toMatchObject({ code });
  });

  it("path: one that is not there is an error that names the path", async () => {
    await expect(locate("trivy", { path: "/no/such/trivy" })).rejects.toMatchObject({
      code: "tool.missing",
      message: expect.stringMatching(/\/no\/such\/trivy/),
    });
  });

  it("path: one that can't be executed is an error", async () => {
    const path = await install("my-trivy", "not a program");
    await chmod(path, 0o644);
    await expect(locate("trivy", { path })).rejects.toMatchObject({ code: "tool.missing" });
  });

  it.each([
    [{ version: "2.15.1" }],
    [{ sha256: "0".repeat(64) }],
    [{ version: "v2.15.1", sha256: "0".repeat(64) }],
    [{ version: "../../x", sha256: "0".repeat(64) }],
    [{ version: "2.15.1", sha256: "abc" }],
  ])("%j says what both must be", async (setting) => {
    await expect(locate("hadolint", setting)).rejects.toMatchObject({
      code: "config.value",
      message: expect.stringMatching(/both/),
    });
  });

  it("version and sha256: downloads that file, verifies it, and uses the cache the next time", async () => {
    const bytes = Buffer.from(script("2.16.0"));
    const { setting, path } = pinnedByUser(bytes);
    double.answers.set(path, gives(bytes));
    const first = await locate("hadolint", setting);
    expect(await readFile(first.command, "utf8")).toBe(bytes.toString());
    expect(first.tool).toMatchObject({ version: "2.16.0", source: "download", verified: "sha256 given by setting" });
    const second = await locate("hadolint", setting);
    expect(second).toMatchObject({ command: first.command, tool: { source: "cache" } });
    expect(double.requests).toHaveLength(1);
  });

  it("version and sha256 of Trivy: keeps the archive and unpacks only the program", async () => {
    const archive = await archiveOf({ "README.md": "# Trivy", trivy: script("0.80.0"), "contrib/trivy": "no" });
    const setting = { version: "0.80.0", sha256: sha256(archive) };
    double.answers.set(chosenAsset("trivy", "0.80.0", setting.sha256, context.platform).path, gives(archive));
    const first = await locate("trivy", setting);
    expect(await readFile(first.command, "utf8")).toBe(script("0.80.0"));
    expect(first.tool.sha256).toBe(sha256(script("0.80.0")));
    const second = await locate("trivy", setting);
    expect(second.tool.source).toBe("cache");
    expect(double.requests).toHaveLength(1);
  });
});

describe("the tool cache", () => {
  it("is not believed: a changed file is downloaded again, with a warning", async () => {
    const bytes = Buffer.from(script("2.16.0"));
    const { setting, path } = pinnedByUser(bytes);
    double.answers.set(path, gives(bytes));
    const { command } = await locate("hadolint", setting);
    await writeFile(command, "#!/bin/sh\necho stolen\n");
    const again = await locate("hadolint", setting);
    expect(again.tool.source).toBe("download");
    expect(await readFile(again.command, "utf8")).toBe(bytes.toString());
    expect(context.heard("warn").join()).toContain("no longer has the checksum");
  });

  it("gets a whole file when two runs fill it at once, and keeps no leftovers", async () => {
    const bytes = Buffer.from(script("2.16.0"));
    const { setting, path } = pinnedByUser(bytes);
    double.answers.set(path, gives(bytes));
    const [one, other] = await Promise.all([locate("hadolint", setting), locate("hadolint", setting)]);
    expect(one.command).toBe(other.command);
    expect(await readFile(one.command, "utf8")).toBe(bytes.toString());
    expect(await readdir(dirname(one.command))).toEqual(["hadolint"]);
  });
});

describe("a download", () => {
  const bytes = Buffer.from(script("2.16.0").padEnd(100_000, "#"));

  it("with a wrong checksum is an error that shows both, and nothing of it stays", async () => {
    const { setting, path } = pinnedByUser(bytes);
    double.answers.set(path, gives(Buffer.from("something else")));
    await expect(locate("hadolint", setting)).rejects.toMatchObject({
      code: "tool.checksum",
      detail: expect.stringContaining(`expected sha256 ${setting.sha256}\nreceived sha256 ${sha256("something else")}`),
    });
    const directories = await readdir(join(context.cacheDirectory, "tools"));
    const left = await Promise.all(directories.map((each) => readdir(join(context.cacheDirectory, "tools", each))));
    expect(left.flat()).toEqual([]);
  });

  it.each([
    ["the connection is cut", cuts(bytes)],
    [
      "the server is busy",
      (_: unknown, response: { writeHead(code: number): { end(): void } }) => response.writeHead(503).end(),
    ],
    ["nothing more arrives", hangs(bytes)],
  ] as const)("is tried again when %s", async (_what, answer) => {
    const { setting, path } = pinnedByUser(bytes);
    double.answers.set(path, inTurn(answer, gives(bytes)));
    expect((await locate("hadolint", setting)).tool.source).toBe("download");
    expect(double.requests).toHaveLength(2);
  });

  it("that never succeeds says why, where and what to do", async () => {
    const { setting, path } = pinnedByUser(bytes);
    double.answers.set(path, hangs(bytes));
    await expect(locate("hadolint", setting)).rejects.toMatchObject({
      code: "tool.download",
      message: expect.stringMatching(/127\.0\.0\.1:\d+: nothing arrived for 0\.3 s\. Put hadolint on PATH/),
    });
    expect(double.requests).toHaveLength(3);
  });

  it("that isn't there is not tried again", async () => {
    await expect(locate("hadolint", pinnedByUser(bytes).setting)).rejects.toMatchObject({
      code: "tool.download",
      message: expect.stringMatching(/answered 404/),
    });
    expect(double.requests).toHaveLength(1);
  });

  it("without a network is a tool.download", async () => {
    const { setting } = pinnedByUser(bytes);
    const releases = { ...double.releases, origin: "http://127.0.0.1:9" };
    await expect(locateTool("hadolint", setting, context, releases)).rejects.toMatchObject({ code: "tool.download" });
  });

  it("follows redirects, as GitHub's release files need", async () => {
    const { setting, path } = pinnedByUser(bytes);
    double.answers.set(path, (_request, response) => response.writeHead(302, { location: "/elsewhere" }).end());
    double.answers.set("/elsewhere", gives(bytes));
    expect((await locate("hadolint", setting)).tool.source).toBe("download");
  });

  it("does not follow redirects for ever", async () => {
    const { setting, path } = pinnedByUser(bytes);
    double.answers.set(path, (_request, response) => response.writeHead(302, { location: path }).end());
    await expect(locate("hadolint", setting)).rejects.toMatchObject({
      code: "tool.download",
      message: expect.stringMatching(/redirects/),
    });
  });

  it("goes through the proxy that the environment names", async () => {
    const { setting, path } = pinnedByUser(bytes);
    context = { ...context, plainEnvironment: { PATH: bin, http_proxy: `http://127.0.0.1:${double.port}` } };
    double.answers.set(`http://releases.invalid${path}`, gives(bytes));
    const releases = { ...double.releases, origin: "http://releases.invalid" };
    expect((await locateTool("hadolint", setting, context, releases)).tool.source).toBe("download");
  });

  it("stops when the run is cancelled", async () => {
    const cancel = new AbortController();
    context = { ...context, signal: cancel.signal };
    const { setting, path } = pinnedByUser(bytes);
    double.answers.set(path, (request, response) => {
      hangs(bytes)(request, response);
      cancel.abort();
    });
    await expect(locate("hadolint", setting)).rejects.toMatchObject({ code: "cancelled" });
  });

  it("of the pinned version asks GitHub's file for this platform, and refuses any other content", async () => {
    const asset = pinnedAsset("trivy", context.platform);
    double.answers.set(asset.path, gives(nothing));
    await expect(locate("trivy")).rejects.toMatchObject({ code: "tool.checksum" });
    expect(double.requests).toEqual([asset.path]);
  });
});

it("an archive without the program in it is refused", async () => {
  const archive = await archiveOf({ "bin/trivy": "in the wrong place" });
  const setting = { version: "0.80.0", sha256: sha256(archive) };
  double.answers.set(chosenAsset("trivy", "0.80.0", setting.sha256, context.platform).path, gives(archive));
  await expect(locate("trivy", setting)).rejects.toMatchObject({ code: "tool.nonsense" });
});

it("a symbolic link on PATH to a tool is a tool", async () => {
  const path = await install("real-hadolint", script("2.15.9"));
  await symlink(path, join(bin, "hadolint"));
  expect((await locate("hadolint")).tool.version).toBe("2.15.9");
});
