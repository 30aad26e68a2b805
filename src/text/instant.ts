/** "2026-09-01 10:02 UTC" of an ISO 8601 time; what is no such time stays as it is. */
export function formatInstant(at: string): string {
  return at.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/, "$1 $2 UTC");
}
