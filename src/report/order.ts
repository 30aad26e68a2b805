import type { CodedError, Finding } from "../model/report.ts";
import { compareSeverity } from "../model/severity.ts";
import { compareText } from "../text/order.ts";

/** Worst first, then by rule, package, place. A total order over findings that differ in anything a reader sees. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareSeverity(a.severity, b.severity) ||
    compareText(a.rule, b.rule) ||
    compareText(a.package?.name, b.package?.name) ||
    compareText(a.package?.version, b.package?.version) ||
    compareText(a.package?.path, b.package?.path) ||
    compareText(a.origin?.file, b.origin?.file) ||
    (a.origin?.startLine ?? 0) - (b.origin?.startLine ?? 0) ||
    compareText(a.key, b.key) ||
    compareText(a.message, b.message)
  );
}

/** Errors of the run before those of variants, then by code and sentence. */
export function compareErrors(a: CodedError, b: CodedError): number {
  return compareText(a.variant, b.variant) || compareText(a.code, b.code) || compareText(a.message, b.message);
}
