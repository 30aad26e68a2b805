/** Whether Trivy makes a package of a METADATA or PKG-INFO (aquasecurity/trivy v0.74.0 pkg/dependency/parser/python/packaging). */
import { readMimeHeader } from "./mime-header.ts";

/** A broken header counts as far as it goes. */
export function isPythonPackage(bytes: Buffer): boolean {
  const { fields } = readMimeHeader(bytes.toString("latin1"));
  return (fields.get("name") ?? "") !== "" && (fields.get("version") ?? "") !== "";
}
