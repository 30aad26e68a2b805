/**
 * Shorter values are left alone: each would blacken innocent text all over, and by that give itself away. A line of a
 * longer secret must be longer still, or `"true"` in a JSON key file would go everywhere.
 */
const shortestSecret = 4;
const shortestLine = 8;
const mask = "***";

/**
 * A function that replaces every secret with `***`: as it is, line by line, URL-encoded, JSON-escaped and in base64 at
 * each of the three alignments that text before it can give. Where found places overlap, all of them go. One search per
 * form, so its time grows with the text's length alone.
 */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const needles = [...new Set(secrets.flatMap(formsOf))];
  const shortest = Math.min(...needles.map(({ length }) => length));
  return (text) => {
    // A report has some ten thousand texts, and nearly none of them holds a secret.
    if (text.length < shortest || !needles.some((needle) => text.includes(needle))) return text;
    return maskPlaces(
      text,
      needles.flatMap((needle) => placesOf(needle, text)),
    );
  };
}

function formsOf(secret: string): string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim());
  const parts = lines.length > 1 ? lines.filter((line) => line.length >= shortestLine) : [];
  return [secret, secret.trim(), ...parts].filter((part) => part.length >= shortestSecret).flatMap(encodingsOf);
}

function encodingsOf(text: string): string[] {
  const wellFormed = text.toWellFormed();
  return [
    text,
    encodeURIComponent(wellFormed),
    new URLSearchParams([["", wellFormed]]).toString().slice(1),
    JSON.stringify(text).slice(1, -1),
    ...base64Of(wellFormed),
  ];
}

/**
 * The secret in base64 and base64url after 0, 1 and 2 bytes of something else: the characters that it alone decides, and
 * those with what stands at the end of the text.
 */
function base64Of(text: string): string[] {
  const bytes = Buffer.from(text, "utf8");
  const forms = [0, 1, 2].flatMap((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
    const first = Math.ceil((offset * 8) / 6);
    const end = Math.floor((shifted.length * 8) / 6);
    return (["base64", "base64url"] as const).flatMap((encoding) => {
      const encoded = shifted.toString(encoding);
      return [encoded.slice(first, end), encoded.slice(first)];
    });
  });
  return forms.filter((form) => form.length >= shortestSecret);
}

type Place = readonly [start: number, end: number];

function placesOf(needle: string, text: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
    places.push([at, at + needle.length]);
  }
  return places;
}

function maskPlaces(text: string, places: Place[]): string {
  places.sort(([a], [b]) => a - b);
  let out = "";
  let shown = 0;
  for (const [start, end] of places) {
    if (start > shown || (start === 0 && shown === 0)) out += text.slice(shown, start) + mask;
    shown = Math.max(shown, end);
  }
  return out + text.slice(shown);
}
