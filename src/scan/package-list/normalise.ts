/** Trivy's CycloneDX as the package list that is published and kept. Pure. */
import { PlimsollError } from "../../errors.ts";
import type { TrivyReport } from "../trivy-report.ts";
import { type Component, type CycloneDx, document, trivyNamespace } from "./document.ts";
import { withMarks } from "./marks.ts";
import { withStableReferences } from "./references.ts";

/** What the list is of: the scan that it was made from. */
export interface ListedScan {
  /** Name of the variant. */
  name: string;
  report: TrivyReport;
  /** As in {@link TrivyAnswer}. */
  advisoryRelease?: string | undefined;
}

/**
 * The package list: what Trivy wrote without what changes from run to run (times, random numbers, findings) and what is
 * no package (labels, sizes), with what a later scan of it needs besides. Equal packages of equal layers give equal bytes.
 *
 * @throws PlimsollError `tool.nonsense`
 */
export function normalisePackageList(written: string, { name, report, advisoryRelease }: ListedScan): string {
  const { serialNumber: _serial, vulnerabilities: _found, ...rest } = parse(written);
  const { timestamp: _time, ...metadata } = rest.metadata;
  const named = { ...rest, metadata: { ...metadata, component: asImage(metadata.component, name) } };
  const marked = withMarks(named, report, advisoryRelease);
  return `${JSON.stringify(withStableReferences(marked), null, 2)}\n`;
}

/** Sizes are those of what was scanned, which may be an extract; labels are anybody's text. */
const kept = new Set(["ImageID", "DiffID", "SchemaVersion"].map((name) => trivyNamespace + name));

function asImage(component: Component, name: string): Component {
  return { ...component, name, properties: (component.properties ?? []).filter((each) => kept.has(each.name)) };
}

function parse(written: string): CycloneDx {
  let cause: unknown;
  try {
    const parsed = document.safeParse(JSON.parse(written));
    if (parsed.success) return parsed.data;
    cause = parsed.error;
  } catch (error) {
    cause = error;
  }
  throw new PlimsollError(
    "tool.nonsense",
    "Trivy's package list can't be understood. Use the Trivy version that Plimsoll is tested with.",
    { cause },
  );
}
