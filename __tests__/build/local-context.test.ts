import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isLocalContext, openLocalContext } from "../../src/build/local-context.ts";
import { temporaryDirectory } from "../image/make-layout.ts";

it("opens a directory with the ignore file in force: the Dockerfile's own, by the name that it is built from, else the context's", async () => {
  await using root = await temporaryDirectory();
  const at = (path: string) => join(root.path, path);
  await mkdir(at("app"));
  await mkdir(at("docker"));
  await writeFile(at("app/.dockerignore"), "general\n");
  await writeFile(at("docker/Dockerfile.dockerignore"), "own\n");
  await symlink("Dockerfile", at("docker/Link"));
  await symlink("app", at("link"));
  const ignored = async (dockerfile?: string, texts?: ReadonlyMap<string, string>) => {
    const context = await openLocalContext(at("link"), dockerfile, texts);
    expect(context?.directory).toBe(at("app"));
    return ["general", "own", "given"].filter((path) => context?.rules.ignores(path));
  };
  expect(await ignored()).toEqual(["general"]);
  expect(await ignored(at("docker/Dockerfile"))).toEqual(["own"]);
  expect(await ignored(at("docker/Link"))).toEqual(["general"]);
  expect(await ignored(undefined, new Map([[at("app/.dockerignore"), "given\n"]]))).toEqual(["given"]);
  expect(await openLocalContext(at("none"), undefined)).toBeUndefined();
});

it.each([
  [".", true],
  ["../shared", true],
  ["/srv/app", true],
  ["target:base", false],
  ["docker-image://debian", false],
  ["oci-layout:///srv/layout", false],
  ["https://example.com/a.tar", false],
  ["git@example.com:a/b.git", false],
  ["github.com/a/b", false],
])("takes %s for a local context: %s", (context, expected) => {
  expect(isLocalContext(context)).toBe(expected);
});
