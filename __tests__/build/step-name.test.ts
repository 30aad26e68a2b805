import { describe, expect, it } from "vitest";
import { parseStepName } from "../../src/build/step-name.ts";

describe("names of build steps", () => {
  it.each([
    ["[2/5] RUN make", { index: 2, total: 5, scope: "", text: "RUN make", runs: true }],
    ["[ 2/11] RUN make", { index: 2, total: 11, scope: "", text: "RUN make", runs: true }],
    ["[app 2/5] COPY . .", { index: 2, total: 5, scope: "app", text: "COPY . .", runs: true }],
    ["[app stage-1  3/14] RUN true", { index: 3, total: 14, scope: "app stage-1", text: "RUN true", runs: true }],
    [
      "[linux/arm64 build 1/3] FROM x@sha256:1",
      { index: 1, total: 3, scope: "linux/arm64 build", text: "FROM x@sha256:1", runs: false },
    ],
    [
      "[linux/amd64->arm64 build 2/3] RUN go build",
      { index: 2, total: 3, scope: "linux/amd64->arm64 build", text: "RUN go build", runs: true },
    ],
    ["[internal] load build context", { scope: "internal", text: "load build context", runs: false }],
    ["[app internal] load .dockerignore", { scope: "app internal", text: "load .dockerignore", runs: false }],
    ["[app] exporting to oci image format", { scope: "app", text: "exporting to oci image format", runs: false }],
    ["exporting to GitHub Actions Cache", { scope: "", text: "exporting to GitHub Actions Cache", runs: false }],
    [
      "[1/2] RUN [ -f /x ] && echo [3/4]",
      { index: 1, total: 2, scope: "", text: "RUN [ -f /x ] && echo [3/4]", runs: true },
    ],
    ["", { scope: "", text: "", runs: false }],
  ])("reads %j", (name, expected) => {
    expect(parseStepName(name)).toEqual(expected);
  });

  it("keeps an instruction with line feeds whole", () => {
    expect(parseStepName("[1/1] RUN <<EOF (apt-get update...)\nmore").text).toBe("RUN <<EOF (apt-get update...)\nmore");
  });
});
