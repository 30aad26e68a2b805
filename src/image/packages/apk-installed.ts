import { pathLines } from "./lines.ts";

/** An installed package of apk's database. */
export interface ApkPackage {
  name: string;
  version: string;
  architecture: string;
  /** The package that its source makes. */
  origin: string;
  /** Bytes that its maker says it takes. */
  declaredBytes: number | undefined;
  /** Files, relative to the root. */
  files: string[];
}

/**
 * Reads apk's `installed` (wiki.alpinelinux.org, "Apk spec"): lines `X:value`, packages apart by blank lines; `F:` names a
 * directory and the `R:` after it the files in it. Never throws.
 */
export function parseApkInstalled(bytes: Buffer): ApkPackage[] {
  const packages: ApkPackage[] = [];
  let made = emptyPackage();
  let directory = "";
  const finish = () => {
    if (made.name !== "" && made.version !== "") packages.push(made);
    made = emptyPackage();
    directory = "";
  };
  for (const line of pathLines(bytes)) {
    if (line.length < 2) finish();
    else if (line.startsWith("F:")) directory = line.slice(2);
    else if (line.startsWith("R:")) made.files.push(directory === "" ? line.slice(2) : `${directory}/${line.slice(2)}`);
    else setField(made, line);
  }
  finish();
  return packages;
}

function emptyPackage(): ApkPackage {
  return { name: "", version: "", architecture: "", origin: "", declaredBytes: undefined, files: [] };
}

function setField(made: ApkPackage, line: string): void {
  const value = line.slice(2);
  switch (line.slice(0, 2)) {
    case "P:":
      made.name = value;
      break;
    case "V:":
      made.version = value;
      break;
    case "A:":
      made.architecture = value;
      break;
    case "o:":
      made.origin = value;
      break;
    case "I:":
      if (/^\d{1,15}$/.test(value)) made.declaredBytes = Number(value);
      break;
    default:
  }
}
