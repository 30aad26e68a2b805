/** The truth table of "Whose word counts": what is the author's growth, and what is drift. */
import { describe, expect, it, test } from "vitest";
import type { ChangedSources, ChangedTarget, LinkedContext } from "../../src/growth/changed-sources.ts";
import { compareImages } from "../../src/growth/compare-images.ts";
import { built, type MadeBuild } from "./built-image.ts";

const dockerfile = `FROM golang:1 AS build
COPY go.mod /src/
COPY . /src
RUN go build -o /out
FROM debian:12
ARG VERSION=1
RUN apt-get update && apt-get install -y curl
COPY app /app
COPY --from=build /out /usr/bin/
`;

const from = "FROM debian:12";
const apt = "RUN apt-get update && apt-get install -y curl";
const app = "COPY app /app";
const out = "COPY --from=build /out /usr/bin/";

type Sizes = Record<string, number>;

interface Case {
  /** The Dockerfile as it is after the change; before it is {@link dockerfile} unless said. */
  text?: string;
  textBefore?: string;
  /** Growth by instruction, of the text after. */
  grown: Sizes;
  paths?: string[];
  /** Which instructions take anything of the changed paths; undefined: can't be told. */
  touched?: (text: string) => boolean | undefined;
  args?: ChangedTarget["buildArgs"];
  contexts?: Record<string, LinkedContext>;
  /** Another Dockerfile that the image stands on: its text before and after, and growth by instruction. */
  base?: { before: string; after: string; grown: Sizes };
  isInline?: boolean;
}

/** Compares the image that was built before with the one after the change. */
function judge({ text = dockerfile, textBefore = dockerfile, grown, isInline = false, base, ...change }: Case) {
  const place = isInline ? {} : { file: "Dockerfile" };
  const larger = (sizes: Sizes) => Object.fromEntries(Object.entries(sizes).map(([key, bytes]) => [key, bytes + 1]));
  const below = (side: "before" | "after"): Partial<MadeBuild> =>
    base === undefined
      ? {}
      : { on: { file: "base/Dockerfile", text: base[side], sizes: side === "after" ? larger(base.grown) : {} } };
  const sources: ChangedSources = {
    targets: [
      {
        name: "app",
        ...place,
        before: textBefore,
        after: text,
        buildArgs: change.args ?? { before: {}, after: {} },
        contexts: base === undefined ? (change.contexts ?? {}) : { base: { target: "base", changed: false } },
      },
      ...(base === undefined
        ? []
        : [
            {
              name: "base",
              file: "base/Dockerfile",
              buildArgs: { before: {}, after: {} },
              before: base.before,
              after: base.after,
            },
          ]),
    ],
    paths: change.paths ?? [],
    touches: (instruction) => (change.touched ?? (() => false))(instruction.text),
  };
  const growth = compareImages(
    built({ ...place, text: textBefore, ...below("before") }),
    built({ ...place, text, sizes: larger(grown), ...below("after") }),
    sources,
  );
  const { author, drift } = growth.drift ?? {};
  return {
    author: author?.unpacked.total,
    drift: drift?.unpacked.total,
    own: [author?.unpacked.own, drift?.unpacked.own],
    steps: growth.steps.items.map(({ by, because, origin }) => `${by} ${origin.instruction}: ${because}`),
  };
}

const linked = "FROM base\nRUN pip install x\n";
const baseText = "FROM debian:12\nRUN apt-get install python3\n";
const pip = "RUN pip install x";
const python = "RUN apt-get install python3";

describe("growth that the author did not cause", () => {
  test.each<[string, Case, { author: number; drift: number }]>([
    ["nothing changed", { grown: {} }, { author: 0, drift: 0 }],
    ["the base image moved", { grown: { [from]: 50 } }, { author: 0, drift: 50 }],
    ["the base image moved, and shrank", { grown: { [from]: -1 } }, { author: 0, drift: -1 }],
    ["an untouched apt-get step gave other bytes", { grown: { [apt]: 7 } }, { author: 0, drift: 7 }],
    [
      "a moved base under an untouched step: both are drift",
      { grown: { [from]: 50, [apt]: 7 } },
      { author: 0, drift: 57 },
    ],
    ["a copy from a builder that nobody touched", { grown: { [out]: 3 } }, { author: 0, drift: 3 }],
    ["a description was changed", { text: `${dockerfile}LABEL a=b\n`, grown: { [apt]: 7 } }, { author: 0, drift: 7 }],
    [
      "a description was changed before it",
      { text: dockerfile.replace("ARG VERSION", 'CMD ["x"]\nARG VERSION'), grown: { [apt]: 7 } },
      { author: 0, drift: 7 },
    ],
    [
      "a changed file that no copy takes",
      { paths: ["README.md"], grown: { [apt]: 7, [out]: 2 } },
      { author: 0, drift: 9 },
    ],
    [
      "an argument that nothing declares",
      { args: { before: {}, after: { UNUSED: "1" } }, grown: { [apt]: 7 } },
      { author: 0, drift: 7 },
    ],
    [
      "of an inline Dockerfile: the base image moved",
      { isInline: true, grown: { [from]: 50 } },
      { author: 0, drift: 50 },
    ],
  ])("%s", (_, given, expected) => {
    expect(judge(given)).toMatchObject(expected);
  });
});

describe("growth that is the author's", () => {
  const edited = dockerfile.replace("install -y curl", "install -y curl git");
  const aptEdited = `${apt} git`;
  test.each<[string, Case, { author: number; drift: number }]>([
    ["the step's line was edited", { text: edited, grown: { [aptEdited]: 9 } }, { author: 9, drift: 0 }],
    [
      "the FROM line was edited: another tag",
      { text: dockerfile.replace("debian:12", "debian:13"), grown: { "FROM debian:13": 50 } },
      { author: 50, drift: 0 },
    ],
    [
      "the FROM line was edited: a digest was pinned",
      { text: dockerfile.replace("debian:12", "debian:12@sha256:1"), grown: { "FROM debian:12@sha256:1": 50 } },
      { author: 50, drift: 0 },
    ],
    [
      "the FROM line was edited: what untouched steps give is the author's too",
      { text: dockerfile.replace("debian:12", "debian:13"), grown: { "FROM debian:13": 50, [apt]: 7 } },
      { author: 57, drift: 0 },
    ],
    [
      "a step was put in",
      { text: dockerfile.replace(app, `RUN dd\n${app}`), grown: { "RUN dd": 99 } },
      { author: 100, drift: 0 },
    ],
    ["a step was taken out", { text: dockerfile.replace(`${app}\n`, ""), grown: {} }, { author: -1, drift: 0 }],
    [
      "a step that stands on a changed one",
      { text: dockerfile.replace("ARG VERSION=1\n", "RUN id\n"), grown: { [apt]: 7 } },
      { author: 8, drift: 0 },
    ],
    [
      "a step that stands on what is no longer there",
      { textBefore: dockerfile.replace(apt, `RUN id\n${apt}`), grown: { [apt]: 7 } },
      { author: 6, drift: 0 },
    ],
    [
      "an argument's default was changed",
      { text: dockerfile.replace("VERSION=1", "VERSION=2"), grown: { [apt]: 7 } },
      { author: 7, drift: 0 },
    ],
    [
      "a build argument was changed",
      { args: { before: { VERSION: "1" }, after: { VERSION: "2" } }, grown: { [apt]: 7 } },
      { author: 7, drift: 0 },
    ],
    [
      "an argument that BuildKit obeys by itself",
      { args: { before: {}, after: { HTTP_PROXY: "http://x" } }, grown: { [apt]: 7 } },
      { author: 7, drift: 0 },
    ],
    [
      "files that a copy takes were changed",
      { paths: ["app/x"], touched: (text) => text === app, grown: { [app]: 4 } },
      { author: 4, drift: 0 },
    ],
    [
      "whether a copy takes the changed files can't be told",
      { paths: ["app/x"], touched: () => undefined, grown: { [app]: 4 } },
      { author: 4, drift: 0 },
    ],
    ["a copy brings other files though git names none", { grown: { [app]: 4 } }, { author: 4, drift: 0 }],
    [
      "files of a builder were changed: what is copied from it",
      { paths: ["main.go"], touched: (text) => text === "COPY . /src", grown: { [out]: 3 } },
      { author: 3, drift: 0 },
    ],
    [
      "a builder's line was edited: what is copied from it",
      { text: dockerfile.replace("go build", "go build -v"), grown: { [out]: 3 } },
      { author: 3, drift: 0 },
    ],
    [
      "a builder's base was edited: what is copied from it",
      { text: dockerfile.replace("golang:1", "golang:2"), grown: { [out]: 3 } },
      { author: 3, drift: 0 },
    ],
    [
      "the frontend was changed",
      { text: `# syntax=evil/frontend\n${dockerfile}`, grown: { [apt]: 7, [from]: 1 } },
      { author: 8, drift: 0 },
    ],
    [
      "the context that FROM names was changed",
      { contexts: { "debian:12": { changed: true } }, grown: { [from]: 50, [apt]: 7 } },
      { author: 57, drift: 0 },
    ],
  ])("%s", (_, given, expected) => {
    expect(judge(given)).toMatchObject(expected);
  });

  it("where the sources are not known at all", () => {
    const before = built({ file: "Dockerfile", text: dockerfile });
    const after = built({ file: "Dockerfile", text: dockerfile, sizes: { [from]: 51, [apt]: 8 } });
    const growth = compareImages(before, after, { targets: [], paths: [], touches: () => false });
    expect(growth.drift).toMatchObject({ author: { unpacked: { total: 57 } }, drift: { unpacked: { total: 0 } } });
  });

  it("where it can't be told how it was built before", () => {
    const buildArgs = { before: {}, after: {} };
    const unsure = "docker-bake.hcl was changed";
    const target = { name: "app", file: "Dockerfile", before: dockerfile, after: dockerfile, buildArgs, unsure };
    const before = built({ file: "Dockerfile", text: dockerfile });
    const after = built({ file: "Dockerfile", text: dockerfile, sizes: { [apt]: 8 } });
    const growth = compareImages(before, after, { targets: [target], paths: [], touches: () => false });
    expect(growth.drift?.author.unpacked.total).toBe(7);
    expect(growth.steps.items).toMatchObject([{ by: "author", because: unsure }]);
  });

  it("where the Dockerfile is new", () => {
    const target = { name: "app", file: "Dockerfile", after: dockerfile, buildArgs: { before: {}, after: {} } };
    const before = built({ file: "Dockerfile", text: dockerfile });
    const after = built({ file: "Dockerfile", text: dockerfile, sizes: { [apt]: 8 } });
    const growth = compareImages(before, after, { targets: [target], paths: [], touches: () => false });
    expect(growth.drift?.author.unpacked.total).toBe(7);
  });
});

describe("mixtures", () => {
  test.each<[string, Case, { author: number; drift: number }]>([
    [
      "the base moved, a later line was edited, the step between drifted",
      {
        text: dockerfile.replace(app, "COPY app /srv"),
        grown: { [from]: 50, [apt]: 7, "COPY app /srv": 4 },
      },
      { author: 4, drift: 57 },
    ],
    [
      "the base shrank and the author grew: both are told in full",
      { paths: ["app/x"], touched: (text) => text === app, grown: { [from]: -1, [app]: 40 } },
      { author: 40, drift: -1 },
    ],
    [
      "a builder was edited, the final stage's own step drifted",
      { text: dockerfile.replace("go build", "go build -v"), grown: { [apt]: 7, [out]: 3 } },
      { author: 3, drift: 7 },
    ],
    [
      "a copy was touched: the step above it drifted, what runs below it is the author's",
      {
        text: `${dockerfile}RUN setup\n`,
        textBefore: `${dockerfile}RUN setup\n`,
        paths: ["app/x"],
        touched: (text) => text === app,
        grown: { [apt]: 7, [app]: 4, "RUN setup": 2 },
      },
      { author: 6, drift: 7 },
    ],
  ])("%s", (_, given, expected) => {
    expect(judge(given)).toMatchObject(expected);
  });
});

describe("a variant that is linked with another", () => {
  const given = { text: linked, textBefore: linked };
  const editedBase = baseText.replace("python3", "python3-full");
  test.each<[string, Case, { author: number; drift: number; own: number[] }]>([
    [
      "the image below the linked base moved: drift, and none of it own",
      { ...given, grown: {}, base: { before: baseText, after: baseText, grown: { [from]: 50 } } },
      { author: 0, drift: 50, own: [0, 0] },
    ],
    [
      "the linked base's step drifted: own layers",
      { ...given, grown: {}, base: { before: baseText, after: baseText, grown: { [python]: 9 } } },
      { author: 0, drift: 9, own: [0, 9] },
    ],
    [
      "the linked base was edited: the author's, own layers",
      {
        ...given,
        grown: {},
        base: { before: baseText, after: editedBase, grown: { "RUN apt-get install python3-full": 9 } },
      },
      { author: 9, drift: 0, own: [9, 0] },
    ],
    [
      "the linked base was edited: what stands on it is the author's too",
      { ...given, grown: { [pip]: 5 }, base: { before: baseText, after: editedBase, grown: {} } },
      { author: 5, drift: 0, own: [5, 0] },
    ],
    [
      "the linked base only drifted: what stands on it drifts",
      { ...given, grown: { [pip]: 5 }, base: { before: baseText, after: baseText, grown: { [python]: 9 } } },
      { author: 0, drift: 14, own: [0, 14] },
    ],
  ])("%s", (_, change, expected) => {
    expect(judge(change)).toMatchObject(expected);
  });
});

describe("the reason", () => {
  test.each<[string, Case, string]>([
    ["base", { grown: { [from]: 5 } }, `drift ${from}: the base image moved, and its FROM line was not changed`],
    ["step", { grown: { [apt]: 5 } }, `drift ${apt}: its line, inputs and arguments were not changed`],
    [
      "argument",
      { args: { before: {}, after: { VERSION: "2" } }, grown: { [apt]: 5 } },
      `author ${apt}: what it builds on was changed (Dockerfile:6)`,
    ],
    [
      "builder",
      { text: dockerfile.replace("go build", "go build -v"), grown: { [out]: 3 } },
      `author ${out}: what it takes from build was changed (Dockerfile:4)`,
    ],
    ["copy", { grown: { [app]: 3 } }, `author ${app}: it brings other files than before`],
  ])("names the place: %s", (_, given, expected) => {
    expect(judge(given).steps).toEqual([expected]);
  });
});
