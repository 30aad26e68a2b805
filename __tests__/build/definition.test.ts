// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders are what these tests are about
import { readFile, stat } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { buildArguments, buildVariables } from "../../src/build/arguments.ts";
import {
  buildPaths,
  callFiles,
  definitionOf,
  imageOutput,
  layoutOutput,
  linkedTargets,
  reusing,
  writeDefinition,
} from "../../src/build/definition.ts";
import { escapeTemplates } from "../../src/build/hcl-template.ts";
import type { BakeTarget } from "../../src/model/plan.ts";
import { testContext } from "../doubles/context.ts";
import { aBuilder, aPlan, aVariant, someSettings } from "./samples.ts";

const targets = (target: Record<string, BakeTarget>) => aPlan({ target });

describe("the definition of one build", () => {
  it("has the target with one OCI layout directory, and what it is built on with no output", () => {
    const plan = targets({
      app: { context: "/r", contexts: { base: "target:base", image: "docker-image://debian" } },
      base: { context: "/r", contexts: { root: "target:root" } },
      root: { context: "/r" },
      other: { context: "/r" },
    });
    const { target } = definitionOf(plan, aVariant(), layoutOutput("gzip", "/w/layout"));
    expect(Object.keys(target)).toEqual(["app", "base", "root"]);
    expect(target["app"]?.output).toEqual([
      {
        type: "oci",
        tar: "false",
        dest: "/w/layout",
        compression: "gzip",
        "force-compression": "false",
        "oci-mediatypes": "true",
      },
    ]);
    expect(target["base"]?.output).toEqual([{ type: "cacheonly" }]);
    expect(target["root"]?.output).toEqual([{ type: "cacheonly" }]);
  });

  it("makes the same image for the builder as for the layout", () => {
    const plan = targets({ app: {} });
    const made = (codec: "gzip" | "zstd") => {
      const [image, layout] = [imageOutput(codec), layoutOutput(codec, "/w/layout")].map((output) => {
        const [{ type: _type, tar: _tar, dest: _dest, push: _push, store: _store, unpack: _unpack, ...blobs } = {}] =
          (definitionOf(plan, aVariant(), output).target["app"]?.output as Record<string, string>[] | undefined) ?? [];
        return blobs;
      });
      return { image, layout };
    };
    for (const codec of ["gzip", "zstd"] as const) expect(made(codec).image).toEqual(made(codec).layout);
    expect(imageOutput("gzip")).toMatchObject({ type: "image", push: "false" });
  });

  it("asks for nothing anew when it is used again", () => {
    const plan = targets({
      app: {
        contexts: { base: "target:base" },
        "no-cache": true,
        "no-cache-filter": ["x"],
        pull: true,
        args: { A: "1" },
      },
      base: { "no-cache": true, target: "t" },
    });
    const { target } = reusing(definitionOf(plan, aVariant(), layoutOutput("gzip", "/w")));
    expect(Object.keys(target["app"] ?? {}).sort()).toEqual(["args", "contexts", "output"]);
    expect(Object.keys(target["base"] ?? {}).sort()).toEqual(["output", "target"]);
  });

  it("does not let a target turn the build into something else", () => {
    const plan = targets({
      app: { call: "check", attest: ["type=sbom"], output: ["type=registry"], annotations: ["index:a=b"] },
    });
    const { target } = definitionOf(plan, aVariant(), layoutOutput("gzip", "/w/layout"));
    expect(Object.keys(target["app"] ?? {})).toEqual(["output"]);
    expect(target["app"]?.output).toHaveLength(1);
  });

  it("keeps annotations of manifests", () => {
    const plan = targets({ app: { annotations: ["index,manifest:a=b", "manifest:c=d", "e=f"] } });
    expect(definitionOf(plan, aVariant(), layoutOutput("gzip", "/w")).target["app"]?.["annotations"]).toEqual([
      "manifest:c=d",
      "e=f",
    ]);
  });

  it("ends where links make a circle", () => {
    const definition = { target: { a: { contexts: { x: "target:b" } }, b: { contexts: { y: "target:a" } } } };
    expect(linkedTargets(definition, "a")).toEqual(["a", "b"]);
  });

  it("says which target a broken plan lacks", () => {
    const plan = targets({ app: { contexts: { base: "target:gone" } } });
    expect(() => definitionOf(plan, aVariant(), layoutOutput("gzip", "/w"))).toThrow(/no target `gone`/);
  });

  it("is written for its owner only, with its strings safe from bake's templates", async () => {
    await using context = await testContext();
    const files = callFiles({ directory: context.workDirectory, layout: "" }, "build");
    await writeDefinition({ target: { app: { args: { A: "${TOKEN} $${x} 100%{" } } } }, files);
    expect((await stat(files.definition)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(files.definition, "utf8"))).toEqual({
      target: { app: { args: { A: "$${TOKEN} $$${x} 100%%{" } } },
    });
  });
});

describe("strings for a JSON bake file", () => {
  it.each([
    ["plain $HOME 100 % { }", "plain $HOME 100 % { }"],
    ["${x}", "$${x}"],
    ["$${x}", "$$${x}"],
    ["%{ if x }", "%%{ if x }"],
    [{ "${key}": ["%{a"] }, { "$${key}": ["%%{a"] }],
    [null, null],
    [true, true],
  ])("%j becomes %j", (value, expected) => {
    expect(escapeTemplates<unknown>(value)).toEqual(expected);
  });
});

describe("the call of buildx", () => {
  const paths = buildPaths("/w", aVariant());
  const call = { files: callFiles(paths, "export"), writes: [paths.directory] };

  it("is an argument array in which nothing that was given can become an option", () => {
    expect(
      buildArguments(aBuilder({ args: ["buildx"] }), aVariant({ target: "--push" }), call, someSettings()),
    ).toEqual([
      "buildx",
      "bake",
      "--file=/w/build/app/export.json",
      "--progress=rawjson",
      "--metadata-file=/w/build/app/export-metadata.json",
      "--builder=lab",
      "--allow=fs.read=/repository",
      "--allow=fs.write=/w/build/app",
      "--",
      "--push",
    ]);
  });

  it("passes on what the inputs allow, and nothing that opens the machine", () => {
    const settings = someSettings({
      allow: ["network.host", "fs.read=/opt/models"],
      buildSecrets: [
        { id: "npm", src: "secrets/npmrc" },
        { id: "token", env: "PLIMSOLL_BUILD_SECRET_1" },
      ],
      ssh: ["default=/home/me/.ssh/id"],
    });
    const allowed = buildArguments(aBuilder(), aVariant(), call, settings).filter((each) =>
      each.startsWith("--allow="),
    );
    expect(allowed).toEqual([
      "--allow=fs.read=/repository",
      "--allow=fs.write=/w/build/app",
      "--allow=fs.read=/repository/secrets/npmrc",
      "--allow=fs.read=/home/me/.ssh/id",
      "--allow=ssh",
      "--allow=network.host",
      "--allow=fs.read=/opt/models",
    ]);
  });

  it("has secrets in the environment only", () => {
    const settings = someSettings({ buildSecrets: [{ id: "token", env: "S" }], secretEnvironment: { S: "hunter2" } });
    expect(buildArguments(aBuilder(), aVariant(), call, settings).join(" ")).not.toContain("hunter2");
  });

  it("decides what changes the result, whatever the environment says", () => {
    const given = {
      BUILDX_METADATA_PROVENANCE: "disabled",
      BUILDX_GIT_INFO: "1",
      BUILDX_BAKE_ENTITLEMENTS_FS: "0",
      FOO: "1",
    };
    expect(buildVariables(given)).toMatchObject({
      BUILDX_METADATA_PROVENANCE: "max",
      BUILDX_NO_DEFAULT_ATTESTATIONS: "1",
      BUILDX_GIT_INFO: "false",
      BUILDX_BAKE_ENTITLEMENTS_FS: "1",
      FOO: "1",
    });
  });
});
