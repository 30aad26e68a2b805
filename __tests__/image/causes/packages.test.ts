import { describe, expect, test } from "vitest";
import { causesOf, file, type MadeFile, text, told } from "./make-contents.ts";

interface MadePackage {
  depends?: string;
  recommends?: string;
  automatic?: boolean;
}

/** Debian packages, each with one file of 200 kB, `usr/share/NAME/x`. */
function debian(packages: Readonly<Record<string, MadePackage>>, states = true): MadeFile[] {
  const all = Object.entries(packages);
  const status = all.map(
    ([name, { depends = "", recommends = "" }]) =>
      `Package: ${name}\nStatus: install ok installed\nVersion: 1\nArchitecture: all\nDepends: ${depends}\nRecommends: ${recommends}\n`,
  );
  const automatic = all.filter(([, each]) => each.automatic === true);
  const extended = automatic.map(([name]) => `Package: ${name}\nArchitecture: all\nAuto-Installed: 1\n`);
  return [
    text("var/lib/dpkg/status", status.join("\n")),
    ...(states ? [text("var/lib/apt/extended_states", extended.join("\n"))] : []),
    ...all.map(([name]) => text(`var/lib/dpkg/info/${name}.list`, `/.\n/usr\n/usr/share/${name}/x\n`)),
    ...all.map(([name]) => file(`usr/share/${name}/x`, 200_000)),
  ];
}

function installed(run: string, packages: MadeFile[], config = {}) {
  return causesOf({
    dockerfile: `FROM debian\nRUN ${run}`,
    layers: [
      { line: 1, files: [] },
      { line: 2, files: packages },
    ],
    config,
  });
}

describe("packages that came as recommendations", () => {
  const packages = debian({
    git: { depends: "libz", recommends: "less, ssh" },
    libz: { automatic: true },
    less: { automatic: true },
    ssh: { automatic: true, depends: "libssh" },
    libssh: { automatic: true },
  });

  test("are counted with what they brought, on the line that lacks the option", () => {
    const causes = installed("apt-get update && apt-get -y install git", packages);
    expect(causes.map(told)).toEqual([
      "recommended-packages 600000 at 2: /usr/share/less/x /usr/share/libssh/x /usr/share/ssh/x",
    ]);
    expect(causes[0]?.advice).toBe(
      '3 packages came only as recommendations: less, libssh and ssh. Add --no-install-recommends to "apt-get install" and name those that the program needs.',
    );
  });

  test("are not told where the line has the option, nor those that it names", () => {
    expect(installed("apt-get install -y --no-install-recommends git", packages)).toEqual([]);
    expect(installed("apt install git less ssh", packages).map(told)).toEqual([
      "recommended-packages 200000 at 2: /usr/share/libssh/x",
    ]);
  });
});

describe("build tools", () => {
  const packages = debian({
    "build-essential": { depends: "gcc, make" },
    gcc: { automatic: true, depends: "libmpc, libc6-dev, libstdc" },
    make: { automatic: true },
    libmpc: { automatic: true },
    "libc6-dev": { automatic: true },
    libstdc: { automatic: true },
    app: { depends: "libstdc" },
    "gcc-12-base": {},
    libllvm15: {},
  });
  const run = "apt-get install -y --no-install-recommends build-essential app";

  test("are counted with what only they need", () => {
    const causes = installed(run, packages);
    expect(causes.map(({ kind, bytes }) => ({ kind, bytes }))).toEqual([{ kind: "build-tools", bytes: 1_000_000 }]);
    expect(causes[0]?.paths).not.toContain("/usr/share/libstdc/x");
    expect(causes[0]?.advice).toBe(
      "build-essential (5 packages with what only they need) build and do not run: install them in a builder stage and COPY --from it what they made, unless containers of this image compile.",
    );
  });

  test("that something else needs stay; without apt's states only tools are counted", () => {
    const needed = debian({
      gcc: { automatic: true, depends: "libmpc" },
      libmpc: { automatic: true },
      dkms: { depends: "gcc" },
    });
    expect(installed(run, needed)).toEqual([]);
    const unknown = debian({ gcc: { depends: "libmpc" }, libmpc: {} }, false);
    expect(installed(run, unknown).map(told)).toEqual(["build-tools 200000 at 2: /usr/share/gcc/x"]);
  });

  test("leave the libraries that headers are for, with what these need", () => {
    const libraries = debian({
      "libpq-dev": { depends: "libpq5, libssl-dev" },
      "libssl-dev": { automatic: true },
      libpq5: { automatic: true, depends: "libldap" },
      libldap: { automatic: true },
    });
    expect(installed("apt-get install -y --no-install-recommends libpq-dev", libraries).map(told)).toEqual([
      "build-tools 400000 at 2: /usr/share/libpq-dev/x /usr/share/libssl-dev/x",
    ]);
  });

  test("in an image that starts with one are what it is for", () => {
    expect(installed(run, packages, { Cmd: ["make", "all"] })).toEqual([]);
    expect(installed(run, packages, { Entrypoint: ["sh", "-c", "cd /src && exec /usr/bin/cmake ."] })).toEqual([]);
  });

  test("of Alpine are known by their names", () => {
    const alpine = [
      text("lib/apk/db/installed", "P:gcc\nV:13\nF:usr/bin\nR:gcc\n\nP:libgcc\nV:13\nF:usr/lib\nR:libgcc_s.so.1\n\n"),
      file("usr/bin/gcc", 300_000),
      file("usr/lib/libgcc_s.so.1", 300_000),
    ];
    expect(installed("apk add --no-cache gcc", alpine).map(told)).toEqual(["build-tools 300000 at 2: /usr/bin/gcc"]);
  });
});

test("toolchains, headers and static libraries that no package owns", () => {
  const causes = installed("make install", [
    file("usr/local/go/VERSION", 10),
    file("usr/local/go/pkg/tool/compile", 900_000),
    file("usr/local/include/x/x.h", 400_000),
    file("usr/local/lib/libx.a", 300_000),
    file("usr/local/lib/libx.so", 300_000),
    file("root/.rustup/toolchains/stable/bin/rustc", 200_000),
  ]);
  expect(causes.map(told)).toEqual([
    "toolchain 1100010 at 2: /usr/local/go/ /root/.rustup/toolchains/",
    "headers 400000 at 2: /usr/local/include/",
    "static-libraries 300000 at 2: /usr/local/lib/libx.a",
  ]);
  expect(causes.map(({ advice }) => advice)).toEqual([
    "Compile in a builder stage and COPY --from it the program alone, unless containers of this image compile.",
    'Only compiling needs them: end this RUN with "rm -rf /usr/local/include/", unless containers of this image compile.',
    'Only compiling needs them: end this RUN with "rm -f /usr/local/lib/libx.a", unless containers of this image compile.',
  ]);
});
