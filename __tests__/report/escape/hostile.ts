import fc from "fast-check";

/** Text that has been used against somebody, for every context at once. */
export const hostileTexts = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</details></summary></table>",
  "--><b>out</b><!--",
  "\"><svg onload=alert(1)>'",
  "`` ` ``` code `",
  "| cell | break |",
  "a\nb\r\n\n# heading\n- item",
  "[click](javascript:alert(1)) ![img](https://evil.example/x.png)",
  "**bold** _it_ ~~gone~~ $x^2$ ^[note]",
  "@octocat @org/team ping@example.org",
  "fixes #1, GH-2, owner/repo#3, 0123456789abcdef0123456789abcdef01234567",
  "see https://evil.example/ and www.evil.example and https://github.com/o/r/issues/1",
  "\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007",
  "\u202egnp.exe\u202c \u2066isolated\u2069 \u200fmark\u061c",
  "::error::forged ##[error]forged ::set-output name=x::y",
  "\u{e0041}\u{e0042}tags",
  "lone \ud800 surrogate",
  "🐋 whale & 鯨",
  "&#64;octocat &lt;b&gt; &amp;",
  "{0} {1} %SRCROOT% %0A %0d",
  "../../etc/passwd",
  "1. one",
  "1) one",
  "# head",
  "+ plus",
  "- minus",
  "=== ",
  "> quote",
  "~~~",
  "\\",
  "\\|",
  "    code",
  "\t",
  "",
] as const;

/** Any text: hostile pieces, markup characters and whole Unicode, mixed. */
export const hostileText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc
    .array(fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: "binary" })), { maxLength: 4 })
    .map((parts) => parts.join("")),
  fc.string({ unit: fc.constantFrom(..."`*_[]()<>&|~$#@!\\+-=.:/\"'{} \n\tab01"), maxLength: 40 }),
);
