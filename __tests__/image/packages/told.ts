import type { ImageContents } from "../../../src/image/contents.ts";
import { installedPackages } from "../../../src/image/packages/installed.ts";
import { pathText } from "../../../src/image/paths.ts";

/** What is installed, each as `type name version layer N, N bytes: owned paths`. */
export function told(contents: ImageContents): string[] {
  return installedPackages(contents).packages.map(({ type, name, version, layer, bytes, owned }) => {
    const paths = owned.map(pathText).sort().join(" ");
    return `${type} ${name} ${version} layer ${layer}, ${bytes} bytes${paths === "" ? "" : `: ${paths}`}`;
  });
}

export function ownerAt(contents: ImageContents, path: string): string | undefined {
  const node = contents.tree.locate(path);
  return node === undefined ? undefined : installedPackages(contents).ownerOf(node)?.name;
}

/** dpkg's status of installed packages. */
export function status(...packages: [name: string, version: string, more?: string][]): string {
  return packages
    .map(
      ([name, version, more]) => `Package: ${name}\nStatus: install ok installed\nVersion: ${version}\n${more ?? ""}`,
    )
    .join("\n");
}

export function metadata(name: string, version: string): string {
  return `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n\n`;
}

export function npm(name: string, version: string): string {
  return JSON.stringify({ name, version });
}
