import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Image } from "../../src/model/report.ts";
import { configSecretFindings } from "../../src/scan/config-secrets.ts";
import type { IgnoreEntry } from "../../src/scan/ignore-files.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { type ImageDescription, type MadeImage, makeLayout } from "./make-layout.ts";
import { measuredImage, npmToken } from "./sample-image.ts";

const token = ["ghp", "h7Qk2ZpL9xVb4Nc8Rw1Td6Ys3Fg5Ja0MeUoI"].join("_");
const password = "hunter2-Correct";
let context: TestContext;
let root: string;

beforeEach(async () => {
  context = await testContext();
  root = join(context.workDirectory, "repository");
  await mkdir(root);
});
afterEach(() => context[Symbol.asyncDispose]());

const layers = [{ a: "1" }, { b: "2" }];

/** The findings of an image whose first layer is the base's, second is from Dockerfile line 4. */
async function findingsOf(
  description: Partial<ImageDescription>,
  ignored: IgnoreEntry[] = [],
  change: (measured: Image) => Image = (same) => same,
) {
  const made: MadeImage = await makeLayout(join(context.workDirectory, "layout"), { layers, ...description });
  return configSecretFindings(made, change(measuredImage(made)), ignored, root, "2026-10-01");
}

const dockerfile = [
  "FROM debian:bookworm-slim AS app",
  "ARG NPM_TOKEN",
  `ENV API_TOKEN=x \\`,
  "    OTHER=y",
  "LABEL key=z",
  "RUN npm ci",
].join("\n");

describe("a secret in the configuration", () => {
  it.each([
    ["the environment", { config: { Env: ["PATH=/usr/bin", `API_TOKEN=${token}`] } }, "environment variable API_TOKEN"],
    ["a label", { config: { Labels: { "com.example.key": token } } }, "label com.example.key"],
    ["the start command", { config: { Cmd: ["app", `--token=${token}`] } }, "start command"],
    ["the entry point", { config: { Entrypoint: ["app", token] } }, "entry point"],
    ["an ONBUILD instruction", { config: { OnBuild: [`RUN login ${token}`] } }, "ONBUILD instruction"],
    [
      "a default of a build argument",
      {
        history: [
          { created_by: "a" },
          { created_by: `ARG NPM_TOKEN=${token}`, empty_layer: true },
          { created_by: "b" },
        ],
      },
      "build argument NPM_TOKEN",
    ],
    [
      "a build argument of BuildKit",
      {
        history: [
          { created_by: "a" },
          { created_by: `RUN |2 A=two words NPM_TOKEN=${token} /bin/sh -c npm ci # buildkit` },
        ],
      },
      "build argument NPM_TOKEN",
    ],
    [
      "a build argument of the classic builder",
      { history: [{ created_by: "a" }, { created_by: `|1 NPM_TOKEN=${token} /bin/sh -c npm ci` }] },
      "build argument NPM_TOKEN",
    ],
    [
      "a command",
      { history: [{ created_by: "a" }, { created_by: `RUN /bin/sh -c curl -H 'Authorization: ${token}' # buildkit` }] },
      "RUN instruction",
    ],
    [
      "an instruction of the classic builder",
      {
        history: [
          { created_by: "a" },
          { created_by: `/bin/sh -c #(nop)  ENV API_TOKEN=${token}`, empty_layer: true },
          { created_by: "b" },
        ],
      },
      "environment variable API_TOKEN",
    ],
  ])("in %s is found, and its value is nowhere", async (_what, description, place) => {
    const findings = await findingsOf(description);
    expect(findings).toMatchObject([
      {
        tool: "plimsoll",
        rule: "github-pat",
        severity: "critical",
        state: "unknown",
        message: expect.stringContaining(place),
      },
    ]);
    expect(findings[0]).not.toHaveProperty("package");
    expect(JSON.stringify(findings)).not.toContain(token.slice(4));
  });

  it("known only by the name of its variable is found too", async () => {
    const findings = await findingsOf({ config: { Env: [`DB_PASSWORD=${password}`] } });
    expect(findings).toMatchObject([{ key: "plimsoll/secret/secret-in-variable/DB_PASSWORD", severity: "high" }]);
    expect(JSON.stringify(findings)).not.toContain(password);
  });

  it("in several places is one finding that names them all", async () => {
    const findings = await findingsOf({
      config: { Env: [`API_TOKEN=${token}`] },
      history: [
        { created_by: "a" },
        { created_by: `ENV API_TOKEN=${token}`, empty_layer: true },
        { created_by: `RUN |1 API_TOKEN=${token} /bin/sh -c npm ci # buildkit` },
      ],
    });
    expect(findings.map(({ key, message }) => [key, message])).toEqual([
      [
        "plimsoll/secret/github-pat/API_TOKEN",
        "Everybody who can pull this image can read a GitHub personal access token: environment variable API_TOKEN, ENV instruction, build argument API_TOKEN, RUN instruction.",
      ],
    ]);
  });

  it("beside another one of its kind is a finding of its own", async () => {
    const other = token.replace("h7Qk", "k7Qh");
    const findings = await findingsOf({
      config: {
        Env: [`A=${token}`, `B=${other}`],
        Cmd: [token.replace("h7Qk", "q7Qq"), token.replace("h7Qk", "z7Qz")],
      },
    });
    expect(findings.map(({ key }) => key)).toEqual([
      "plimsoll/secret/github-pat/A",
      "plimsoll/secret/github-pat/B",
      "plimsoll/secret/github-pat",
      "plimsoll/secret/github-pat/2",
    ]);
  });
});

it.each([
  [
    "an image without any",
    {
      config: { Env: ["PATH=/usr/bin", "GPG_KEY=A035C8C19219BA821ECEA86B64E628F8D684696D"] },
      history: [{ created_by: "a" }],
    },
  ],
  ["an image without configuration", {}],
  ["an image whose fields are null", { config: { Env: null, Labels: null, Cmd: null } }],
])("%s gives nothing", async (_what, description) => expect(await findingsOf(description)).toEqual([]));

describe("its Dockerfile line", () => {
  beforeEach(() => writeFile(join(root, "Dockerfile"), dockerfile));
  const history = (created_by: string, empty_layer = true) => [
    { created_by: "ADD base" },
    { created_by, empty_layer },
    ...(empty_layer ? [{ created_by: "RUN npm ci" }] : []),
  ];

  it.each([
    ["ENV", `ENV API_TOKEN=${token}`, { startLine: 3, endLine: 4, instruction: "ENV API_TOKEN", stage: "app" }],
    ["ARG", `ARG NPM_TOKEN=${token}`, { startLine: 2, endLine: 2, instruction: "ARG NPM_TOKEN" }],
    ["LABEL", `LABEL key=${token}`, { startLine: 5, endLine: 5 }],
  ])("is that of the %s", async (_what, created_by, origin) => {
    expect((await findingsOf({ history: history(created_by) }))[0]?.origin).toMatchObject({
      file: "Dockerfile",
      ...origin,
    });
  });

  it("is the ARG's for a value that only a RUN shows", async () => {
    const created_by = `RUN |1 NPM_TOKEN=${token} /bin/sh -c npm ci # buildkit`;
    expect((await findingsOf({ history: history(created_by, false) }))[0]?.origin).toMatchObject({
      startLine: 2,
      endLine: 2,
    });
  });

  it("is the layer's own for a secret in a command", async () => {
    expect((await findingsOf({ history: history(`RUN /bin/sh -c login ${token}`, false) }))[0]?.origin).toMatchObject({
      startLine: 3,
      instruction: "RUN npm ci",
    });
  });

  it("is the FROM for what the base brings, also under a name that the Dockerfile uses", async () => {
    const history = [
      { created_by: `ENV API_TOKEN=${token}`, empty_layer: true },
      { created_by: "ADD base" },
      { created_by: "RUN npm ci" },
    ];
    expect((await findingsOf({ history }))[0]?.origin).toMatchObject({ startLine: 1, endLine: 1 });
  });

  it("is the FROM where no instruction names it and history says nothing", async () => {
    expect((await findingsOf({ config: { Env: [`ELSEWHERE=${token}`] } }))[0]?.origin).toMatchObject({ startLine: 1 });
  });

  it("does not show the value that the line holds", async () => {
    await writeFile(join(root, "Dockerfile"), `FROM debian:bookworm-slim\nENV API_TOKEN=${token}\n`);
    const findings = await findingsOf({ config: { Env: [`API_TOKEN=${token}`] } });
    expect(findings[0]?.origin).toMatchObject({ startLine: 2 });
    expect(JSON.stringify(findings)).not.toContain(token.slice(4));
  });

  it("is not looked for outside of the repository", async () => {
    await writeFile(join(context.workDirectory, "outside"), `FROM a\nENV API_TOKEN=${token}\n`);
    const elsewhere = (measured: Image): Image => ({
      ...measured,
      layers: measured.layers.map((layer) => ({
        ...layer,
        origin: { file: "../outside", startLine: 7, via: "provenance" },
      })),
    });
    const [finding] = await findingsOf({ config: { Env: [`API_TOKEN=${token}`] } }, [], elsewhere);
    expect(finding?.origin?.file).toBe("Dockerfile");
  });
});

describe("suppression", () => {
  const entry = (more: Partial<IgnoreEntry>): IgnoreEntry => ({
    id: "npm-access-token",
    sections: ["secrets"],
    file: ".trivyignore.yaml",
    line: 7,
    ...more,
  });
  const config = { Env: [`NPM=${npmToken}`] };
  it.each([
    ["by the rule's id", [entry({ statement: "revoked", expires: "2027-01-01" })], "suppressed"],
    ["not by another id", [entry({ id: "github-pat" })], "unknown"],
    ["not by an entry for paths", [entry({ paths: ["app/**"] })], "unknown"],
    ["not by an entry for vulnerabilities", [entry({ sections: ["vulnerabilities"] })], "unknown"],
    ["not by one that ran out", [entry({ expires: "2026-10-01" })], "unknown"],
  ] as const)("%s", async (_what, ignored, state) => {
    const [finding] = await findingsOf({ config }, [...ignored]);
    expect(finding?.state).toBe(state);
    if (state === "suppressed")
      expect(finding?.suppression).toEqual({
        source: ".trivyignore.yaml:7",
        statement: "revoked",
        expires: "2027-01-01",
      });
  });
});

it("a configuration with other bytes than its digest says is not believed", async () => {
  const made = await makeLayout(join(context.workDirectory, "layout"), { layers });
  await writeFile(join(made.layout, "blobs", made.configDigest.replace(":", "/")), "{}");
  await expect(configSecretFindings(made, measuredImage(made), [], root, "2026-10-01")).rejects.toMatchObject({
    code: "image.digest",
  });
});
