import type { Check } from "../model/report.ts";
import type { VariantPolicy } from "../model/settings.ts";
import { isOpen, kindOf } from "./finding-kinds.ts";
import { counted } from "./subject.ts";
import { unavailable } from "./unavailable.ts";
import type { Scanned } from "./vulnerability-check.ts";

/** The `secrets` check of one image: any open secret counts, whatever its severity. */
export function secretsCheck(subject: string, { secrets }: VariantPolicy, scanned: Scanned): Check[] {
  const { level } = secrets;
  if (level === "off") return [];
  if (!("findings" in scanned)) {
    const required = secrets.explicit && scanned.asked;
    const message = `${subject}: secrets were not looked for: ${scanned.reason}`;
    return unavailable({ id: "secrets", level, required, message });
  }
  const count = scanned.findings.filter((finding) => kindOf(finding) === "secret" && isOpen(finding)).length;
  const status = count === 0 ? "pass" : level === "error" ? "fail" : "warn";
  const what = count === 0 ? "no secret found" : `${counted(count, "secret")} in the image`;
  return [{ id: "secrets", level, status, actual: count, limit: 0, unit: "secrets", message: `${subject}: ${what}` }];
}
