import { describe, expect, test } from "vitest";
import { causesOf, file, gone, link, type MadeFile, told } from "./make-contents.ts";

/** An image of one RUN that leaves these files. */
function left(run: string, ...files: MadeFile[]) {
  return causesOf({
    dockerfile: `FROM debian\nRUN ${run}`,
    layers: [
      { line: 1, files: [] },
      { line: 2, files },
    ],
  });
}

describe("a leftover is told with its directory and what this line lacks", () => {
  test.each([
    [
      "apt-get update && apt-get install -y curl",
      "var/lib/apt/lists/mirror.example.org_Packages",
      "apt-lists",
      "/var/lib/apt/lists/",
      'End this RUN with "rm -rf /var/lib/apt/lists/*", or keep it out with --mount=type=cache,target=/var/lib/apt/lists,sharing=locked.',
    ],
    [
      "apt-get update && apt-get install -y curl",
      "var/cache/apt/pkgcache.bin",
      "apt-cache",
      "/var/cache/apt/",
      'End this RUN with "apt-get clean", or keep it out with --mount=type=cache,target=/var/cache/apt,sharing=locked.',
    ],
    [
      "rm -rf /var/lib/apt/lists/* && apt-get update && apt-get install -y curl",
      "var/lib/apt/lists/x",
      "apt-lists",
      "/var/lib/apt/lists/",
      'This RUN fills it again after its own rm: move "rm -rf /var/lib/apt/lists/*" to the end.',
    ],
    [
      "apk add curl",
      "var/cache/apk/APKINDEX.tar.gz",
      "apk-cache",
      "/var/cache/apk/",
      'Add --no-cache to "apk add" in this RUN, or keep it out with --mount=type=cache,target=/var/cache/apk.',
    ],
    [
      "microdnf install -y git",
      "var/cache/dnf/fedora/repodata/primary.xml.gz",
      "dnf-cache",
      "/var/cache/dnf/",
      'End this RUN with "microdnf clean all", or keep it out with --mount=type=cache,target=/var/cache/dnf.',
    ],
    [
      "pip install --no-cache-dir a && python3 -m pip install b",
      "root/.cache/pip/http/a",
      "pip-cache",
      "/root/.cache/pip/",
      'Add --no-cache-dir to "pip install" in this RUN, or keep it out with --mount=type=cache,target=/root/.cache/pip.',
    ],
    [
      "./install.sh",
      "home/app/.cache/pip/http/a",
      "pip-cache",
      "/home/app/.cache/pip/",
      'End this RUN with "rm -rf /home/app/.cache/pip", or keep it out with --mount=type=cache,target=/home/app/.cache/pip.',
    ],
    [
      "npm ci",
      "root/.npm/_cacache/content/x",
      "npm-cache",
      "/root/.npm/_cacache/",
      'End this RUN with "npm cache clean --force", or keep it out with --mount=type=cache,target=/root/.npm.',
    ],
    [
      "curl -O https://example.org/x",
      "tmp/x",
      "temporary-files",
      "/tmp/",
      'End this RUN with "rm -rf /tmp/*", or keep it out with --mount=type=tmpfs,target=/tmp.',
    ],
  ])("RUN %s: %s", (run, path, kind, place, advice) => {
    const origin = { file: "Dockerfile", startLine: 2, endLine: 2, instruction: `RUN ${run}`, via: "provenance" };
    expect(left(run, file(path, 200_000))).toEqual([{ kind, bytes: 200_000, origin, paths: [place], advice }]);
  });

  test.each([
    ["uv-cache", "root/.cache/uv/wheels-v5/a"],
    ["poetry-cache", "root/.cache/pypoetry/artifacts/a"],
    ["pipenv-cache", "root/.cache/pipenv/a"],
    ["yarn-cache", "usr/local/share/.cache/yarn/v6/a"],
    ["yarn-cache", "root/.yarn/berry/cache/a.zip"],
    ["pnpm-store", "root/.local/share/pnpm/store/v10/a"],
    ["bun-cache", "root/.bun/install/cache/a"],
    ["go-build-cache", "root/.cache/go-build/00/a"],
    ["go-module-cache", "go/pkg/mod/cache/a"],
    ["cargo-registry", "usr/local/cargo/registry/src/a"],
    ["maven-repository", "root/.m2/repository/org/a.jar"],
    ["gradle-cache", "home/gradle/.gradle/caches/8/a"],
    ["sbt-cache", "root/.ivy2/cache/a"],
    ["composer-cache", "root/.composer/cache/a"],
    ["nuget-packages", "root/.nuget/packages/a/a.nupkg"],
    ["model-cache", "root/.cache/huggingface/hub/blobs/a"],
    ["compiler-cache", "root/.ccache/a"],
    ["tool-cache", "app/.pytest_cache/a"],
    ["log-files", "var/log/dpkg.log"],
    ["temporary-files", "var/tmp/a"],
    ["zypper-cache", "var/cache/zypp/a"],
    ["pacman-cache", "var/cache/pacman/pkg/a"],
  ])("%s: %s", (kind, path) => {
    expect(left("something", file(path, 100_000)).map((cause) => cause.kind)).toEqual([kind]);
  });

  test("some are known by what lies beside them", () => {
    const causes = left(
      "conda install x",
      file("opt/conda/pkgs/a/b", 400_000),
      file("opt/conda/conda-meta/a.json", 1),
      file("usr/local/bundle/cache/a.gem", 300_000),
      file("usr/local/bundle/specifications/a.gemspec", 1),
      file("usr/local/bundle/gems/a/a.rb", 200_000),
      file("src/target/release/deps/a.rlib", 200_000),
      file("src/target/.rustc_info.json", 1),
      file("src/target/release/app", 200_000),
      file("other/target/release/deps/a", 200_000),
      file("srv/pkgs/a", 200_000),
    );
    expect(causes.map(told)).toEqual([
      "conda-packages 400000 at 2: /opt/conda/pkgs/",
      "gem-cache 300000 at 2: /usr/local/bundle/cache/",
      "cargo-target 200000 at 2: /src/target/release/deps/",
    ]);
    expect(causes[0]?.advice).toContain('End this RUN with "conda clean --all --yes"');
  });
});

test("a cache that belongs to a user is mounted for that user", () => {
  const [cause] = left("npm ci", file("home/node/.npm/_cacache/a", 200_000, { uid: 1000, gid: 1001 }));
  expect(cause?.advice).toContain("--mount=type=cache,target=/home/node/.npm,uid=1000,gid=1001.");
});

test("deleted by a later line, it is told on the line that left it, with the line that comes too late", () => {
  const causes = causesOf({
    dockerfile: "FROM debian\nRUN apt-get update\nRUN apt-get install -y x\nRUN rm -rf /var/lib/apt/lists/*",
    layers: [
      { line: 1, files: [] },
      { line: 2, files: [file("var/lib/apt/lists/a", 300_000), file("var/lib/apt/lists/b", 200_000)] },
      { line: 3, files: [file("usr/bin/x", 1_000_000)] },
      { line: 4, files: [gone("var/lib/apt/lists/a"), gone("var/lib/apt/lists/b")] },
    ],
  });
  expect(causes.map(told)).toEqual(["apt-lists 500000 at 2 (4): /var/lib/apt/lists/"]);
  expect(causes[0]?.advice).toMatch(/^The RUN at Dockerfile:4 comes too late: .* End this RUN with "rm -rf/);
});

test("what a container needs is no leftover", () => {
  const image = (path: string, config: object) =>
    causesOf({ dockerfile: "FROM a\nRUN b", layers: [{ line: 2, files: [file(path, 200_000)] }], config });
  expect(image("root/.m2/repository/a.jar", { Cmd: ["./mvnw", "spring-boot:run"] })).toEqual([]);
  expect(image("root/.m2/repository/a.jar", { Cmd: ["java", "-jar", "app.jar"] })).toHaveLength(1);
  expect(image("go/pkg/mod/a", { Entrypoint: ["sh", "-c", "exec go run ."] })).toEqual([]);
  expect(image("root/.nuget/packages/a", { Cmd: ["dotnet", "run"] })).toEqual([]);
  expect(image("root/.nuget/packages/a", { Cmd: ["dotnet", "app.dll"] })).toHaveLength(1);
  expect(image("root/.cache/uv/a", { Env: ["UV_LINK_MODE=symlink"] })).toEqual([]);
  expect(image("tmp/app/server", { WorkingDir: "/tmp/app" })).toEqual([]);
});

test("a cache of Yarn's Plug'n'Play is the application's own", () => {
  const cache = file("app/.yarn/cache/a.zip", 200_000);
  expect(left("yarn install", cache, file("app/.pnp.cjs", 1))).toEqual([]);
  expect(left("yarn install", cache)).toHaveLength(1);
});

test("files that are linked out of the cache stay when it is emptied, so they don't count", () => {
  const causes = left(
    "uv sync",
    file("root/.cache/uv/archive-v0/a.so", 500_000),
    link("app/.venv/lib/a.so", "root/.cache/uv/archive-v0/a.so"),
    file("root/.cache/uv/archive-v0/b.so", 200_000),
    link("root/.cache/uv/archive-v0/c.so", "root/.cache/uv/archive-v0/b.so"),
  );
  expect(causes.map(told)).toEqual(["uv-cache 200000 at 2: /root/.cache/uv/"]);
});

test("copied along with the context, it is for .dockerignore; from a stage, not to be copied", () => {
  const image = (copy: string) =>
    causesOf({
      dockerfile: `FROM a\nWORKDIR /srv\n${copy}`,
      layers: [{ line: 3, files: [file("srv/web/node_modules/.cache/x", 200_000)] }],
    }).map(({ advice }) => advice);
  expect(image("COPY . .")).toEqual(['Add "web/node_modules/.cache" to .dockerignore.']);
  expect(image("COPY frontend/ /srv/web/")).toEqual(['Add "frontend/node_modules/.cache" to .dockerignore.']);
  expect(image("COPY a b /srv/")).toEqual(['Add "**/node_modules/.cache" to .dockerignore.']);
  expect(image("COPY --from=build /srv /srv")).toEqual([
    "Copy only what the program needs; /srv/web/node_modules/.cache comes along here.",
  ]);
});

test("what is copied to a temporary place is there for a RUN to read, which can read it without", () => {
  const dockerfile = "FROM a\nCOPY x.deb /tmp/\nRUN dpkg -i /tmp/x.deb";
  const [cause] = causesOf({ dockerfile, layers: [{ line: 2, files: [file("tmp/x.deb", 200_000)] }] });
  expect(cause).toMatchObject({ kind: "temporary-files", advice: expect.stringContaining("--mount=type=bind") });
});

test("of the base image nothing is told, and nothing below 100 kB", () => {
  const files = [file("var/lib/apt/lists/a", 200_000)];
  expect(causesOf({ dockerfile: "FROM a", layers: [{ line: 1, files }] })).toEqual([]);
  expect(left("x", file("var/lib/apt/lists/a", 99_999))).toEqual([]);
});

test("heredocs and exec form are read, too", () => {
  const run = (text: string) => left(text, file("root/.cache/pip/a", 200_000))[0]?.advice;
  expect(run("<<EOF\nset -e\nif true; then pip install x; fi\nEOF")).toContain('Add --no-cache-dir to "pip install"');
  expect(run('["pip3", "install", "x"]')).toContain('Add --no-cache-dir to "pip install"');
  expect(run('["bash", "-euxc", "pip3 install x"]')).toContain('Add --no-cache-dir to "pip install"');
});
