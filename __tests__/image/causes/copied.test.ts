import { describe, expect, test } from "vitest";
import { causesOf, file, link, type MadeFile, told } from "./make-contents.ts";

const big = 2_000_000;

function copied(dockerfile: string, files: MadeFile[], line = 2) {
  const after = dockerfile
    .split("\n")
    .slice(line - 1)
    .map((_, index) => ({ line: line + 1 + index, files: [] }));
  return causesOf({ dockerfile: `FROM debian\n${dockerfile}`, layers: [{ line, files }, ...after] });
}

describe("what a copied context brings along", () => {
  test.each<[string, MadeFile[], string, string]>([
    [
      "version control",
      [file("app/x/.git/pack", big)],
      "version-control: /app/x/.git/",
      'Add "x/.git" to .dockerignore.',
    ],
    ["editors' files", [file("app/.idea/index", big)], "editor-files: /app/.idea/", 'Add ".idea" to .dockerignore.'],
    [
      "a virtual environment, whatever its name",
      [file("app/env3/lib/x.so", big), file("app/env3/pyvenv.cfg", 1)],
      "virtual-environment: /app/env3/",
      'Add "env3" to .dockerignore, and install the packages in a RUN: an environment of another machine seldom runs here.',
    ],
    [
      "modules",
      [file("app/node_modules/x/x.js", big)],
      "copied-node-modules: /app/node_modules/",
      'Add "node_modules" to .dockerignore, and install in the image with "npm ci" or its like.',
    ],
    ["tests", [file("app/tests/data/x", big)], "copied-tests: /app/tests/", 'Add "tests" to .dockerignore.'],
    [
      "models",
      [file("app/m/a.pt", big), file("app/m/pytorch_model.bin", 1_000_000)],
      "model-weights: /app/m/a.pt /app/m/pytorch_model.bin",
      'Add "m/a.pt" and "m/pytorch_model.bin" to .dockerignore and mount',
    ],
    [
      "data",
      Array.from({ length: 12 }, (_, at) => file(`app/d/${at}.csv`, big)),
      "datasets: /app/d/",
      'Add "**/*.csv" to .dockerignore and mount',
    ],
  ])("%s", (_, files, what, advice) => {
    const [cause, ...others] = copied("COPY . /app", files);
    expect(others).toEqual([]);
    expect(`${cause?.kind}: ${cause?.paths.join(" ")}`).toBe(what);
    expect(cause?.advice.startsWith(advice)).toBe(true);
  });

  test("the place in the context is worked out, or left open", () => {
    const advice = (lines: string, line: number) => copied(lines, [file("srv/app/.git/pack", big)], line)[0]?.advice;
    expect(advice("WORKDIR /srv\nWORKDIR app\nCOPY . .", 4)).toBe('Add ".git" to .dockerignore.');
    expect(advice("WORKDIR /srv\nCOPY backend/ ./app", 3)).toBe('Add "backend/.git" to .dockerignore.');
    expect(advice("COPY . $HOME", 2)).toBe('Add "**/.git" to .dockerignore.');
    expect(advice('COPY ["one", "two", "/srv/app"]', 2)).toBe('Add "**/.git" to .dockerignore.');
    expect(advice("RUN git clone https://example.org/x /srv/app", 2)).toBe('End this RUN with "rm -rf /srv/app/.git".');
    expect(advice("COPY --from=source /src /srv/app", 2)).toBe("Copy without /srv/app/.git.");
    expect(advice("COPY . /srv/app\nRUN pip install --no-cache-dir .", 2)).toBe(
      "Add --exclude=.git to this line and give it to the RUN that reads it with --mount=type=bind.",
    );
    expect(advice("COPY . /srv/app\nRUN git describe > VERSION", 2)).toContain("--exclude=.git");
    expect(advice("COPY . /srv/app\nRUN pip install -r requirements.txt", 2)).toBe('Add ".git" to .dockerignore.');
    expect(advice("COPY .git /srv/app/.git", 2)).toContain("--mount=type=bind");
  });

  test("what a line names, small data, and what no context brought is meant", () => {
    expect(copied("COPY node_modules ./node_modules", [file("node_modules/x", big)])).toEqual([]);
    expect(copied("COPY models/ /models/", [file("models/a.pt", big)])).toEqual([]);
    expect(copied("COPY . /app", [file("app/a.csv", 999_999)])).toEqual([]);
    expect(copied("RUN npm ci", [file("app/node_modules/x/x.js", big)])).toEqual([]);
    expect(copied("RUN python -m venv /v", [file("v/pyvenv.cfg", 1), file("v/x", big)])).toEqual([]);
    expect(copied("COPY --from=models /m /m", [file("m/a.safetensors", big)])).toEqual([]);
    expect(copied("ADD https://example.org/a.onnx /", [file("a.onnx", big)])).toEqual([]);
  });

  test("tests that run in the image are meant, too", () => {
    expect(copied("COPY . /app\nRUN npm test", [file("app/tests/x", big)])).toEqual([]);
    expect(copied("COPY . /app\nFROM debian AS two\nRUN npm test", [file("app/tests/x", big)])).toEqual([]);
    expect(copied('COPY . /app\nCMD ["pytest"]', [file("app/tests/x", big)])).toEqual([]);
  });
});

describe("archives that stay", () => {
  test.each([
    ["RUN curl -o /opt/x.tar.gz https://h/x.tar.gz && tar -C /opt -xzf /opt/x.tar.gz", "opt/x.tar.gz", true],
    ["RUN wget https://h/cuda_12.run && sh cuda_12.run --silent", "cuda_12.run", true],
    ["RUN wget https://h/a.run -O /a.run && chmod +x /a.run && /a.run", "a.run", true],
    ["RUN dpkg -i /debs/*.deb", "debs/x.deb", true],
    ["RUN pip install /wheels/x-1-py3.whl", "wheels/x-1-py3.whl", true],
    ["COPY x.zip /opt/\nRUN unzip -d /opt /opt/x.zip", "opt/x.zip", true],
    ["ADD https://h/x.tgz /opt/\nRUN tar --file=/opt/x.tgz -x", "opt/x.tgz", true],
    ["RUN tar -czf /opt/backup.tar.gz /etc", "opt/backup.tar.gz", false],
    ["COPY fixtures.zip /app/", "app/fixtures.zip", false],
    ["RUN pip install x", "usr/lib/python3.11/ensurepip/_bundled/pip.whl", false],
  ])("%s", (lines, path, isTold) => {
    const kinds = copied(lines, [file(path, big)]).map(({ kind }) => kind);
    expect(kinds).toEqual(isTold ? ["archives"] : []);
  });

  test("advice fits the line", () => {
    const advice = (lines: string, path: string) => copied(lines, [file(path, big)])[0]?.advice;
    expect(advice("RUN tar xf /x.tar", "x.tar")).toBe(
      'It was unpacked or installed and stays beside the result: end this RUN with "rm -f /x.tar".',
    );
    expect(advice("COPY x.tar /\nRUN tar xf /x.tar", "x.tar")).toContain("--mount=type=bind");
    expect(advice("ADD https://h/x.tar /\nRUN tar xf /x.tar", "x.tar")).toContain("in one RUN instead of ADD");
  });
});

describe("duplicates", () => {
  const tree = (root: string) => [0, 1, 2].map((at) => file(`${root}/lib/f${at}`, 100_000, { content: `f${at}` }));

  test("a copied tree is one cause, on the line of the copy", () => {
    const causes = causesOf({
      dockerfile: "FROM a\nRUN make\nRUN cp -r /opt/app /srv/app2",
      layers: [
        { line: 2, files: tree("opt/app") },
        { line: 3, files: tree("srv/app2") },
      ],
    });
    expect(causes.map(told)).toEqual(["duplicates 300000 at 3 (2): /srv/app2/ /opt/app/"]);
    expect(causes[0]?.advice).toContain(
      "The same content is at /opt/app/, from the RUN at Dockerfile:2. Use ln -s in place of cp",
    );
  });

  test("one file is told with both paths; of the base's the own copy counts", () => {
    const causes = causesOf({
      dockerfile: "FROM a\nCOPY ca.crt /etc/",
      layers: [
        { line: 1, files: [file("usr/ca.crt", 150_000, { content: "same" })] },
        { line: 2, files: [file("etc/own.crt", 150_000, { content: "same" })] },
      ],
    });
    expect(causes.map(told)).toEqual(["duplicates 150000 at 2 (1): /etc/own.crt /usr/ca.crt"]);
  });

  test("links, small files, other content and other sizes are none", () => {
    const small = ["a", "b"].map((path) => file(path, 4095, { content: "same" }));
    const sizes = ["c", "d"].map((path, at) => file(path, 200_000 + at, { content: "same" }));
    expect(copied("RUN x", [...small, ...sizes, file("e", 200_000), link("f", "e"), file("g", 200_000)])).toEqual([]);
  });

  test("modules that are installed several times are one cause", () => {
    const at = (path: string) => file(`app/node_modules/${path}`, 60_000, { content: "lodash" });
    const causes = copied("RUN npm ci", [
      at("lodash/x.js"),
      at("a/node_modules/lodash/x.js"),
      at("b/node_modules/lodash/x.js"),
    ]);
    expect(causes.map(told)).toEqual(["duplicates 120000 at 2: /app/node_modules/"]);
    expect(causes[0]?.advice).toContain("npm dedupe");
  });
});
