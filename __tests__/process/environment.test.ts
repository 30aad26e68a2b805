import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { childEnvironments, withoutProxies } from "../../src/process/environment.ts";
import { buildNames, plainNames, scanNames } from "../../src/process/environment-names.ts";

/** What a job on GitHub has, and what a careless one has besides. */
const job = {
  PATH: "/usr/bin",
  HOME: "/home/runner",
  HTTPS_PROXY: "http://user:pw@proxy:3128",
  DOCKER_HOST: "unix:///run/docker.sock",
  DOCKER_CONFIG: "/home/runner/.docker",
  SSH_AUTH_SOCK: "/tmp/agent",
  TRIVY_DB_REPOSITORY: "mirror.example/trivy-db:2",
  GITHUB_TOKEN: "ghs_x",
  ACTIONS_RUNTIME_TOKEN: "ey.x",
  ACTIONS_RESULTS_URL: "https://results",
  INPUT_TOKEN: "ghs_x",
  "INPUT_BUILD-SECRETS": "npm=x",
  NPM_TOKEN: "npm_x",
  AWS_SECRET_ACCESS_KEY: "x",
  TRIVY_PASSWORD: "x",
  TRIVY_SEVERITY: "CRITICAL",
  TRIVY_IGNORE_UNFIXED: "true",
  BUILDX_BAKE_ENTITLEMENTS_FS: "0",
  BUILDX_NO_DEFAULT_ATTESTATIONS: "1",
  BUILDKIT_PROGRESS: "quiet",
  DOCKER_DEFAULT_PLATFORM: "linux/arm64",
  SOURCE_DATE_EPOCH: "0",
  NODE_OPTIONS: "--require ./evil.js",
  LD_PRELOAD: "/evil.so",
};

describe("childEnvironments", () => {
  const given = childEnvironments(job, { VERSION: "1.2", PATH: "/opt/bin" });

  it("gives tools that need no login what they need to run at all", () => {
    expect(given.plainEnvironment).toEqual({ PATH: "/usr/bin", HOME: "/home/runner", HTTPS_PROXY: job.HTTPS_PROXY });
  });

  it("gives buildx the way to engine and logins, and what the user named", () => {
    expect(given.buildEnvironment).toEqual({
      PATH: "/opt/bin",
      HOME: "/home/runner",
      HTTPS_PROXY: job.HTTPS_PROXY,
      DOCKER_HOST: "unix:///run/docker.sock",
      DOCKER_CONFIG: "/home/runner/.docker",
      SSH_AUTH_SOCK: "/tmp/agent",
      VERSION: "1.2",
    });
  });

  it("gives Trivy its mirror and no setting that changes what it finds", () => {
    expect(given.scanEnvironment).toEqual({
      PATH: "/usr/bin",
      HOME: "/home/runner",
      HTTPS_PROXY: job.HTTPS_PROXY,
      DOCKER_CONFIG: "/home/runner/.docker",
      TRIVY_DB_REPOSITORY: "mirror.example/trivy-db:2",
    });
  });

  it("gives what lets a job say who it is to cosign alone", () => {
    const proof = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: "a", ACTIONS_ID_TOKEN_REQUEST_URL: "https://b" };
    const { signEnvironment, ...others } = childEnvironments({ ...job, ...proof }, {});
    expect(signEnvironment).toMatchObject({ ...proof, DOCKER_CONFIG: "/home/runner/.docker" });
    for (const environment of Object.values(others)) expect(JSON.stringify(environment)).not.toContain("ID_TOKEN");
  });

  it("lets a token through only to the build, and only when build-env names it", () => {
    const named = childEnvironments(job, { NPM_TOKEN: "npm_x" });
    expect(named.buildEnvironment).toMatchObject({ NPM_TOKEN: "npm_x" });
    expect(named.plainEnvironment).not.toHaveProperty("NPM_TOKEN");
    expect(named.scanEnvironment).not.toHaveProperty("NPM_TOKEN");
  });

  it("never lets a secret through, whatever the environment holds", () => {
    const word = fc.stringMatching(/^[A-Z_]{0,12}$/);
    const known = Object.keys({ ...plainNames, ...buildNames, ...scanNames });
    const name = fc.oneof(
      word.map((each) => `${each}_TOKEN`),
      word.map((each) => `ACTIONS_${each}`),
      word.map((each) => `INPUT_${each}`),
      word.map((each) => `GITHUB_${each}`),
      fc.constantFrom("GITHUB_TOKEN", "__proto__", "constructor", "path", "Path"),
      fc
        .tuple(fc.constantFrom(...known), fc.constantFrom("_TOKEN", "_PASSWORD", " ", "2"))
        .map((each) => each.join("")),
    );
    fc.assert(
      fc.property(fc.dictionary(name, fc.string()), (source) => {
        const { plainEnvironment, buildEnvironment, scanEnvironment } = childEnvironments(source, {});
        expect([plainEnvironment, buildEnvironment, scanEnvironment]).toEqual([{}, {}, {}]);
      }),
    );
  });

  it.each(["BUILDX_BAKE_ENTITLEMENTS_FS", "BAKE_ALLOW_REMOTE_FS_ACCESS"])("refuses %s in build-env", (name) => {
    expect(() => childEnvironments(job, { [name]: "0" })).toThrowError(
      expect.objectContaining({ code: "config.value", message: expect.stringContaining(name) }),
    );
  });
});

it("withoutProxies takes the URLs that may hold a password from what bake files can read", () => {
  const environment = {
    HTTPS_PROXY: "a",
    http_proxy: "b",
    ALL_PROXY: "c",
    no_proxy: "d",
    PATH: "e",
    MY_HTTP_PROXY: "f",
  };
  expect(withoutProxies(environment)).toEqual({ no_proxy: "d", PATH: "e", MY_HTTP_PROXY: "f" });
});
