import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { dockerfileSources } from "../../src/dockerfile/sources.ts";
import { lintPolicy, planOf, settingsOf, variantPolicy } from "../lint/samples.ts";

let top = "";
let root = "";
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), "plimsoll-sources-"));
  root = join(top, "repository");
  await mkdir(join(root, "app"), { recursive: true });
  await writeFile(join(root, "Dockerfile"), "FROM a\n");
  await writeFile(join(root, "app", "Dockerfile.x"), "FROM b\n");
  await writeFile(join(top, "outside"), "FROM secret\n");
});
afterEach(() => rm(top, { recursive: true, force: true }));

it("gives each Dockerfile once, with the policies of all variants that use it", async () => {
  const [one, other] = [lintPolicy(), lintPolicy({ DL3006: "off" })];
  const plan = planOf(
    {
      base: {},
      cpu: { dockerfile: "./Dockerfile", contexts: { base: "target:base" } },
      app: { context: "app", dockerfile: "Dockerfile.x" },
    },
    { base: one, cpu: other, app: one },
  );
  const { sources, byTarget } = await dockerfileSources(plan, settingsOf(root));
  expect(sources.map(({ file, policies }) => [file, policies])).toEqual([
    ["Dockerfile", [one, other]],
    ["app/Dockerfile.x", [one]],
  ]);
  expect(byTarget.get("cpu")).toBe(byTarget.get("base"));
});

it("lints a linked target that is no variant itself, under the variant's policy", async () => {
  const policy = lintPolicy();
  const plan = planOf({ app: { contexts: { lib: "target:lib" } } }, { app: policy });
  plan.definition.target["lib"] = { context: "app", dockerfile: "Dockerfile.x" };
  const { sources } = await dockerfileSources(plan, settingsOf(root));
  expect(sources.map(({ file, policies }) => [file, policies])).toEqual([
    ["Dockerfile", [policy]],
    ["app/Dockerfile.x", [policy]],
  ]);
});

it("gives inline Dockerfiles without a file, and one that belongs to a ready image", async () => {
  const plan = planOf({ app: { "dockerfile-inline": "FROM scratch\n" } });
  plan.variants.push({
    kind: "image",
    name: "r",
    slug: "r",
    policy: variantPolicy(),
    because: "",
    image: "x",
    platforms: [],
    dockerfile: "app/Dockerfile.x",
  });
  const { sources } = await dockerfileSources(plan, settingsOf(root));
  expect(sources.map(({ label, file, text }) => ({ label, file, text }))).toEqual([
    { label: "inline Dockerfile of app", file: undefined, text: "FROM scratch\n" },
    { label: "app/Dockerfile.x", file: "app/Dockerfile.x", text: "FROM b\n" },
  ]);
});

it("leaves out what is missing, remote, outside of the root, or a link that leads outside", async () => {
  await symlink(join(top, "outside"), join(root, "linked"));
  const plan = planOf({
    missing: { dockerfile: "nope" },
    directory: { dockerfile: "app" },
    remote: { context: "https://github.com/moby/buildkit.git" },
    parent: { context: "..", dockerfile: "outside" },
    absolute: { dockerfile: join(top, "outside") },
    link: { dockerfile: "linked" },
  });
  const { sources, byTarget } = await dockerfileSources(plan, settingsOf(root));
  expect(sources).toEqual([]);
  expect([...byTarget.keys()]).toEqual([]);
});
