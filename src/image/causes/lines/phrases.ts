/** `a`, `a and b`, `a, b, c and 4 more`. */
export function nameSome(names: readonly string[]): string {
  const shown = names.slice(0, 3);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${more} more`;
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}

/** With a capital at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `1 file`, `1,500 files`. */
export function count(number: number, noun: string): string {
  // The first call of toLocaleString takes 30 ms: it loads a locale.
  const grouped = String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${grouped} ${noun}${number === 1 ? "" : "s"}`;
}
