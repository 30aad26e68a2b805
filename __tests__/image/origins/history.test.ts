// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are variables of Dockerfiles
import { describe, expect, test } from "vitest";
import { findOrigins } from "../../../src/image/origins/find-origins.ts";
import type { OriginHints } from "../../../src/image/origins/hints.ts";
import { processorClock } from "../../processor-clock.ts";
import { allDockerfiles, dockerfile, imageOf, recorded, told, toldAll } from "./recorded.ts";

function origins(name: string, hints: OriginHints = { dockerfiles: allDockerfiles }) {
  const { layers, history } = recorded(name);
  return findOrigins(imageOf(layers, history), hints);
}

/** An image with one layer for each text. */
function withHistory(texts: readonly string[], hints: OriginHints = {}) {
  const history = texts.map((created_by) => ({ created_by }));
  return findOrigins(
    imageOf(
      texts.map((_, i) => `sha256:${i}`),
      history,
    ),
    hints,
  );
}

const oneFile = (text: string, path = "Dockerfile"): OriginHints => ({ dockerfiles: [{ path, text }] });

describe("BuildKit's history", () => {
  test("of every kind of instruction finds its Dockerfile among all of the repository", () => {
    expect(toldAll(origins("history"))).toEqual({
      base: "debian:bookworm-slim Dockerfile.history:4 [mid] FROM debian:bookworm-slim AS mid",
      baseLayers: 1,
      layers: [
        "Dockerfile.history:4 [mid] FROM debian:bookworm-slim AS mid",
        "Dockerfile.history:8-10 [mid] RUN echo $V && echo two three",
        "Dockerfile.history:13 WORKDIR $HOME_DIR",
        'Dockerfile.history:14-17 RUN <<EOT bash echo heredoc echo "$V"',
        "Dockerfile.history:18-20 RUN <<EOT echo plain heredoc",
        'Dockerfile.history:21 RUN ["/bin/echo", "json form", "x"]',
        "Dockerfile.history:23 RUN --mount=type=cache,target=/c --network=none echo shell | cat",
        "Dockerfile.history:24 COPY --chown=1:1 --from=builder /built ${HOME_DIR}/$V/",
        "Dockerfile.history:25 COPY --link app.txt docker /x/",
        "Dockerfile.history:26-28 COPY --chmod=644 <<EOF /y.txt",
        "Dockerfile.history:29 ADD docker/base.txt /z/",
        "Dockerfile.history:30 WORKDIR sub",
        "Dockerfile.history:32-36 RUN cat <<E1 > /tmp/a && cat <<-E2 > /tmp/b one two",
      ],
    });
  });

  test("says what it says where no Dockerfile is known, without shell and build arguments", () => {
    const { layers, baseLayers, base } = toldAll(origins("history", {}));
    expect({ baseLayers, base }).toEqual({ baseLayers: undefined, base: undefined });
    expect(layers).toEqual([
      "COPY / /",
      "RUN echo $V && echo two three",
      "WORKDIR /srv/app",
      'RUN <<EOT bash echo heredoc echo "$V" EOT',
      "RUN echo plain heredoc",
      "RUN […]",
      "RUN echo shell | cat",
      "COPY --chown=1:1 /built /srv/app/7/",
      "COPY app.txt docker /x/",
      "COPY --chmod=644 <<EOF /y.txt",
      "ADD docker/base.txt /z/",
      "WORKDIR /srv/app/sub",
      "RUN cat <<E1 > /tmp/a && cat <<-E2 > /tmp/b one E1 two E2",
    ]);
  });

  test("that the exporter had to pad is shifted, so it says nothing", () => {
    expect(origins("named").layers).toEqual(Array(4).fill({ via: "none" }));
  });

  test("of another length than the layers says nothing", () => {
    const { history } = recorded("twice");
    const { layers, baseLayers } = findOrigins(imageOf(["sha256:1"], history), { dockerfiles: allDockerfiles });
    expect({ layers, baseLayers }).toEqual({ layers: [{ via: "none" }], baseLayers: undefined });
  });

  test("of an image that is only a base is not claimed by a Dockerfile that adds nothing", () => {
    expect(origins("bare").baseLayers).toBeUndefined();
    const known = origins("bare", { dockerfile: dockerfile("Dockerfile.bare") });
    expect(toldAll(known)).toMatchObject({
      baseLayers: 1,
      layers: ["Dockerfile.bare:3 [bare] FROM debian:bookworm-slim AS bare"],
    });
  });

  test("a stage that is not the last one is found by its name", () => {
    const text = "FROM a AS one\nRUN x\nFROM a AS two\nRUN y\n";
    const hints = { dockerfile: { path: "Dockerfile", text }, target: "one" };
    expect(withHistory(["ADD rootfs /", "RUN /bin/sh -c x # buildkit"], hints)).toMatchObject({ baseLayers: 1 });
    expect(withHistory(["ADD rootfs /", "RUN /bin/sh -c y # buildkit"], hints).baseLayers).toBeUndefined();
  });
});

describe("a match is all or nothing", () => {
  const text = "FROM debian\nRUN one\nRUN two\n";
  const layers = ["COPY / / # buildkit", "RUN /bin/sh -c one # buildkit", "RUN /bin/sh -c two # buildkit"];

  test.each<[string, string[], OriginHints]>([
    ["one instruction differs", [...layers.slice(0, 2), "RUN /bin/sh -c three # buildkit"], oneFile(text)],
    [
      "a command that only ends the same",
      [...layers.slice(0, 2), "RUN /bin/sh -c one && two # buildkit"],
      oneFile(text),
    ],
    ["the Dockerfile has one more", layers, oneFile(`${text}RUN three\n`)],
    ["the image has one more on top", [...layers, "RUN /bin/sh -c three # buildkit"], oneFile(text)],
    ["FROM scratch, yet layers are left", layers, oneFile(text.replace("debian", "scratch"))],
    [
      "two Dockerfiles explain it equally well",
      layers,
      {
        dockerfiles: [
          { path: "a", text },
          { path: "b", text: `${text}USER 1\n` },
        ],
      },
    ],
  ])("%s", (_, texts, hints) => {
    const { layers: found, baseLayers } = withHistory(texts, hints);
    expect(baseLayers).toBeUndefined();
    expect(found.every(({ file, via, instruction }) => file === undefined && via === "history" && instruction)).toBe(
      true,
    );
  });

  test("the Dockerfile that explains more wins", () => {
    const less = { path: "less", text: "FROM base\nRUN two\n" };
    expect(withHistory(layers, { dockerfiles: [less, { path: "more", text }] })).toMatchObject({
      baseLayers: 1,
      base: { name: "debian" },
    });
  });
});

describe("other builders' history", () => {
  test("Docker's classic builder: checksums for sources, commands without RUN", () => {
    const text =
      'FROM debian:12\nENV A=b\nRUN make it\nCOPY . /app\nADD x.tar y /opt/\nWORKDIR /there\nRUN ["a", "b c"]\nCMD sh\n';
    const layers = [
      "/bin/sh -c #(nop) ADD file:ce026b62 in / ",
      "/bin/sh -c make it",
      "/bin/sh -c #(nop) COPY dir:139c3708 in /app ",
      "/bin/sh -c #(nop) ADD multi:7ec14b81 in /opt/ ",
      "a b c",
    ];
    expect(withHistory(layers.slice(0, 4), oneFile(text.replace(/RUN \[.*\n/, ""))).layers.map(told)).toEqual([
      "Dockerfile:1 FROM debian:12",
      "Dockerfile:3 RUN make it",
      "Dockerfile:4 COPY . /app",
      "Dockerfile:5 ADD x.tar y /opt/",
    ]);
    expect(withHistory(layers.slice(0, 3)).layers.map(told)).toEqual([
      "ADD file:ce026b62 in /",
      "RUN make it",
      "COPY dir:139c3708 in /app",
    ]);
  });

  test("kaniko writes the instruction as it stands", () => {
    const text = "FROM busybox\nADD README.md /a\nRUN cp /a /b\n";
    expect(
      withHistory(["/bin/sh -c #(nop) ADD file:1 in / ", "ADD README.md /a", "RUN cp /a /b"], oneFile(text)),
    ).toMatchObject({ baseLayers: 1 });
  });

  test.each([
    ["bazel build //app:image", "bazel build //app:image"],
    ["ko build ko://example.org/cmd", "ko build ko://example.org/cmd"],
    ["RUN |1 TOKEN=hunter2 /bin/bash -o pipefail -c curl x | tar x # buildkit", "RUN curl x | tar x"],
    ["|1 TOKEN=hunter2 /bin/sh -c make", "RUN make"],
    [`RUN /bin/sh -c ${"x".repeat(5000)}`, `RUN ${"x".repeat(195)}…`],
    ["RUN /bin/sh -c a\n\u001b[2Jb", "RUN a b"],
    ["", "(none)"],
  ])("%j is told as %j", (createdBy, expected) => {
    expect(told(withHistory([createdBy]).layers[0] ?? { via: "none" })).toBe(expected);
  });

  test("a history of megabytes is read in no time", () => {
    const spent = processorClock();
    withHistory(
      [`|1 ${"/bin/sh -a ".repeat(300_000)}`, `RUN ${"$A".repeat(500_000)}`],
      oneFile(`FROM a\nCOPY ${"$A".repeat(9999)} b\nRUN x\n`),
    );
    expect(spent()).toBeLessThan(3000);
  });
});

test("an image's own word on its base is passed on when nothing better is known", () => {
  const image = imageOf(["sha256:1"]);
  image.manifest.annotations = {
    "org.opencontainers.image.base.name": "docker.io/library/debian:12",
    "org.opencontainers.image.base.digest": "sha256:abc",
  };
  expect(findOrigins(image, {}).base).toEqual({ name: "debian:12", digest: "sha256:abc", from: { via: "none" } });
});
