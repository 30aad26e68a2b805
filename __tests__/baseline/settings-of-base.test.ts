import { join } from "node:path";
import { expect, it } from "vitest";
import { settingsOfBase } from "../../src/baseline/settings-of-base.ts";
import { readActionInputs } from "../../src/inputs/action-inputs.ts";
import type { CommandLine } from "../../src/inputs/command-line.ts";
import { loadSettings, type SettingsRequest } from "../../src/inputs/settings.ts";
import { directoryWith } from "../inputs/temporary-directory.ts";

const flags: CommandLine = { variants: [], json: false, quiet: false };

async function baseOf(request: SettingsRequest, base: string) {
  const { settings } = await loadSettings(request);
  return settingsOfBase(request, settings, base);
}

it("the base's own file counts, and the run's flags win over it", async () => {
  const root = await directoryWith({ "plimsoll.yml": "version: 1\ncodec: zstd\nparallel: 3\n" });
  const base = await directoryWith({ "plimsoll.yml": "version: 1\ncodec: gzip\nparallel: 1\n" });
  const settings = await baseOf({ root, environment: {}, commandLine: { ...flags, parallel: "2" } }, base);
  expect(settings).toMatchObject({ root: base, defaults: { codec: "gzip" }, parallel: 2 });
});

it("the working directory of an input is not entered twice", async () => {
  const root = await directoryWith({ "app/plimsoll.yml": "version: 1\n" });
  const base = await directoryWith({ "plimsoll.yml": "version: 1\ncodec: zstd\n" });
  const environment = { "INPUT_WORKING-DIRECTORY": "app" };
  const request = { root, environment, actionInputs: readActionInputs(environment) };
  expect(await baseOf(request, base)).toMatchObject({ root: base, defaults: { codec: "zstd" } });
});

it("a configuration that the change brings is not asked of the base", async () => {
  const root = await directoryWith({ "ci/plimsoll.yml": "version: 1\ncodec: zstd\n" });
  const base = await directoryWith();
  const request = { root, environment: {}, commandLine: { ...flags, config: "ci/plimsoll.yml" } };
  expect(await baseOf(request, base)).toMatchObject({ root: base, defaults: { codec: "auto" } });
});

it("a secret that is a file stays where it is, and one that is a value too", async () => {
  const root = await directoryWith({ ".npmrc": "x" });
  const base = await directoryWith();
  const buildSecrets = ["id=npm,src=.npmrc", "id=pip,env=PIP_TOKEN"];
  const request = { root, environment: { PIP_TOKEN: "hunter22" }, commandLine: { ...flags, buildSecrets } };
  const settings = await baseOf(request, base);
  expect(settings.buildSecrets[0]).toEqual({ id: "npm", src: join(root, ".npmrc") });
  expect(Object.values(settings.secretEnvironment)).toEqual(["hunter22"]);

  const environment = { "INPUT_BUILD-SECRETS": "id=npm,src=.npmrc" };
  const inputs = { root, environment, actionInputs: readActionInputs(environment) };
  expect((await baseOf(inputs, base)).buildSecrets).toEqual([{ id: "npm", src: join(root, ".npmrc") }]);
});

it("what is wrong with the base's file is told", async () => {
  const root = await directoryWith();
  const base = await directoryWith({ "plimsoll.yml": "version: 1\nbudgits: {}\n" });
  await expect(baseOf({ root, environment: {}, commandLine: flags }, base)).rejects.toMatchObject({
    code: "config.key",
  });
});
