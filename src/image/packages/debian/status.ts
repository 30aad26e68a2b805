import { type ControlFields, parseControl } from "./control.ts";

/** An installed Debian package as dpkg's status tells of it. */
export interface DebianPackage {
  name: string;
  version: string;
  architecture: string;
  source: string;
  /** Bytes that the package's maker says it takes; rounded up to KiB per file. */
  declaredBytes: number | undefined;
  /** Whether dpkg refuses to remove it, or the distribution calls its priority "required". */
  essential: boolean;
  relations: DebianRelations;
}

/** Relation fields as they stand; `parseRelations` reads them. */
export interface DebianRelations {
  preDepends: string;
  depends: string;
  recommends: string;
  provides: string;
}

const wanted = new Set([
  "package",
  "version",
  "status",
  "architecture",
  "source",
  "installed-size",
  "essential",
  "priority",
  "depends",
  "pre-depends",
  "recommends",
  "provides",
]);

/**
 * Packages of `/var/lib/dpkg/status`, or of a file in `status.d`, that are there with their files: state "installed", or one
 * of the states on the way to it. A part without a Status (distroless images) is taken as installed. Never throws.
 */
export function parseDpkgStatus(bytes: Buffer): DebianPackage[] {
  return parseControl(bytes, wanted).flatMap((fields) => {
    const made = toPackage(fields);
    return made === undefined ? [] : [made];
  });
}

function toPackage(fields: ControlFields): DebianPackage | undefined {
  const name = fields.get("package") ?? "";
  const version = fields.get("version") ?? "";
  if (name === "" || version === "" || !isThere(fields.get("status"))) return undefined;
  return {
    name,
    version,
    architecture: fields.get("architecture") ?? "",
    source: sourceName(fields.get("source")) ?? name,
    declaredBytes: installedSize(fields.get("installed-size")),
    essential: fields.get("essential") === "yes" || fields.get("priority") === "required",
    relations: {
      preDepends: fields.get("pre-depends") ?? "",
      depends: fields.get("depends") ?? "",
      recommends: fields.get("recommends") ?? "",
      provides: fields.get("provides") ?? "",
    },
  };
}

/** `want flag status` (dpkg's lib/dpkg/parse.c): "config-files" and "not-installed" have no files. */
function isThere(status: string | undefined): boolean {
  if (status === undefined || status === "") return true;
  const state = status.split(/\s+/).at(-1);
  return state !== "config-files" && state !== "not-installed";
}

/** `glibc (2.36-9)` is glibc. */
function sourceName(source: string | undefined): string | undefined {
  const name = source?.split(/[\s(]/, 1)[0];
  return name === "" ? undefined : name;
}

function installedSize(kibibytes: string | undefined): number | undefined {
  return kibibytes !== undefined && /^\d{1,12}$/.test(kibibytes) ? Number(kibibytes) * 1024 : undefined;
}
