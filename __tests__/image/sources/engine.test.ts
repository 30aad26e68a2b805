import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openFromEngine } from "../../../src/image/sources/engine.ts";
import { engineEndpoint } from "../../../src/image/sources/engine-endpoint.ts";
import { testContext } from "../../doubles/context.ts";
import { temporaryDirectory } from "../make-layout.ts";
import { dockerArchive } from "./archives.ts";

/** Docker Engine's API on a socket, as far as images are read through it. */
async function engineDouble(listener: RequestListener) {
  const directory = await temporaryDirectory();
  const socket = join(directory.path, "docker.sock");
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await directory[Symbol.asyncDispose]();
  };
  return { host: `unix://${socket}`, [Symbol.asyncDispose]: close };
}

const amd64 = { Id: "sha256:1", Os: "linux", Architecture: "amd64" };

const withImage =
  (details: object, archive = dockerArchive()): RequestListener =>
  (request, response) => {
    if (request.url === "/images/app:1/json")
      response.setHeader("content-type", "application/json").end(JSON.stringify(details));
    else if (request.url === "/images/app:1/get") response.setHeader("content-type", "application/x-tar").end(archive);
    else response.writeHead(404).end('{"message":"no such image"}');
  };

async function openFrom(listener: RequestListener, reference = "app:1", platforms: string[] = []) {
  await using engine = await engineDouble(listener);
  await using context = await testContext({ buildEnvironment: { DOCKER_HOST: engine.host } });
  const opened = await openFromEngine(reference, platforms, context);
  return { opened, told: context.told.map(({ text }) => text) };
}

describe("openFromEngine", () => {
  test("takes the image that the engine has, and says so", async () => {
    const { opened, told } = await openFrom(withImage(amd64));
    expect(opened?.notes).toEqual({ verified: true, unpackedByEngine: true });
    expect(told).toEqual(["app:1: taken from the local engine (linux/amd64)"]);
  });

  test.each<[string, string[], boolean]>([
    ["the platform that is asked for", ["linux/amd64/v1"], true],
    ["not another one", ["linux/arm64"], false],
    ["not when several are asked for", ["linux/amd64", "linux/arm64"], false],
  ])("takes %s", async (_, platforms, isTaken) => {
    const { opened } = await openFrom(withImage(amd64), "app:1", platforms);
    expect(opened !== undefined).toBe(isTaken);
  });

  test("leaves an image that the engine does not have to the registry, without a word", async () => {
    expect(await openFrom(withImage(amd64), "other:1")).toEqual({ opened: undefined, told: [] });
  });

  test("leaves it to the registry, with a word, when the engine answers nonsense or an error", async () => {
    for (const listener of [
      withImage({}),
      ((_, response) => void response.writeHead(500).end("boom")) satisfies RequestListener,
    ]) {
      const { opened, told } = await openFrom(listener);
      expect(opened).toBeUndefined();
      expect(told).toEqual([expect.stringMatching(/^The local engine gave no answer \(.*\); asking the registry\.$/)]);
    }
  });

  test("and when nothing listens at DOCKER_HOST", async () => {
    await using context = await testContext({ buildEnvironment: { DOCKER_HOST: "unix:///nowhere/docker.sock" } });
    expect(await openFromEngine("app:1", [], context)).toBeUndefined();
    expect(context.heard("note")).toEqual([expect.stringContaining("ENOENT")]);
  });

  test("names the engine when it breaks off in the middle", async () => {
    const breaking: RequestListener = (request, response) => {
      if (request.url?.endsWith("/json")) response.end(JSON.stringify(amd64));
      else response.write(dockerArchive().subarray(0, 1000), () => setTimeout(() => response.destroy(), 20));
    };
    await expect(openFrom(breaking)).rejects.toMatchObject({
      code: "image.engine",
      message: expect.stringMatching(/The engine failed while giving app:1: .*docker save/),
    });
  });
});

describe("engineEndpoint looks where the docker client does", () => {
  async function endpoint(environment: Record<string, string>, files: Record<string, string> = {}) {
    await using directory = await temporaryDirectory();
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(directory.path, path, ".."), { recursive: true });
      await writeFile(join(directory.path, path), text);
    }
    const filled = Object.entries(environment).map(([name, value]) => [name, value.replace("DIR", directory.path)]);
    const found = await engineEndpoint(Object.fromEntries(filled), join(directory.path, "no system socket"));
    return JSON.parse(JSON.stringify(found ?? null).replaceAll(directory.path, "DIR"));
  }
  const id = createHash("sha256").update("lab").digest("hex");
  const meta = (host: string) =>
    JSON.stringify({ Name: "lab", Endpoints: { docker: { Host: host, SkipTLSVerify: false } } });
  const pem = (text: string) => JSON.parse(JSON.stringify(Buffer.from(text)));

  test.each<[string, Record<string, string>, Record<string, string>, unknown]>([
    ["DOCKER_HOST, a socket", { DOCKER_HOST: "unix:///run/x.sock" }, {}, { socketPath: "/run/x.sock" }],
    [
      "DOCKER_HOST, a port",
      { DOCKER_HOST: "tcp://10.0.0.1:2375" },
      {},
      { protocol: "http", host: "10.0.0.1", port: 2375 },
    ],
    [
      "DOCKER_HOST with TLS",
      { DOCKER_HOST: "tcp://dind", DOCKER_TLS_VERIFY: "1", DOCKER_CERT_PATH: "DIR" },
      { "ca.pem": "CA", "cert.pem": "CERT", "key.pem": "KEY" },
      { protocol: "https", host: "dind", port: 2376, ca: pem("CA"), cert: pem("CERT"), key: pem("KEY") },
    ],
    ["an IPv6 address", { DOCKER_HOST: "tcp://[::1]:2375" }, {}, { protocol: "http", host: "::1", port: 2375 }],
    ["not behind ssh", { DOCKER_HOST: "ssh://me@host" }, {}, null],
    [
      "the context in use",
      { HOME: "DIR" },
      {
        ".docker/config.json": '{"currentContext":"lab"}',
        [`.docker/contexts/meta/${id}/meta.json`]: meta("unix:///lab.sock"),
      },
      { socketPath: "/lab.sock" },
    ],
    [
      "DOCKER_CONTEXT before it",
      { DOCKER_CONFIG: "DIR", DOCKER_CONTEXT: "lab" },
      { "config.json": '{"currentContext":"other"}', [`contexts/meta/${id}/meta.json`]: meta("tcp://h:1") },
      { protocol: "http", host: "h", port: 1 },
    ],
    [
      "a rootless engine's socket",
      { XDG_RUNTIME_DIR: "DIR" },
      { "docker.sock": "" },
      { socketPath: "DIR/docker.sock" },
    ],
    [
      "Docker Desktop's socket",
      { HOME: "DIR" },
      { ".docker/run/docker.sock": "" },
      { socketPath: "DIR/.docker/run/docker.sock" },
    ],
  ])("%s", async (_, environment, files, expected) => {
    expect(await endpoint(environment, files)).toEqual(expected);
  });
});
