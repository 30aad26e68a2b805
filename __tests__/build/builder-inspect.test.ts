import { describe, expect, it } from "vitest";
import { parseInspection } from "../../src/build/builder-inspect.ts";
import { parseBuildxVersion, releaseOf } from "../../src/build/buildx-version.ts";
import { fixture } from "./recorded.ts";

const inspected = (name: string) => parseInspection(fixture(`inspect/${name}.txt`));

describe("what buildx inspect says", () => {
  it("of a remote builder", () => {
    const { name, driver, error, nodes } = inspected("remote");
    expect({ name, driver, error }).toEqual({ name: "plimsoll-lab", driver: "remote", error: undefined });
    expect(nodes).toEqual([
      {
        name: "plimsoll-lab0",
        status: "running",
        buildkitVersion: "v0.32.2",
        platforms: expect.arrayContaining(["linux/amd64", "linux/386"]),
        labels: expect.objectContaining({ "org.mobyproject.buildkit.worker.snapshotter": "overlayfs" }),
      },
    ]);
  });

  it("of the engine's own builder", () => {
    expect(inspected("docker-engine-20")).toMatchObject({
      driver: "docker",
      nodes: [{ status: "running", buildkitVersion: "v0.8+unknown", labels: {} }],
    });
  });

  it("of an engine that does not run", () => {
    expect(inspected("no-engine")).toMatchObject({
      driver: "",
      error: expect.stringContaining("failed to connect to the docker API"),
      nodes: [],
    });
  });

  it("of a daemon that is gone, and of two nodes", () => {
    expect(inspected("remote-inactive").nodes.map(({ status }) => status)).toEqual(["inactive"]);
    expect(inspected("two-nodes").nodes.map(({ name }) => name)).toEqual(["two0", "two1"]);
  });

  it("keeps stars and left-out variants out of platforms", () => {
    const text = "Name: x\nDriver: remote\n\nNodes:\nName: x0\nPlatforms: linux/amd64*, linux/arm64 (+2), linux/386\n";
    expect(parseInspection(text).nodes[0]?.platforms).toEqual(["linux/amd64", "linux/arm64", "linux/386"]);
  });

  it.each(["", "garbage", "Nodes:", ": :\n\u0000", "Name:\nNodes:\nLabels:\n x: y"])(
    "is read from %j without a throw",
    (text) => {
      expect(parseInspection(text).nodes).toEqual([]);
    },
  );
});

describe("the version of buildx", () => {
  it.each([
    ["github.com/docker/buildx v0.36.1 1234abc", "v0.36.1", false, true],
    ["github.com/docker/buildx 0.24.0 1234abc", "0.24.0", false, true],
    ["github.com/docker/buildx v0.23.0 1234abc", "v0.23.0", false, false],
    ["github.com/docker/buildx v0.30.1-desktop.1 1234abc", "v0.30.1-desktop.1", false, true],
    ["github.com/docker/buildx 0.13.1+ds1-3", "0.13.1+ds1-3", false, false],
    ["github.com/docker/buildx v0.0.0+unknown ", "v0.0.0+unknown", true, true],
    ["github.com/docker/buildx 6a0cf4b", "6a0cf4b", true, true],
  ])("%s", (output, text, development, newEnough) => {
    expect(parseBuildxVersion(output)).toEqual({ text, development, newEnough });
  });

  it("is nothing when something else answers", () => {
    expect(parseBuildxVersion("Docker version 28.2.2")).toBeUndefined();
    expect(parseBuildxVersion("")).toBeUndefined();
  });

  it("of BuildKit without a release number is none", () => {
    expect(["v0.8+unknown", "v0.0.0+unknown", "abcdef0", "v0.19.0-rc1"].map(releaseOf)).toEqual([
      undefined,
      undefined,
      undefined,
      "0.19.0",
    ]);
  });
});
