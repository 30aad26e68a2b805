// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are variables of Dockerfiles
import { describe, expect, test } from "vitest";
import { findOrigins } from "../../../src/image/origins/find-origins.ts";
import { readProvenance } from "../../../src/image/origins/provenance.ts";
import { slsa02Schema } from "../../../src/image/origins/slsa.ts";
import { allDockerfiles, imageOf, recorded, toldAll } from "./recorded.ts";

function origins(name: string, dockerfiles = allDockerfiles) {
  const { layers, provenance } = recorded(name);
  return findOrigins(imageOf(layers), { provenance, dockerfiles });
}

const app = {
  base: "debian:bookworm-slim docker/Dockerfile.base:3 FROM debian:${DEBIAN}",
  baseLayers: 1,
  layers: [
    "docker/Dockerfile.base:3 FROM debian:${DEBIAN}",
    "docker/Dockerfile.base:5-6 RUN mkdir -p /opt/base && head -c 20000 /dev/zero > /opt/base/zeros",
    "docker/Dockerfile.base:7 COPY docker/base.txt /opt/base/",
    "Dockerfile.app:15 [app] WORKDIR /app",
    "Dockerfile.app:16 [app] COPY --from=builder /out/lib /app/lib <= " +
      "Dockerfile.app:5-8 [builder] RUN <<EOT mkdir -p /out/lib head -c 30000 /dev/zero > /out/lib/made",
    "Dockerfile.app:17-19 [app] COPY --from=tested /out/tested /out/version /app/ <= " +
      "Dockerfile.app:12 [tested] RUN echo ok > /out/tested",
    "Dockerfile.app:20 [app] COPY --link app.txt /app/link.txt",
    "Dockerfile.app:21 [app] COPY --link --from=builder /out/version /app/link-version <= " +
      'Dockerfile.app:9 [builder] RUN echo "$VERSION" > /out/version',
    "Dockerfile.app:22 [app] RUN true",
    "Dockerfile.app:23 [app] RUN rm /opt/base/zeros && echo x > /app/x",
    "Dockerfile.app:24-28 [app] COPY <<one.txt <<two.txt /app/",
    "Dockerfile.app:29 [app] RUN --mount=type=bind,from=builder,source=/out,target=/out cp /out/version /app/mounted",
  ],
};

describe("a variant that is built on another one's Dockerfile", () => {
  test.each([
    ["as built", "app"],
    ["exported with another compression than its layers were made with", "app-zstd"],
    ["with SLSA 1 provenance", "app-slsa1"],
    ["built from imported cache, where the base has no chain", "app-imported"],
  ])("%s: every layer has its line", (_, name) => {
    expect(toldAll(origins(name))).toEqual(app);
  });

  test("the base is pinned", () => {
    expect(origins("app").base).toMatchObject({
      name: "debian:bookworm-slim",
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
  });

  test("the layers of the linked base are own layers", () => {
    expect(origins("app").baseLayers).toBe(1);
  });
});

describe("other builds", () => {
  test.each<[string, string, ReturnType<typeof toldAll>]>([
    [
      "a base image that two stages share",
      "twice",
      {
        base: "debian:bookworm-slim Dockerfile.twice:3 [two] FROM debian:bookworm-slim AS two",
        baseLayers: 1,
        layers: [
          "Dockerfile.twice:3 [two] FROM debian:bookworm-slim AS two",
          "Dockerfile.twice:4 [two] COPY --from=one /one /from-one <= Dockerfile.twice:2 [one] RUN echo one > /one",
          "Dockerfile.twice:5 [two] RUN echo two > /two",
          "Dockerfile.twice:7 [three] RUN echo three > /three",
        ],
      },
    ],
    [
      "nothing but a base image, which another stage has too",
      "bare",
      {
        base: "debian:bookworm-slim Dockerfile.bare:3 [bare] FROM debian:bookworm-slim AS bare",
        baseLayers: 1,
        layers: ["Dockerfile.bare:3 [bare] FROM debian:bookworm-slim AS bare"],
      },
    ],
    [
      "FROM scratch",
      "scratch",
      {
        base: undefined,
        baseLayers: 0,
        layers: [
          "Dockerfile.scratch:4 ADD app.txt docker /b/",
          "Dockerfile.scratch:5 COPY --from=first /a /c <= Dockerfile.scratch:2 [first] COPY app.txt /a",
        ],
      },
    ],
    [
      "FROM a context, and copies that no stage made",
      "named",
      {
        base: undefined,
        baseLayers: 0,
        layers: [
          "Dockerfile.named:1 FROM tree",
          "Dockerfile.named:2 COPY --from=debian:bookworm-slim /etc/issue /issue",
          "Dockerfile.named:3 COPY --from=tree /leaf.txt /leaf-again.txt",
          "Dockerfile.named:4 COPY --link app.txt /linked.txt",
        ],
      },
    ],
    [
      "copies from a stage of several steps: the step that names the path, or the whole stage",
      "makers",
      {
        base: undefined,
        baseLayers: 0,
        layers: [
          "Dockerfile.makers:8 COPY --from=builder /work/dist /dist <= " +
            "Dockerfile.makers:4 [builder] RUN mkdir -p dist/sub && cp src/app.txt dist/sub/",
          "Dockerfile.makers:9 COPY --from=builder /work/src/app.txt /app.txt <= " +
            "Dockerfile.makers:4 [builder] RUN mkdir -p dist/sub && cp src/app.txt dist/sub/",
          "Dockerfile.makers:10 COPY --from=builder /wheels-*.whl /wheels/ <= " +
            "Dockerfile.makers:1-6 [builder] FROM debian:bookworm-slim AS builder",
          "Dockerfile.makers:11 COPY --from=builder /etc/issue /issue <= " +
            "Dockerfile.makers:1-6 [builder] FROM debian:bookworm-slim AS builder",
        ],
      },
    ],
  ])("%s", (_, name, expected) => {
    expect(toldAll(origins(name))).toEqual(expected);
  });
});

describe("file names", () => {
  test("come from the repository's Dockerfile with the same text, wherever it lies", () => {
    const moved = allDockerfiles.map(({ path, text }) => ({ path: `services/api/${path}`, text }));
    expect(origins("twice", moved).layers[0]).toMatchObject({ file: "services/api/Dockerfile.twice", startLine: 3 });
  });

  test("of two with the same text, the one of that name", () => {
    const twin = { path: "a/Copy", text: allDockerfiles.find(({ path }) => path === "Dockerfile.twice")?.text ?? "" };
    expect(origins("twice", [twin, ...allDockerfiles]).layers[0]?.file).toBe("Dockerfile.twice");
  });

  test("are not given for a text that the repository does not have: inline, or of another repository", () => {
    const others = allDockerfiles.map(({ path, text }) => ({ path, text: `# changed\n${text}` }));
    const [layer] = origins("twice", others).layers;
    expect(layer).toEqual({ stage: "two", instruction: "FROM debian:bookworm-slim AS two", via: "provenance" });
  });

  test("are BuildKit's own where there is nothing to compare with", () => {
    expect(origins("app", []).layers[1]).toMatchObject({ file: "Dockerfile.base", startLine: 5, endLine: 6 });
  });
});

describe("provenance that does not fit is not believed", () => {
  const { layers, provenance } = recorded("app");
  const predicate = () => slsa02Schema.parse(provenance);
  const buildkit = ({ metadata }: ReturnType<typeof predicate>) =>
    metadata["https://mobyproject.org/buildkit@v1#metadata"];

  test.each<[string, unknown]>([
    ["none", undefined],
    ["null", null],
    ["text", "provenance"],
    ["of mode=min", (({ buildConfig: _, ...rest }) => rest)(predicate())],
    ["of another builder", { buildType: "https://example.org/other", metadata: {} }],
    ["with steps that are no steps", { ...predicate(), buildConfig: { llbDefinition: [{ id: 1 }] } }],
  ])("%s", (_, value) => {
    expect(readProvenance(value)).toBeUndefined();
    expect(toldAll(findOrigins(imageOf(layers), { provenance: value, dockerfiles: [] })).baseLayers).toBeUndefined();
  });

  test("of an image with more or fewer layers", () => {
    for (const other of [layers.slice(1), [...layers, "sha256:one-more"]]) {
      expect(findOrigins(imageOf(other), { provenance, dockerfiles: [] }).layers).toEqual(
        other.map(() => ({ via: "none" })),
      );
    }
  });

  test("whose counts contradict each other", () => {
    const value = predicate();
    buildkit(value).layers["step1:0"] = [Array(11).fill({})];
    expect(findOrigins(imageOf(layers), { provenance: value, dockerfiles: [] }).baseLayers).toBeUndefined();
  });

  test("whose steps go round in a circle", () => {
    const value = predicate();
    const step = value.buildConfig.llbDefinition.find(({ id }) => id === "step1");
    if (step !== undefined) step.inputs = ["step9:0"];
    expect(() => findOrigins(imageOf(layers), { provenance: value, dockerfiles: [] })).not.toThrow();
  });

  test("without any layer map, the steps are counted", () => {
    const value = predicate();
    buildkit(value).layers = {};
    expect(toldAll(findOrigins(imageOf(layers), { provenance: value, dockerfiles: allDockerfiles }))).toEqual(app);
  });
});

test("instructions are one line of bounded length, without what could move a cursor", () => {
  const { layers, provenance } = recorded("twice");
  const value = slsa02Schema.parse(provenance);
  const [info] = value.metadata["https://mobyproject.org/buildkit@v1#metadata"].source.infos;
  const text = `FROM debian AS one\nRUN a\nFROM debian\nCOPY x y\nRUN echo \u001b[31m${"long ".repeat(100)}\n`;
  if (info !== undefined) info.data = Buffer.from(text).toString("base64");
  const instruction = findOrigins(imageOf(layers), { provenance: value }).layers[2]?.instruction ?? "";
  expect(instruction).toMatch(/^RUN echo long long .*…$/);
  expect(instruction.length).toBeLessThanOrEqual(200);
});
