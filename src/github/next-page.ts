/** The address of the next page, from a `link` header (RFC 8288); undefined on the last one. */
export function nextPage(link: string | undefined): string | undefined {
  for (const [, address, parameters = ""] of link?.matchAll(/<([^<>]*)>((?:\s*;\s*[^,;]+)*)/g) ?? []) {
    if (/;\s*rel="?next"?\s*(;|$)/.test(parameters)) return address;
  }
  return undefined;
}
