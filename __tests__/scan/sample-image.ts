import type { Image, Layer } from "../../src/model/report.ts";
import type { ImageDescription, MadeImage } from "./make-layout.ts";

function debianPackage(name: string, source: string, version: string): string {
  return `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nSource: ${source}\nVersion: ${version}\nMaintainer: x <x@debian.org>\nDescription: x\n\n`;
}

/** Has the form of a token and never was one; put together here so that no scanner of sources trips over it. */
export const npmToken = ["npm", "h7Qk2ZpL9xVb4Nc8Rw1Td6Ys3Fg5Ja0MeUoI"].join("_");

/**
 * An image in three layers: a Debian base with packages of known vulnerabilities, npm packages, Python packages. The
 * packages are what their package databases say; nothing else of them is there.
 */
export const sampleImage: ImageDescription = {
  layers: [
    {
      "etc/debian_version": "12.1\n",
      "etc/os-release": 'ID=debian\nVERSION_ID="12"\n',
      "var/lib/dpkg/status": [
        debianPackage("libc6", "glibc", "2.36-9+deb12u2"),
        debianPackage("libc-bin", "glibc", "2.36-9+deb12u2"),
        debianPackage("zlib1g", "zlib", "1:1.2.13.dfsg-1"),
        debianPackage("tar", "tar", "1.34+dfsg-1.2"),
      ].join(""),
    },
    {
      "app/node_modules/lodash/package.json": '{"name":"lodash","version":"4.17.20"}',
      "app/node_modules/old/node_modules/lodash/package.json": '{"name":"lodash","version":"4.17.19"}',
      "app/node_modules/minimist/package.json": '{"name":"minimist","version":"1.2.5"}',
      "app/.npm.js": `const token = "${npmToken}";\n`,
    },
    {
      "usr/lib/python3.11/site-packages/jinja2-3.1.2.dist-info/METADATA":
        "Metadata-Version: 2.1\nName: Jinja2\nVersion: 3.1.2\n",
    },
  ],
  config: { Env: ["PATH=/usr/bin", "LANG=C.UTF-8"], Cmd: ["node", "app"] },
  history: [
    { created_by: "ADD base.tar / # buildkit" },
    { created_by: "ENV LANG=C.UTF-8", empty_layer: true },
    { created_by: "RUN /bin/sh -c npm ci # buildkit" },
    { created_by: "RUN /bin/sh -c pip install jinja2 # buildkit" },
  ],
};

/** What measuring would say of an image made with `makeLayout`: the first layer is the base's. */
export function measuredImage(made: Pick<MadeImage, "layers" | "configDigest" | "manifestDigest">): Image {
  const instructions = ["FROM debian:bookworm-slim", "RUN npm ci", "RUN pip install jinja2"];
  const layers = made.layers.map(({ digest, diffId }, index): Layer => {
    const line = index === 0 ? 1 : index + 2;
    const origin = {
      file: "Dockerfile",
      startLine: line,
      endLine: line,
      instruction: instructions[index] ?? "",
      via: "provenance",
    } as const;
    return { index, digest, diffId, compressed: 1, unpacked: 1, fileCount: 1, origin, base: index === 0 };
  });
  const size = { total: null, own: null, base: null };
  const from = { file: "Dockerfile", startLine: 1, endLine: 1, via: "provenance" } as const;
  return {
    manifestDigest: made.manifestDigest,
    configDigest: made.configDigest,
    base: { name: "debian:bookworm-slim", from },
    sizes: { compressed: size, unpacked: size, visible: size, shadowed: size },
    codec: "gzip",
    layers,
    causes: [],
    packages: [],
    directories: [],
    dive: { efficiency: 1, sizeBytes: 0, userSizeBytes: 0, wastedBytes: 0, userWastedPercent: 0 },
  };
}
