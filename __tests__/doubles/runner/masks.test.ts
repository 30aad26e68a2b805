import { describe, expect, it } from "vitest";
import { createMasks } from "./masks.ts";

describe("masks", () => {
  const secret = `pa"ss&word'<1>`;
  it.each([
    ["as it is", `x ${secret} y`, "x *** y"],
    ["in base64", `x ${Buffer.from(secret).toString("base64")} y`, "x *** y"],
    ["in base64 after a name", Buffer.from(`u:${secret}`).toString("base64"), "dTpw***"],
    ["in JSON", JSON.stringify({ secret }), '{"secret":"***"}'],
    ["in a URL", `?p=${encodeURIComponent(secret)}`, "?p=***"],
    ["in XML", "<p>pa&quot;ss&amp;word&apos;&lt;1&gt;</p>", "<p>***</p>"],
    ["beside itself", secret + secret, "***"],
    ["not at all", "innocent", "innocent"],
  ])("hide a secret %s", (_how, text, shown) => {
    const masks = createMasks();
    masks.add(secret);
    expect(masks.mask(text)).toBe(shown);
  });

  it("hide all of two secrets that overlap", () => {
    const masks = createMasks();
    masks.add("abcdef");
    masks.add("defghi");
    expect(masks.mask("1abcdefghi2")).toBe("1***2");
  });
});
