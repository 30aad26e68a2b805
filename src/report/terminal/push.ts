import type { Report } from "../../model/report.ts";
import { pushView } from "../view/push.ts";
import { hanging, titled } from "./hanging.ts";
import { gap, type Span, span } from "./spans.ts";

/** What was pushed, or why nothing was. */
export function pushLines(report: Report, columns: number): Span[][] {
  const { reason, images = [] } = pushView(report) ?? {};
  const lines = images.flatMap(({ variant, repository, digest, tags }) => [
    ...hanging([gap(2)], `${variant}: ${tags}`, columns),
    [gap(4), span(`${repository}@${digest}`, "cyan")],
  ]);
  return titled("Pushed", reason === undefined ? lines : hanging([gap(2)], reason, columns));
}
