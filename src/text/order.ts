/** Compares by code units: the same on every machine and in every locale. What is not there comes first. */
export function compareText(a = "", b = ""): number {
  return a < b ? -1 : Number(a > b);
}
