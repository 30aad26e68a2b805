import { describe, expect, test } from "vitest";
import { causesOf, file, type MadeFile, told } from "./make-contents.ts";

const big = 200_000;

function brought(line: string, files: MadeFile[], config = {}) {
  return causesOf({ dockerfile: `FROM debian\n${line}`, layers: [{ line: 2, files }], config });
}

describe("documentation", () => {
  const files = [
    ...[
      file("usr/share/doc/x/changelog.gz", big),
      file("usr/share/doc/x/copyright", big),
      file("usr/share/man/man1/x.1", big),
    ],
    ...[file("usr/share/doc/y/LICENSE.txt", big), file("usr/share/info/x.info", big)],
  ];

  test.each([
    [
      "RUN apt-get install -y x",
      'Before this RUN, write "path-exclude=/usr/share/doc/*", "path-exclude=/usr/share/info/*", "path-exclude=/usr/share/man/*" to a file in /etc/dpkg/dpkg.cfg.d, and "path-include=/usr/share/doc/*/copyright", which keeps the licences.',
    ],
    ["RUN dnf install -y x", 'Add --setopt=tsflags=nodocs to "dnf install".'],
    ["RUN apk add x-doc", 'Leave x-doc out of "apk add".'],
    [
      "RUN make install",
      "End this RUN with \"find /usr/share/doc/ /usr/share/info/ /usr/share/man/ -type f ! -iname 'copy*' ! -iname 'licen*' -delete\".",
    ],
    ["COPY --from=x / /", "Copy without /usr/share/doc/ /usr/share/info/ /usr/share/man/."],
  ])("%s", (line, advice) => {
    const causes = brought(line, files);
    expect(causes.map(told)).toEqual(["documentation 600000 at 2: /usr/share/doc/ /usr/share/info/ /usr/share/man/"]);
    expect(causes[0]?.advice).toBe(advice);
  });

  test("that the author copied is the author's own", () => {
    expect(brought("COPY docs /usr/share/doc/", files)).toEqual([]);
  });
});

describe("locales", () => {
  const files = ["de", "de_AT", "fr", "pt_BR", "en_GB"].map((name) =>
    file(`usr/share/locale/${name}/LC_MESSAGES/x.mo`, big),
  );

  test("but for English and what the environment asks for", () => {
    const bytes = (Env: string[]) => brought("RUN make", files, { Env }).map((cause) => cause.bytes);
    expect(bytes([])).toEqual([800_000]);
    expect(bytes(["LANG=C.UTF-8"])).toEqual([800_000]);
    expect(bytes(["LANG=de_DE.UTF-8", "LANGUAGE=pt:fr"])).toEqual([]);
    const [cause] = brought("RUN make", files, { Env: ["LC_ALL=de_DE.UTF-8"] });
    expect(cause).toMatchObject({ bytes: 400_000, paths: ["/usr/share/locale/"] });
    expect(cause?.advice).toBe(
      "End this RUN with \"find /usr/share/locale/ -mindepth 1 -maxdepth 1 ! -name 'de*' ! -name 'en*' -exec rm -rf {} +\".",
    );
  });

  test("sources of locales stay where a line makes locales of them", () => {
    const sources = [file("usr/share/i18n/charmaps/UTF-8.gz", big)];
    expect(brought("RUN apt-get install locales && locale-gen", sources)).toEqual([]);
    expect(brought("RUN apt-get install locales", sources).map(({ kind }) => kind)).toEqual(["locales"]);
  });
});

describe("what only development needs", () => {
  test.each<[string, MadeFile[], string[]]>([
    ["symbols", [file("usr/lib/debug/.build-id/a", big), file("opt/x.debug", big)], ["debug-symbols 400000"]],
    ["symbols of .NET", [file("app/a.pdb", big), file("app/a.dll", 1)], ["debug-symbols 200000"]],
    ["a protein", [file("data/1crn.pdb", big)], []],
    [
      "source maps",
      [file("app/node_modules/x/dist/x.js.map", big), file("app/public/own.js.map", big)],
      ["source-maps 200000"],
    ],
    [
      "tests of Python packages",
      [file("usr/lib/python3/site-packages/pandas/tests/io/a.py", big)],
      ["package-tests 200000"],
    ],
    ["a package named tests", [file("usr/lib/python3/site-packages/tests/a.py", big)], []],
    ["a module that is no test", [file("usr/lib/python3/site-packages/django/test/a.py", big)], []],
    [
      "tests of Node packages",
      [file("app/node_modules/@s/x/test/a.js", big), file("app/node_modules/y/test/a.js", big)],
      ["package-tests 400000"],
    ],
    [
      "Node packages of that name",
      [file("app/node_modules/test/a.js", big), file("app/node_modules/x/lib/test/a.js", big)],
      [],
    ],
    ["bytecode", [file("app/__pycache__/a.cpython-311.pyc", big), file("app/a.py", 1)], ["bytecode 200000"]],
    ["bytecode without source", [file("app/__pycache__/a.cpython-311.pyc", big), file("app/b.pyc", big)], []],
  ])("%s", (_, files, expected) => {
    expect(brought("RUN x", files).map(({ kind, bytes }) => `${kind} ${bytes}`)).toEqual(expected);
  });

  test("advice fits the line", () => {
    const pyc = [file("app/__pycache__/a.cpython-311.pyc", big), file("app/a.py", 1)];
    const advice = (line: string, files = pyc) => brought(line, files)[0]?.advice;
    expect(advice("RUN pip install --no-cache-dir x")).toContain('add --no-compile to "pip install"');
    expect(advice("RUN ./x")).toBe(
      'End this RUN with "rm -f /app/__pycache__/a.cpython-311.pyc". The first start is slower without bytecode.',
    );
    expect(advice("COPY . /app")).toBe('Add "**/__pycache__" to .dockerignore.');
    expect(advice("RUN uv sync --compile-bytecode")).toBeUndefined();
    const modules = Array.from({ length: 20 }, (_, at) => file(`app/node_modules/m${at}/test/a.js`, big));
    expect(advice("RUN npm ci", modules)).toContain("rm -rf /app/node_modules/*/test /app/node_modules/*/tests");
    const dotnet = [file("app/a.pdb", big), file("app/a.dll", 1)];
    expect(advice("RUN dotnet publish -o /app", dotnet)).toContain("-p:DebugType=none");
  });
});
