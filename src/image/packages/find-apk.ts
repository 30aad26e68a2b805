import { type ApkPackage, parseApkInstalled } from "./apk-installed.ts";
import type { Distribution } from "./distribution.ts";
import { type DocumentIndex, FirstLayers } from "./document-index.ts";
import type { FoundPackage } from "./installed-package.ts";
import { packageUrl } from "./purl.ts";

/** What apk has installed. */
export function findApk(index: DocumentIndex, { family, version: release }: Distribution): FoundPackage[] {
  const first = new FirstLayers();
  const visible = new Map<string, ApkPackage>();
  for (const { bytes, layer, place } of index.get("apk-installed") ?? []) {
    for (const found of parseApkInstalled(bytes)) {
      first.see(`${found.name} ${found.version}`, layer);
      if (place !== undefined) visible.set(found.name, found);
    }
  }
  return [...visible.values()].map(({ name, version, architecture, declaredBytes, files }) => ({
    type: "apk",
    name,
    version,
    purl: packageUrl("apk", {
      namespace: family === "" ? "alpine" : family,
      name: name.toLowerCase(),
      version,
      qualifiers: [
        ["arch", architecture],
        ["distro", release],
      ],
    }),
    layer: first.of(`${name} ${version}`),
    ...(declaredBytes === undefined ? {} : { declaredBytes }),
    files: { names: files },
  }));
}
