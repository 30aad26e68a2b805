// ECMA-48: CSI and OSC sequences, and the two-byte escapes. Matched first so that no tail of theirs is left as text, not
// of one that breaks off either. An OSC without an end stops at its line: it must not hide the lines below.
const escapeSequences =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b\]|\u009d)[^\u0007\n\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
// C0 and C1 controls without tab and line feed, and the marks that reorder or hide text (Unicode TR9 and TR36).
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** `text` without terminal escapes, control characters (tab and line feed stay) and bidirectional overrides. */
export function stripControl(text: string): string {
  return text.replace(escapeSequences, "").replace(controls, "");
}

/** {@link stripControl}, then every run of white space made one space: fit for one line. */
export function oneLine(text: string): string {
  return stripControl(text.replace(/[\r\n]+/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}
