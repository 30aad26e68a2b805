import fc from "fast-check";
import { expect, test } from "vitest";
import { parseChallenge } from "../../../src/image/sources/registry/challenge.ts";

test.each<[string, ReturnType<typeof parseChallenge>]>([
  [
    'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:library/debian:pull"',
    {
      scheme: "bearer",
      parameters: {
        realm: "https://auth.docker.io/token",
        service: "registry.docker.io",
        scope: "repository:library/debian:pull",
      },
    },
  ],
  [
    'bearer Realm = "https://x/y" , service=z',
    { scheme: "bearer", parameters: { realm: "https://x/y", service: "z" } },
  ],
  ['Basic realm="Registry \\"R\\", main"', { scheme: "basic", parameters: { realm: 'Registry "R", main' } }],
  ["Basic", { scheme: "basic", parameters: {} }],
  ['Negotiate, Basic realm="x"', { scheme: "basic", parameters: { realm: "x" } }],
  ["Negotiate", undefined],
  ["", undefined],
])("%s", (header, expected) => {
  expect(parseChallenge(header)).toEqual(expected);
});

test("no header is no challenge", () => expect(parseChallenge(null)).toBeUndefined());

test("any header is read without a throw", () => {
  fc.assert(fc.property(fc.string(), (header) => void parseChallenge(`Bearer ${header}`)));
});
