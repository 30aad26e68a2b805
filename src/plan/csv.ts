/** Fields of one CSV record (RFC 4180), as buildx writes attributes up to 0.18: `type=env,"id=a,b"`. */
export function csvFields(text: string): string[] {
  const fields = text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...fields].map(([, quoted, plain = ""]) => quoted?.replaceAll('""', '"') ?? plain);
}

/** `key=value` fields as a record with lower-case keys; a field without `=` counts as `fallback`. */
export function csvRecord(text: string, fallback: string): Record<string, string> {
  const pairs = csvFields(text).map((field) => {
    const at = field.indexOf("=");
    return at < 0 ? [fallback, field] : [field.slice(0, at).toLowerCase(), field.slice(at + 1)];
  });
  return Object.fromEntries(pairs);
}
