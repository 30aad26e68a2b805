import { styleFor } from "../progress/style.ts";
import type { Surroundings } from "../surroundings.ts";

/** How a result is to look on the terminal, or wherever stdout goes. */
export interface Printing {
  columns: number;
  colour: boolean;
}

/** Writes a result to stdout, set apart from the progress above it where both are on one terminal. */
export function printResult(
  { environment, stdout, stderr }: Surroundings,
  quiet: boolean,
  render: (printing: Printing) => string,
): void {
  const { colour } = styleFor(environment, stdout.isTTY === true);
  if (stdout.isTTY && stderr.isTTY && !quiet) stderr.write("\n");
  stdout.write(render({ columns: stdout.columns ?? 80, colour }));
}
