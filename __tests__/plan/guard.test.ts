import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isRemoteContext } from "../../src/plan/remote.ts";
import {
  built,
  declared,
  names,
  notesOf,
  planPlain,
  planWithBuildx,
  repository,
  temporaryDirectory,
} from "./workbench.ts";

const from = "FROM debian:bookworm-slim\n";

/** A bake file whose target `bad` has this body, beside one that is in order. */
function bakeRoot(body: string, more: Parameters<typeof repository>[0] = {}): string {
  const text = `target "good" {}\ntarget "bad" {\n${body}\n}\n`;
  return repository({ "docker-bake.hcl": text, Dockerfile: from, "inside/x": "", key: "k", ...more });
}

describe("what only the inputs may allow", () => {
  test.each<[string, string, RegExp, string[]]>([
    ["host network", 'network = "host"', /asks for network.host/, ["network.host"]],
    ["privileges", 'entitlements = ["security.insecure"]', /asks for security.insecure/, ["security.insecure"]],
    ["a device", 'entitlements = ["device=vendor.com/gpu=all"]', /asks for device=vendor/, ["device"]],
    ["a context above", 'context = ".."', /build context .* lies outside/, ["fs.read=.."]],
    ["an absolute context", 'context = "/etc"', /build context \/etc lies outside/, ["fs.read=/etc"]],
    ["a context beside the caller", 'context = "cwd:///etc"', /build context \/etc lies outside/, ["fs=/etc"]],
    ["a Dockerfile", 'dockerfile = "/etc/passwd"', /Dockerfile \/etc\/passwd lies outside/, ["fs.read=/etc/passwd"]],
    ["a named context", 'contexts = { c = "../" }', /context "c" .* lies outside/, ["fs.read=.."]],
    [
      "a layout",
      'contexts = { c = "oci-layout:///var/lib/x:tag" }',
      /context "c" \/var\/lib\/x lies/,
      ["fs.read=/var/lib/x"],
    ],
    [
      "a layout that hides its way",
      'contexts = { c = "oci-layout://a:/../../../etc" }',
      /context "c" .*etc lies/,
      ["fs.read=/"],
    ],
    ["a secret file", 'secret = ["id=s,src=/etc/hostname"]', /secret "s" \/etc\/hostname lies/, ["fs.read=/etc"]],
    ["a cache", 'cache-from = ["type=local,src=/var/cache/x"]', /cache \/var\/cache\/x lies/, ["fs.read=/var/cache/x"]],
  ])(
    "%s: the target is blocked, the other is built; the input lets it through",
    async (_title, body, reason, allow) => {
      const root = bakeRoot(body);
      const plan = await planWithBuildx(root);
      expect(built(plan, "bad").blocked).toMatch(reason);
      expect(built(plan, "good").blocked).toBeUndefined();
      expect(Object.keys(plan.definition.target)).toEqual(["good"]);
      expect(built(await planWithBuildx(root, { allow }), "bad").blocked).toBeUndefined();
    },
  );

  test("one allowance gives nothing else", async () => {
    const plan = await planWithBuildx(bakeRoot('network = "host"'), {
      allow: ["security.insecure", "fs.read=*", "ssh"],
    });
    expect(built(plan, "bad").blocked).toMatch(/network.host/);
  });

  test.each([
    ["links are followed", 'context = "link"', { link: { link: "/etc" } }],
    ["also in the middle of a path", 'contexts = { c = "link/ssl" }', { link: { link: "/etc" } }],
    ["and for the Dockerfile", 'dockerfile = "Dockerfile.x"', { "Dockerfile.x": { link: "/etc/passwd" } }],
    ["a path that goes out and is not there", 'context = "../plimsoll-not-there"', {}],
    ["a remote Dockerfile's absolute path", 'context = "https://example.com/x.git"\n dockerfile = "/etc/passwd"', {}],
    ["a Dockerfile beside the caller", 'context = "https://example.com/x.git"\n dockerfile = "cwd:///etc/passwd"', {}],
    ["a directory that looks like an address", 'context = "github.com/x"', { "github.com/x": { link: "/etc" } }],
    ["also with a scheme", 'context = "https://x"', { "https:/x": { link: "/etc" } }],
    ["a relative cache", 'cache-from = ["type=local,src=../cache"]', {}],
    ["a policy", 'policy = [{ filename = "../x.rego" }]', {}],
    ["a circle of links", 'context = "a"', { a: { link: "b" }, b: { link: "a" } }],
  ])("%s", async (_title, body, more) => {
    expect(built(await planWithBuildx(bakeRoot(body, more)), "bad").blocked).toMatch(/lies outside/);
  });

  test.each([
    ["a directory", 'context = "inside"', {}],
    ["a directory by a link inside", 'context = "link"', { link: { link: "inside" } }],
    ["what is not there yet", 'context = "inside/later"', {}],
    ["a detour", 'contexts = { c = "inside/../inside" }', {}],
    ["a secret file", 'secret = ["id=key"]', {}],
    ["images, addresses", 'contexts = { a = "docker-image://alpine", b = "https://example.com/x.git" }', {}],
    ["a Git context", 'context = "https://example.com/x.git"', {}],
  ])("%s inside or remote is free", async (_title, body, more) => {
    expect(built(await planWithBuildx(bakeRoot(body, more)), "bad").blocked).toBeUndefined();
  });

  test("what is built on a blocked target is blocked too, and says by which", async () => {
    const text = `target "base" { network = "host" }\ntarget "app" { contexts = { b = "target:base" } }\ntarget "other" {}\n`;
    const plan = await planWithBuildx(repository({ "docker-bake.hcl": text, Dockerfile: from }));
    expect(built(plan, "app").blocked).toMatch(/network.host/);
    expect(Object.keys(plan.definition.target)).toEqual(["other"]);
  });

  test("plimsoll.yml is held to the same", async () => {
    const root = repository({ Dockerfile: from });
    const plan = await planPlain(root, {
      declared: new Map([
        ["a", declared({ dockerfile: "Dockerfile", context: ".." })],
        ["b", declared({ dockerfile: "Dockerfile", contexts: { x: "/etc" } })],
        ["c", declared({ dockerfile: "Dockerfile" })],
      ]),
    });
    expect(names(plan).map((name) => built(plan, name).blocked !== undefined)).toEqual([true, true, false]);
  });
});

describe("secrets and keys", () => {
  test("a secret reads only variables that the inputs give; one without value is left out and noted", async () => {
    const body =
      'secret = ["type=env,id=a,env=HOME", "type=env,id=b,env=GIVEN", "type=env,id=c,env=SECRET", "id=key", "id=NAMED"]';
    const root = bakeRoot(body, { NAMED: "a file too" });
    const settings = { buildEnvironment: { GIVEN: "1", NAMED: "1" }, secretEnvironment: { SECRET: "2" } };
    const plan = await planWithBuildx(root, settings);
    expect(plan.definition.target["bad"]?.secret).toEqual([
      { id: "b", env: "GIVEN" },
      { id: "c", env: "SECRET" },
      { id: "key", src: join(root, "key") },
      { id: "NAMED", env: "NAMED" },
    ]);
    expect(notesOf(plan, "left-out")["bad"]).toBe('secret "a": nobody gives HOME; give it with build-secrets');
  });

  test("an input's secret replaces the target's, wherever that one comes from", async () => {
    const root = bakeRoot('secret = ["id=s,src=/etc/hostname"]');
    const plan = await planWithBuildx(root, { buildSecrets: [{ id: "s", src: "/etc/hosts" }] });
    expect(built(plan, "bad").blocked).toBeUndefined();
    expect(plan.definition.target["bad"]?.secret).toEqual([{ id: "s", src: "/etc/hosts" }]);
  });

  test("the agent is only for targets that an input gives it to", async () => {
    const block = new Map([["app", declared({ dockerfile: "Dockerfile", ssh: ["default"] })]]);
    const root = repository({ Dockerfile: from });
    expect(built(await planPlain(root, { declared: block }), "app").blocked).toMatch(
      /SSH agent as "default".*Add ssh: default/,
    );
    for (const settings of [{ ssh: ["default"] }, { allow: ["ssh"] }]) {
      const plan = await planPlain(root, { declared: block, ...settings });
      expect(built(plan, "app").blocked).toBeUndefined();
      expect(plan.definition.target["app"]?.ssh).toEqual([{ id: "default", paths: [] }]);
    }
  });

  test("a key file outside is blocked", async () => {
    const directory = temporaryDirectory();
    mkdirSync(join(directory, ".ssh"));
    writeFileSync(join(directory, ".ssh/id"), "");
    const block = new Map([["app", declared({ dockerfile: "Dockerfile", ssh: [`k=${directory}/.ssh/id`] })]]);
    const plan = await planPlain(repository({ Dockerfile: from }), { declared: block });
    expect(built(plan, "app").blocked).toMatch(/SSH key "k".*lies outside/);
  });
});

test.each([
  ["https://example.com/x.tar.gz", true],
  ["http://example.com/x.git#v1:dir", true],
  ["git://example.com/x", true],
  ["ssh://git@example.com/x.git", true],
  ["git@example.com:team/x.git", true],
  ["github.com/team/x", true],
  ["./github.com/team/x", false],
  ["HTTPS://example.com/x", false],
  ["git://../../../etc", false],
  ["github.com/../../etc", false],
  ["git@x:../../../etc", false],
  ["docker", false],
  ["", false],
])("%s as a context: remote is %s", (context, remote) => {
  expect(isRemoteContext(context)).toBe(remote);
});
