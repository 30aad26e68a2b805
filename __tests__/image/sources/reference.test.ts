import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseReference, referenceText } from "../../../src/image/sources/registry/reference.ts";
import { sha256 } from "../make-layout.ts";

const digest = sha256("x");

describe("parseReference", () => {
  test.each<[string, string, string, string | undefined, string | undefined, string?]>([
    ["debian", "docker.io", "library/debian", "latest", undefined, "debian:latest"],
    ["debian:12-slim", "docker.io", "library/debian", "12-slim", undefined],
    ["grafana/grafana", "docker.io", "grafana/grafana", "latest", undefined, "grafana/grafana:latest"],
    ["docker.io/debian:12", "docker.io", "library/debian", "12", undefined, "debian:12"],
    ["index.docker.io/library/debian:12", "docker.io", "library/debian", "12", undefined, "debian:12"],
    ["ghcr.io/owner/a/b_c:v1.2", "ghcr.io", "owner/a/b_c", "v1.2", undefined],
    ["localhost/app", "localhost", "app", "latest", undefined, "localhost/app:latest"],
    ["localhost:5000/app:1", "localhost:5000", "app", "1", undefined],
    ["127.0.0.1:5000/library/debian:bookworm-slim", "127.0.0.1:5000", "library/debian", "bookworm-slim", undefined],
    ["[::1]:5000/app:1", "[::1]:5000", "app", "1", undefined],
    [`debian@${digest}`, "docker.io", "library/debian", undefined, digest],
    [`ghcr.io/a/b:1@${digest}`, "ghcr.io", "a/b", undefined, digest, `ghcr.io/a/b@${digest}`],
  ])("%s", (text, registry, repository, tag, pinned, written = text) => {
    const reference = parseReference(text);
    expect(reference).toEqual({ registry, repository, ...(tag && { tag }), ...(pinned && { digest: pinned }) });
    expect(referenceText(reference)).toBe(written);
  });

  test.each([
    "",
    "Debian",
    "a//b",
    "/a",
    "a/",
    "a:",
    "a:b:c",
    "a b",
    "a@sha256:short",
    "a@b@c",
    "https://ghcr.io/a",
    "ghcr.io/../a",
    "ghcr.io/a?x=y",
    "ghcr.io:99999999/a",
    "gh_cr.io/a#",
    "user@host/a",
    `a/${"b".repeat(300)}`,
    `a:${"t".repeat(200)}`,
  ])("refuses %j", (text) => {
    expect(() => parseReference(text)).toThrow(expect.objectContaining({ code: "usage.flag" }));
  });

  it("never lets anything into a URL that is not a name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        try {
          const { registry, repository, tag = "" } = parseReference(text);
          expect(new URL(`https://${registry}/v2/${repository}/manifests/${tag}`).pathname).toBe(
            `/v2/${repository}/manifests/${tag}`,
          );
        } catch (error) {
          expect(error).toHaveProperty("code", "usage.flag");
        }
      }),
      { numRuns: 2000 },
    );
  });
});
