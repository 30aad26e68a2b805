import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { actionInputDefinitions } from "../../src/inputs/action-input-definitions.ts";
import { readActionInputs } from "../../src/inputs/action-inputs.ts";

/** The environment that the runner makes of inputs. */
const environmentOf = (inputs: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

const read = (inputs: Readonly<Record<string, string>>) => readActionInputs(environmentOf(inputs));

it("action.yml declares exactly these inputs", async () => {
  const { inputs } = parse(await readFile(new URL("../../action.yml", import.meta.url), "utf8"));
  expect(inputs).toEqual(
    Object.fromEntries(actionInputDefinitions.map(({ name, ...rest }) => [name, { required: false, ...rest }])),
  );
});

it("with nothing given, nothing is set", () => {
  const nothing = readActionInputs({});
  expect(nothing).toEqual(readActionInputs(environmentOf({ config: "", variants: " \n ", "build-args": "\n" })));
  expect(nothing.variants).toEqual([]);
  expect(nothing.failOn).toBeUndefined();
});

it("reads every input under the name that the runner gives it", () => {
  const inputs = {
    config: "ci/plimsoll.yml",
    "working-directory": "service",
    variants: "cpu, cuda\nrocm\n",
    platforms: "linux/amd64, linux/arm64\nlinux/arm/v7",
    image: "ghcr.io/o/n:1",
    files: "cwd:///tmp/meta/docker-metadata-action-bake.json\nextra.hcl",
    "build-args": "A=b=c\nB=d,e\n\nC\n",
    "build-secrets": "TOKEN=s3cr3t,with=odd\nid=npm,env=NPM\nid=key,src=key.pem\n",
    "build-env": "TAG=1.0\nHOME",
    ssh: "default\nkey=/home/u/.ssh/id",
    allow: "network.host\nfs.read=/srv/models",
    baseline: "none",
    "fail-on": "warn",
    comment: "always",
    sarif: "file",
    push: "ghcr.io/o/n",
    tags: "1\nlatest",
    layouts: "true",
    artifact: "reports",
    "report-id": "b",
    token: "ghs_0123456789",
  };
  expect(Object.keys(inputs).toSorted()).toEqual(actionInputDefinitions.map(({ name }) => name).toSorted());
  expect(read(inputs)).toEqual({
    config: "ci/plimsoll.yml",
    workingDirectory: "service",
    variants: ["cpu", "cuda", "rocm"],
    platforms: ["linux/amd64", "linux/arm64", "linux/arm/v7"],
    image: "ghcr.io/o/n:1",
    files: ["/tmp/meta/docker-metadata-action-bake.json", "extra.hcl"],
    buildArgs: [{ name: "A", value: "b=c" }, { name: "B", value: "d,e" }, { name: "C" }],
    buildSecrets: [
      { id: "TOKEN", value: "s3cr3t,with=odd" },
      { id: "npm", env: "NPM" },
      { id: "key", src: "key.pem" },
    ],
    buildEnv: [{ name: "TAG", value: "1.0" }, { name: "HOME" }],
    ssh: ["default", "key=/home/u/.ssh/id"],
    allow: ["network.host", "fs.read=/srv/models"],
    baseline: "none",
    failOn: "warn",
    comment: "always",
    sarif: "file",
    push: { enabled: true, to: "ghcr.io/o/n", tags: ["1", "latest"] },
    layouts: "true",
    artifact: "reports",
    reportId: "b",
    token: "ghs_0123456789",
  });
});

describe("a wrong input is one sentence that names it", () => {
  it.each([
    [
      { "fail-on": "errors" },
      'Input "fail-on": expected one of error, warn, never, got "errors". Did you mean "error"?',
    ],
    [{ comment: "yes" }, 'Input "comment": expected one of on-change, always, on-failure, never, got "yes".'],
    [{ sarif: "uplod" }, 'Input "sarif": expected one of upload, file, off, got "uplod". Did you mean "upload"?'],
    [{ baseline: "main" }, 'Input "baseline": expected auto, rebuild, none or image:REF, got "main".'],
    [{ platforms: "arm64" }, 'Input "platforms": expected a platform such as linux/amd64, got "arm64".'],
    [{ "build-args": "A B=c" }, 'Input "build-args": expected NAME=VALUE or NAME, got "A B=c".'],
    [{ "build-env": "1A=b" }, 'Input "build-env": expected NAME=VALUE or NAME, got "1A=b".'],
    [
      { "build-env": "ACTIONS_RUNTIME_TOKEN" },
      'Input "build-env": ACTIONS_RUNTIME_TOKEN must not reach a build. Remove it.',
    ],
    [
      { "build-env": "PLIMSOLL_BUILD_SECRET_0=x" },
      'Input "build-env": PLIMSOLL_BUILD_SECRET_0 must not reach a build. Remove it.',
    ],
    [{ allow: "fs=*" }, 'Input "allow": fs=* opens the whole machine. Name the directories instead.'],
    [{ allow: "fs.read=/" }, 'Input "allow": fs.read=/ opens the whole machine. Name the directories instead.'],
    [
      { allow: "everything" },
      'Input "allow": expected network.host, security.insecure, ssh, device, fs.read=PATH or fs.write=PATH, got "everything".',
    ],
  ])("%j", (inputs, message) => {
    expect(() => read(inputs)).toThrow(expect.objectContaining({ code: "usage.flag", message }));
  });

  it("and never quotes a secret", () => {
    for (const line of ["id=npm,value=hunter2", "hunter2", "=hunter2", "id=a,src=hunter2,env=hunter2"]) {
      expect(() => read({ "build-secrets": line })).toThrow(
        expect.objectContaining({ code: "usage.flag", message: expect.not.stringContaining("hunter2") }),
      );
    }
  });
});
