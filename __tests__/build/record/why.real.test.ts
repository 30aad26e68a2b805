import { randomUUID } from "node:crypto";
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildVariant } from "../../../src/build/build-variant.ts";
import { type Builder, openBuilder } from "../../../src/build/builder.ts";
import { locateBuildx } from "../../../src/build/buildx.ts";
import { explainBuilds } from "../../../src/build/record/explain-builds.ts";
import { recordOfBuild } from "../../../src/build/record/record-of-build.ts";
import { repositoryFiles } from "../../../src/dockerfile/source.ts";
import type { BuildRecord } from "../../../src/model/build-record.ts";
import type { BakeTarget } from "../../../src/model/plan.ts";
import type { Build } from "../../../src/model/report.ts";
import { type TestContext, testContext } from "../../doubles/context.ts";
import { aPlan, aVariant, someSettings } from "../samples.ts";

const toBuilder = Object.fromEntries(
  ["PATH", "HOME", "BUILDX_CONFIG", "BUILDX_BUILDER", "DOCKER_HOST", "DOCKER_CONFIG"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

let builder: Builder;
beforeAll(async () => {
  await using context = await testContext({ buildEnvironment: toBuilder });
  builder = await openBuilder(await locateBuildx(context), context);
});

/** A repository of two stages in which no step is that of another test: the builder knows those, too. */
class Repository implements AsyncDisposable {
  readonly root: string;
  args: Record<string, string> = { VERSION: "1" };
  more: BakeTarget = {};

  readonly context: TestContext;

  private constructor(context: TestContext) {
    this.context = context;
    // buildx tells BuildKit a context by the directory's name: with one name for all, they would share what is uploaded.
    this.root = join(context.workDirectory, randomUUID());
  }

  static async open(): Promise<Repository> {
    const repository = new Repository(await testContext({ buildEnvironment: toBuilder }));
    const unique = randomUUID();
    await repository.write({
      Dockerfile: dockerfile(unique),
      ".dockerignore": "**/*.log\n",
      "src/main.py": `print('hello ${unique}')\n`,
      "src/deep/other.py": "\n",
      "requirements.txt": `flask # ${unique}\n`,
    });
    return repository;
  }

  text = "";

  async write(files: Record<string, string>): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(this.root, path)), { recursive: true });
      await writeFile(join(this.root, path), text);
      if (path === "Dockerfile") this.text = text;
    }
  }

  async replace(from: string | RegExp, to: string): Promise<void> {
    await this.write({ Dockerfile: this.text.replace(from, to) });
  }

  /** Builds, explains, remembers. */
  async build(): Promise<{ build: Build; record: BuildRecord }> {
    const { root, context } = this;
    const settings = someSettings({ root });
    const variant = aVariant({ dockerfile: "Dockerfile" });
    const target = { context: root, args: this.args, ...this.more };
    const plan = { ...aPlan({ target: { app: target } }), variants: [variant] };
    const outcome = await buildVariant(builder, plan, variant, settings, context);
    if (outcome.status !== "built") throw new Error(JSON.stringify(outcome.failure));
    const dockerfiles = repositoryFiles(outcome.dockerfiles);
    const made = await recordOfBuild(outcome, plan, settings, context);
    if (made === undefined) throw new Error("nothing was recorded");
    const builds = { cacheDirectory: context.cacheDirectory, root };
    const facts = [{ variant, outcome, made, platforms: [] }];
    const [explained] = await explainBuilds(
      facts,
      { found: false, reason: "" },
      { builds, plan, dockerfiles },
      undefined,
    );
    if (explained?.outcome.build === undefined || explained.made === undefined)
      throw new Error("nothing was explained");
    return { build: explained.outcome.build, record: explained.made.record };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.context[Symbol.asyncDispose]();
  }
}

function dockerfile(unique: string): string {
  return [
    "FROM debian:bookworm-slim AS tools",
    "ARG VERSION",
    `RUN sleep 1 && echo ${unique} $VERSION > /tool`,
    "FROM debian:bookworm-slim",
    `WORKDIR /app/${unique}`,
    "COPY requirements.txt ./",
    `RUN cat requirements.txt # ${unique}`,
    "COPY src/ ./src/",
    "COPY --from=tools /tool /usr/bin/",
    "RUN ls -R /app",
    "",
  ].join("\n");
}

const because = ({ build }: { build: Build }) => {
  const { firstUncached } = build;
  return firstUncached && `${firstUncached.origin.startLine}: ${firstUncached.because}`;
};

describe.concurrent("what broke the cache first", () => {
  const changes: [string, (repository: Repository) => Promise<unknown> | undefined, string | undefined][] = [
    ["nothing", () => undefined, undefined],
    ["a file", (r) => r.write({ "src/main.py": "print('bye')\n" }), "8: `src/main.py` was changed"],
    [
      "files of all kinds",
      async (r) => {
        await r.write({ "src/main.py": "1", "src/a.py": "1", "src/b.py": "2" });
        await rm(join(r.root, "src/deep"), { recursive: true });
      },
      "8: `src/main.py` was changed; `src/a.py`, `src/b.py` were added; `src/deep/other.py` was removed",
    ],
    ["a file that is kept out", (r) => r.write({ "src/run.log": "x" }), undefined],
    [
      "a file's mode",
      (r) => chmod(join(r.root, "src/main.py"), 0o755),
      "8: the mode of `src/main.py` went from 644 to 755",
    ],
    [
      "an argument",
      async (r) => {
        r.args = { VERSION: "2" };
      },
      "3: argument `VERSION` has another value",
    ],
    [
      "a line",
      (r) => r.replace("RUN ls -R /app", "RUN ls -lR /app"),
      "10: the line was changed: `RUN ls -R /app` → `RUN ls -lR /app`",
    ],
    ["a line that moved", (r) => r.replace("WORKDIR", "\n# why\n\nWORKDIR"), undefined],
    [
      "a new line",
      (r) => r.replace("COPY src/", "RUN true\nCOPY src/"),
      "8: the line is new since the last build here",
    ],
    ["a variable above", (r) => r.replace("COPY req", "ENV MODE=fast\nCOPY req"), "8: variable `MODE` is new"],
    [
      "the user above",
      (r) => r.replace("RUN ls -R /app", "USER nobody\nRUN ls -R /app"),
      "11: the shell, user or directory that it runs with was changed above it",
    ],
    [
      "the base",
      (r) => r.replace("FROM debian:bookworm-slim\n", "FROM python:3.11-slim\n"),
      "5: the image is `python:3.11-slim`, it was `debian:bookworm-slim`",
    ],
    [
      "a line taken away",
      (r) =>
        r.replace("COPY requirements.txt ./\n", "COPY requirements.txt ./\n").then(() => r.replace(/RUN cat.*\n/, "")),
      "7: `RUN cat requirements.txt",
    ],
    [
      "nothing, where the cache is not to be used",
      async (r) => {
        r.more = { "no-cache": true };
      },
      "3: the definition asks for no cache",
    ],
  ];

  it.each(changes)("%s", async (_name, change, expected) => {
    await using repository = await Repository.open();
    const first = await repository.build();
    expect(because(first)).toContain("no earlier build is known to compare with");
    await change(repository);
    const again = await repository.build();
    if (expected === undefined) {
      expect(because(again)).toBeUndefined();
      expect(again.build.cacheHitRatio).toBe(1);
    } else expect(because(again)).toMatch(new RegExp(`^${expected.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`));
  });
});
