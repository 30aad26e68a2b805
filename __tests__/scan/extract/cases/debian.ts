import { directory, file, files, symlink, whiteout } from "../make/image.ts";
import type { Case } from "./case.ts";

export interface DebianPackage {
  name: string;
  version: string;
  source?: string;
  maintainer?: string;
}

/** A stanza of `var/lib/dpkg/status`. */
export function stanza({ name, version, source = name, maintainer = "Debian <a@debian.org>" }: DebianPackage): string {
  return [
    `Package: ${name}`,
    "Status: install ok installed",
    `Maintainer: ${maintainer}`,
    "Architecture: amd64",
    `Source: ${source}`,
    `Version: ${version}`,
    "Description: for a test",
    "",
    "",
  ].join("\n");
}

export const debianRelease = files({
  "etc/debian_version": "12.5\n",
  "etc/os-release": 'ID=debian\nVERSION_ID="12"\n',
});

const openssl = { name: "openssl", version: "3.0.11-1~deb12u2" };
const requests = "Metadata-Version: 2.1\nName: requests\nVersion: 2.31.0\nLicense: Apache 2.0\n\nbody\n";
const distInfo = "usr/lib/python3/dist-packages/requests-2.31.0.dist-info";
const pythonPackage = { name: "python3-requests", version: "2.31.0+dfsg-1" };
const md5sums = `d41d8cd98f00b204e9800998ecf8427e  ${distInfo}/METADATA\n`;
const lodash = '{"name":"lodash","version":"4.17.20","license":"MIT"}';

export const debianCases: readonly Case[] = [
  {
    name: "Debian with owned files, digests of packages and their licences",
    covers: ["debian", "dpkg", "dpkg-license"],
    layers: [
      [
        debianRelease,
        directory("var/lib/dpkg/info/"),
        files({
          "var/lib/dpkg/status": stanza(openssl) + stanza(pythonPackage),
          "var/lib/dpkg/available": `${stanza(openssl).trimEnd()}\nSHA256: ${"a".repeat(64)}\n\n`,
          "var/lib/dpkg/info/openssl.md5sums": "d41d8cd98f00b204e9800998ecf8427e  usr/bin/openssl\n",
          "var/lib/dpkg/info/openssl.list": "/.\n/usr\n",
          "var/lib/dpkg/info/python3-requests.md5sums": md5sums,
          "usr/share/doc/openssl/copyright": "License: Apache-2.0\n",
          "usr/share/doc/openssl/examples/copyright": "License: GPL-3\n",
          [`${distInfo}/METADATA`]: requests,
          [`${distInfo}/RECORD`]: "requests/__init__.py,,\n",
        }),
      ],
    ],
    packages: ["openssl@3.0.11", "python3-requests@2.31.0+dfsg"],
    os: "debian 12.5",
  },
  {
    name: "Debian packages without lists of their files, and one of a third party",
    covers: ["dpkg", "python-pkg"],
    layers: [
      [
        debianRelease,
        files({
          "var/lib/dpkg/status":
            stanza(openssl) +
            stanza({ name: "cuda", version: "12.1-1", maintainer: "cudatools <cudatools@nvidia.com>" }),
          "var/lib/dpkg/info/openssl.list": `/${distInfo}/METADATA\n`,
          "var/lib/dpkg/info/cuda.md5sums": md5sums,
          [`${distInfo}/METADATA`]: requests,
        }),
      ],
    ],
    packages: ["cuda@12.1", "openssl@3.0.11", "requests@2.31.0"],
    os: "debian 12.5",
  },
  {
    name: "Debian, upgraded and owned in other layers",
    covers: ["dpkg", "debian"],
    layers: [
      [debianRelease, files({ "var/lib/dpkg/status": stanza(openssl), [`${distInfo}/METADATA`]: requests })],
      [
        files({
          "etc/debian_version": "12.7\n",
          "var/lib/dpkg/status": stanza({ ...openssl, version: "3.0.14-1~deb12u1" }) + stanza(pythonPackage),
          "var/lib/dpkg/info/python3-requests:amd64.md5sums": md5sums,
        }),
      ],
      [files({ "app/package.json": lodash }), symlink("opt/app", "/app"), file("app/index.js", "run()")],
    ],
    packages: ["lodash@4.17.20", "openssl@3.0.14", "python3-requests@2.31.0+dfsg", "requests@2.31.0"],
    os: "debian 12.7",
  },
  {
    name: "distroless, with a package.json that a package owns",
    covers: ["dpkg"],
    layers: [
      [
        debianRelease,
        files({
          "var/lib/dpkg/status.d/libc6": stanza({ name: "libc6", version: "2.36-9+deb12u4", source: "glibc" }),
          "var/lib/dpkg/status.d/libc6.md5sums":
            "d41d8cd98f00b204e9800998ecf8427e  usr/share/nodejs/lodash/package.json\n",
          "var/lib/dpkg/status.d/sub/passed-over": stanza({ name: "nothing", version: "1" }),
          "usr/share/nodejs/lodash/package.json": lodash,
          "usr/share/nodejs/ms/package.json": '{"name":"ms","version":"2.0.0"}',
        }),
      ],
    ],
    packages: ["libc6@2.36", "ms@2.0.0"],
    os: "debian 12.5",
  },
  {
    name: "Debian whose packages were removed again",
    covers: ["dpkg"],
    layers: [
      [debianRelease, files({ "var/lib/dpkg/status": stanza(openssl) + stanza(pythonPackage) })],
      [files({ "var/lib/dpkg/status": stanza(openssl) }), whiteout("etc/debian_version")],
    ],
    packages: ["openssl@3.0.11"],
    os: "debian 12.5",
  },
];
