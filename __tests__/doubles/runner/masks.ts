/** What the runner hides in logs, annotations and summaries. */
export interface Masks {
  add(value: string): void;
  mask(text: string): string;
}

/**
 * As actions/runner src/Sdk/DTLogging/Logging/SecretMasker.cs does: every value in its encoded forms too, overlapping
 * places become one `***`. Left out: the two encoders for PowerShell.
 */
export function createMasks(): Masks {
  const values = new Set<string>();
  return {
    add(value) {
      for (const form of [value, ...encoded(value)]) if (form !== "") values.add(form);
    },
    mask: (text) => masked(text, values),
  };
}

/** src/Sdk/DTLogging/Logging/ValueEncoders.cs. */
function encoded(value: string): string[] {
  const bytes = Buffer.from(value, "utf8");
  const base64 = [0, 1, 2].map((shift) => (bytes.length > shift ? bytes.subarray(shift) : bytes).toString("base64"));
  return [
    ...base64,
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value.toWellFormed()),
    value.replace(/[<>"'&]/g, (char) => entities[char] ?? char),
    value.length > 8 && /^".*"$/s.test(value) ? value.slice(1, -1) : "",
  ];
}

const entities: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "&": "&amp;",
};

function masked(text: string, values: ReadonlySet<string>): string {
  let out = "";
  let shown = 0;
  for (const [start, end] of placesOf(values, text)) {
    // Places that touch become one.
    if (start > shown || shown === 0) out += `${text.slice(shown, start)}***`;
    shown = Math.max(shown, end);
  }
  return out + text.slice(shown);
}

function placesOf(values: ReadonlySet<string>, text: string): [start: number, end: number][] {
  const places: [number, number][] = [];
  for (const value of values) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) places.push([at, at + value.length]);
  }
  return places.sort(([a], [b]) => a - b);
}
