import type { MadeLayer } from "../made-image.ts";

/** A small image with the number of packages that Trivy 0.74.0 lists of it. */
export interface CountCase {
  name: string;
  layers: MadeLayer[];
  /** What Trivy lists; types that are left out: none. */
  trivy: Partial<Record<"dpkg" | "apk" | "rpm" | "python" | "node", number>>;
  /** Types of which we say that we don't know. */
  unknown?: ("dpkg" | "apk" | "rpm" | "python" | "node")[];
}

export function metadata(name: string, version: string): string {
  return `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n\n`;
}

export function npm(name: string, version: string): string {
  return JSON.stringify({ name, version });
}

/** One stanza of dpkg's status. */
export function deb(name: string, version = "1", more = ""): string {
  return `Package: ${name}\nStatus: install ok installed\nVersion: ${version}\nArchitecture: amd64\n${more}`;
}

export function status(...stanzas: string[]): string {
  return `${stanzas.join("\n")}\n`;
}

export function apk(name: string, version: string, files = ""): string {
  return `P:${name}\nV:${version}\n${files}\n`;
}

export const debian = { "etc/debian_version": "12.8\n" };
export const six = "usr/lib/python3/dist-packages/six-1.dist-info/METADATA";
/** The checksum of nothing; nobody compares it. */
export const sum = "d41d8cd98f00b204e9800998ecf8427e";
