import fc from "fast-check";
import { expect, test } from "vitest";
import { slugOf } from "../../src/plan/slug.ts";

test.each([
  ["cpu", "cpu"],
  ["gpu-11.8_x", "gpu-11.8_x"],
  ["api:gpu", "api~3agpu"],
  ["services/api", "services~2fapi"],
  ["a@b c", "a~40b~20c"],
  ["..", "~2e."],
  [".hidden", "~2ehidden"],
  ["--push", "~2d-push"],
  ["~", "~7e"],
  ["größe", "gr~u00f6~u00dfe"],
  ["", "~"],
])("%j is %j", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test("different names never share a slug, however long", () => {
  const name = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.string({ minLength: 110, maxLength: 300 }));
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(slugOf(a) === slugOf(b)).toBe(a === b);
    }),
  );
});

test("a slug is safe as a file name and in a URL", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (name) => {
      expect(slugOf(name)).toMatch(/^[A-Za-z0-9_~][A-Za-z0-9._~-]{0,119}$/);
    }),
  );
});
