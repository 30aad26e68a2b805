import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Credentials, findCredentials } from "../../../src/image/sources/registry/credentials.ts";
import { pullImage } from "../../../src/image/sources/registry/pull.ts";
import { parseReference } from "../../../src/image/sources/registry/reference.ts";
import { createTransport } from "../../../src/image/sources/registry/transport.ts";
import { createRunner } from "../../../src/process/run-child.ts";
import { testContext } from "../../doubles/context.ts";
import { mediaTypes } from "../make-layout.ts";
import { configOf } from "./archives.ts";
import { listen, refuse, registryDouble } from "./registry-double.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");

/** A context whose Docker configuration is `config`, with credential helpers made of shell scripts. */
async function loggedIn(config: unknown, helpers: Record<string, string> = {}) {
  const plain = await testContext();
  const directory = join(plain.workDirectory, "docker");
  await mkdir(directory);
  await writeFile(join(directory, "config.json"), typeof config === "string" ? config : JSON.stringify(config));
  for (const [name, script] of Object.entries(helpers)) {
    await writeFile(join(directory, `docker-credential-${name}`), `#!/bin/sh\n${script}\n`);
    await chmod(join(directory, `docker-credential-${name}`), 0o755);
  }
  const environment = {
    PATH: `${directory}:${process.env["PATH"]}`,
    HOME: plain.workDirectory,
    DOCKER_CONFIG: directory,
  };
  return { ...plain, run: createRunner({ signal: plain.signal }), buildEnvironment: environment };
}

const answering = (username: string, secret: string) =>
  `cat >/dev/null; echo '{"ServerURL":"x","Username":"${username}","Secret":"${secret}"}'`;

describe("findCredentials", () => {
  const login = { username: "me", password: "se:cret" };

  test.each<[string, string, unknown, Record<string, string>, Credentials | undefined]>([
    ["nothing configured", "ghcr.io", {}, {}, undefined],
    ["docker login", "ghcr.io", { auths: { "ghcr.io": { auth: base64("me:se:cret") } } }, {}, login],
    [
      "with the scheme in the key",
      "ghcr.io",
      { auths: { "https://ghcr.io": { auth: base64("me:se:cret") } } },
      {},
      login,
    ],
    [
      "Docker Hub under its old address",
      "docker.io",
      { auths: { "https://index.docker.io/v1/": { auth: base64("me:se:cret") } } },
      {},
      login,
    ],
    ["name and password apart", "ghcr.io", { auths: { "ghcr.io": login } }, {}, login],
    [
      "an identity token",
      "ghcr.io",
      { auths: { "ghcr.io": { auth: base64("me:"), identitytoken: "tok" } } },
      {},
      { identityToken: "tok" },
    ],
    ["another registry's login", "ghcr.io", { auths: { "quay.io": { auth: base64("me:se:cret") } } }, {}, undefined],
    ["an empty entry, as helpers leave it", "ghcr.io", { auths: { "ghcr.io": {} } }, {}, undefined],
    [
      "a helper for all",
      "ghcr.io",
      { credsStore: "all", auths: { "ghcr.io": {} } },
      { all: answering("me", "se:cret") },
      login,
    ],
    [
      "a helper for this registry before the one for all",
      "ghcr.io",
      { credsStore: "all", credHelpers: { "ghcr.io": "own" } },
      { all: "exit 9", own: answering("me", "se:cret") },
      login,
    ],
    [
      "a helper's token",
      "ghcr.io",
      { credsStore: "all" },
      { all: answering("<token>", "tok") },
      { identityToken: "tok" },
    ],
    [
      "a helper that knows nothing, then the file",
      "ghcr.io",
      { credsStore: "all", auths: { "ghcr.io": { auth: base64("me:se:cret") } } },
      { all: "echo credentials not found in native keychain; exit 1" },
      login,
    ],
    [
      "a helper that is asked with the address on its standard input",
      "ghcr.io",
      { credsStore: "echo" },
      { echo: `read -r server; echo "{\\"Username\\":\\"$1\\",\\"Secret\\":\\"$server\\"}"` },
      { username: "get", password: "ghcr.io" },
    ],
  ])("%s", async (_, registry, config, helpers, expected) => {
    await using context = await loggedIn(config, helpers);
    expect(await findCredentials(registry, context)).toEqual(expected);
  });

  test.each<[string, unknown, Record<string, string>, RegExp]>([
    [
      "a helper that is not installed",
      { credsStore: "missing" },
      {},
      /docker-credential-missing failed: it can't be started/,
    ],
    [
      "a helper that fails",
      { credsStore: "bad" },
      { bad: "echo no key >&2; exit 3" },
      /docker-credential-bad failed: it ended with 3/,
    ],
    [
      "a helper that prints nonsense",
      { credsStore: "bad" },
      { bad: "echo hunter2" },
      /answer is not what it should be/,
    ],
    ["a helper that is a path", { credsStore: "../../bin/sh" }, {}, /no program name/],
    ["a broken configuration", '{"auths": hunter2', {}, /config\.json is not what it should be/],
    ["a configuration of another shape", { auths: ["hunter2"] }, {}, /config\.json is not what it should be/],
  ])("%s is told without the secret", async (_, config, helpers, message) => {
    await using context = await loggedIn(config, helpers);
    const finding = findCredentials("ghcr.io", context);
    await expect(finding).rejects.toMatchObject({ code: "image.registry", message: expect.stringMatching(message) });
    await expect(finding).rejects.not.toThrow("hunter2");
  });
});

describe("a registry that wants a login", () => {
  /** A registry that lets in who shows `authorization`, and challenges the others. */
  async function guarded(authorization: string, challenge: (address: string) => string) {
    const registry = await registryDouble();
    const config = { mediaType: mediaTypes.config, ...registry.blob(configOf([])) };
    registry.manifest({ schemaVersion: 2, config, layers: [] }, mediaTypes.manifest, "1");
    registry.behave((request, response) => {
      if (request.headers.authorization === authorization) return false;
      refuse(response, 401, "UNAUTHORIZED", "authentication required", {
        "www-authenticate": challenge(registry.address),
      });
      return true;
    });
    return registry;
  }

  const pull = (address: string, context: Awaited<ReturnType<typeof loggedIn>>) => {
    const transport = { ...createTransport({}), wait: () => Promise.resolve() };
    return pullImage(parseReference(`${address}/app:1`), [], context, transport);
  };

  test("by name and password", async () => {
    await using registry = await guarded(`Basic ${base64("me:secret")}`, () => 'Basic realm="here"');
    await using context = await loggedIn({ auths: { [registry.address]: { auth: base64("me:secret") } } });
    await expect(pull(registry.address, context)).resolves.toBeDefined();
    await using stranger = await loggedIn({});
    await expect(pull(registry.address, stranger)).rejects.toMatchObject({
      code: "image.registry",
      message: expect.stringContaining("docker login"),
    });
  });

  test("by a token, fetched once, anonymously or with the login", async () => {
    for (const [config, expected] of [
      [{}, undefined],
      ["login", `Basic ${base64("me:secret")}`],
    ] as const) {
      const asked: unknown[] = [];
      await using tokens = await listen((request, response) => {
        asked.push([request.method, request.url, request.headers.authorization]);
        response.end(JSON.stringify({ access_token: "tok" }));
      });
      const scope = 'service="s p",scope="repository:app:pull"';
      await using registry = await guarded(
        "Bearer tok",
        () => `Bearer realm="http://${tokens.address}/token?a=b",${scope}`,
      );
      await using context = await loggedIn(
        config === "login" ? { auths: { [registry.address]: { auth: base64("me:secret") } } } : config,
      );
      await pull(registry.address, context);
      expect(asked).toEqual([["GET", "/token?a=b&scope=repository%3Aapp%3Apull&service=s+p", expected]]);
    }
  });

  test("by an identity token, exchanged in a form and never in a URL", async () => {
    const bodies: string[] = [];
    await using tokens = await listen((request, response) => {
      request
        .setEncoding("utf8")
        .on("data", (text: string) => void bodies.push(`${request.method} ${request.url} ${text}`));
      request.on("end", () => response.end(JSON.stringify({ token: "tok" })));
    });
    await using registry = await guarded("Bearer tok", () => `Bearer realm="http://${tokens.address}/",service=s`);
    await using context = await loggedIn({ auths: { [registry.address]: { identitytoken: "refresh" } } });
    await pull(registry.address, context);
    expect(bodies).toEqual([
      "POST / scope=repository%3Aapp%3Apull&service=s&grant_type=refresh_token&refresh_token=refresh&client_id=plimsoll",
    ]);
  });

  test.each([
    ["in plain text over the network", "http://auth.example.org/token"],
    ["nowhere", "not a url"],
    ["into a file", "file:///tmp/x"],
  ])("sends no login %s", async (_, realm) => {
    await using registry = await guarded("Bearer tok", () => `Bearer realm="${realm}"`);
    await using context = await loggedIn({ auths: { [registry.address]: { auth: base64("me:secret") } } });
    await expect(pull(registry.address, context)).rejects.toMatchObject({
      message: expect.stringContaining("not safe"),
    });
  });

  test.each([
    ["refuses the login", 401, "{}", /does not give out/],
    ["answers nonsense", 200, "<html>", /login answer is not JSON/],
    ["gives no token", 200, "{}", /gives no token/],
  ])("a token service that %s", async (_, status, body, message) => {
    await using tokens = await listen((_request, response) => void response.writeHead(status).end(body));
    await using registry = await guarded("Bearer tok", () => `Bearer realm="http://${tokens.address}/"`);
    await using context = await loggedIn({});
    await expect(pull(registry.address, context)).rejects.toThrow(message);
  });
});
