import type { Check } from "../model/report.ts";
import type { VariantPolicy } from "../model/settings.ts";
import { isOpen, kindOf } from "./finding-kinds.ts";
import { counted } from "./subject.ts";
import { unavailable } from "./unavailable.ts";
import type { Scanned } from "./vulnerability-check.ts";

/**
 * The `secrets` check of one image: any open secret counts, whatever its severity. That none was found says nothing about
 * what was not searched, and the message says what was.
 */
export function secretsCheck(subject: string, { secrets }: VariantPolicy, scanned: Scanned): Check[] {
  const { level, explicit, files } = secrets;
  if (level === "off") return [];
  const unknown = (reason: string, required: boolean) =>
    unavailable({ id: "secrets", level, required, message: `${subject}: ${reason}` });
  if (!("findings" in scanned)) {
    return unknown(`secrets were not looked for: ${scanned.reason}`, explicit && scanned.asked);
  }
  const count = scanned.findings.filter((finding) => kindOf(finding) === "secret" && isOpen(finding)).length;
  if (count === 0 && scanned.incomplete !== undefined) {
    return unknown(`secrets were not looked for to the end: ${scanned.incomplete}`, explicit);
  }
  const searched = scanned.secretFiles;
  if (count === 0 && files !== "off" && searched === undefined && explicit) {
    return unknown("files were not searched for secrets, because of scan: off. Write secrets.files: off", true);
  }
  const status = count === 0 ? "pass" : level === "error" ? "fail" : "warn";
  const what = count === 0 ? `no secret found${searchedWhere(searched)}` : `${counted(count, "secret")} in the image`;
  return [{ id: "secrets", level, status, actual: count, limit: 0, unit: "secrets", message: `${subject}: ${what}` }];
}

function searchedWhere(files: "own" | "all" | undefined): string {
  if (files === "all") return "";
  if (files === "own") return " in its configuration and in the files that its own layers add to packages";
  return " in its configuration (files were not searched)";
}
