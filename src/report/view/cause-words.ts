/** What the bytes of a cause are, by its kind. A kind that is not known here says itself. */
export function causeWords(kind: string): string {
  return kind.replaceAll("-", " ");
}
