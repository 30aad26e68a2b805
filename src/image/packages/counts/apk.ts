/** Counts what Trivy's apk analyser makes of one database (aquasecurity/trivy v0.74.0 pkg/fanal/analyzer/pkg/apk/apk.go). */
import { posix } from "node:path";
import { asFileName } from "./file-name.ts";

/** What one database gives. */
export interface ApkCount {
  /** `name@version`, each name once. */
  ids: string[];
  files: string[];
}

/** The default of Go's `bufio.Scanner`: at a longer line the analyser stops and keeps what it has. */
const longestLine = 64 * 1024;

/** Versions that every apk takes for valid. Of others it is not sure whether knqyf263/go-apk-version does. */
const plainVersion = /^\d+(?:\.\d+)*[a-z]?(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*(?:-r\d+)?$/;

/** Undefined when it is not sure what Trivy does. */
export function countApk(bytes: Buffer): ApkCount | undefined {
  const ids = new Map<string, string>();
  const files: string[] = [];
  let [name, version, directory] = ["", "", ""];
  const finish = () => {
    if (name !== "" && version !== "" && !ids.has(name)) ids.set(name, `${name}@${version}`);
    [name, version] = ["", ""];
  };
  for (const raw of bytes.toString("latin1").split("\n")) {
    if (raw.length >= longestLine) break;
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    const value = line.slice(2);
    if (line.length < 2) finish();
    else if (line.startsWith("P:")) name = value;
    else if (line.startsWith("F:")) directory = value;
    else if (line.startsWith("R:")) files.push(asFileName(joined(directory, value)));
    else if (line.startsWith("V:")) {
      if (!plainVersion.test(value)) return undefined;
      version = value;
    }
  }
  finish();
  return { ids: [...ids.values()], files };
}

function joined(directory: string, name: string): string {
  const whole = directory === "" ? name : `${directory}/${name}`;
  return /\/\/|\.\/|\/\.|\/$/.test(whole) ? posix.normalize(whole).replace(/\/$/, "") : whole;
}
