import { files } from "../make/image.ts";
import { sqliteDatabase } from "../make/rpm-database.ts";
import type { Case } from "./case.ts";
import { stanza } from "./debian.ts";

const musl = [
  "C:Q11otALzX1d1D0kVawy06IairTXS0=",
  "P:musl",
  "V:1.2.4-r2",
  "A:x86_64",
  "L:MIT",
  "o:musl",
  "F:lib",
  "R:ld-musl-x86_64.so.1",
  "F:usr/lib/python3.11/site-packages/pip-23.3.1.dist-info",
  "R:METADATA",
  "",
  "",
].join("\n");
const pip = "usr/lib/python3.11/site-packages/pip-23.3.1.dist-info/METADATA";
const pipMetadata = "Metadata-Version: 2.1\nName: pip\nVersion: 23.3.1\nLicense: MIT\n";

/** Fedora's kin: known by one file, with one package. */
function release(analyzer: string, path: string, text: string, os: string, vendor: string): Case {
  const name = `${os.split(" ")[0]}, known by ${path}`;
  const one = { name: "bash", version: "5.1", release: "1", vendor, files: ["/usr/bin/bash"] };
  return {
    name,
    covers: [analyzer],
    layers: [[files({ [path]: text, "var/lib/rpm/rpmdb.sqlite": sqliteDatabase([one]) })]],
    packages: ["bash@5.1"],
    os,
    scanners: "license",
  };
}

export const distributionCases: readonly Case[] = [
  {
    name: "Alpine with owned files, upgraded above",
    covers: ["alpine", "apk"],
    layers: [
      [
        files({
          "etc/alpine-release": "3.18.4\n",
          "etc/apk/repositories": "https://dl-cdn.alpinelinux.org/alpine/v3.18/main\n",
          "lib/apk/db/installed": musl,
          "lib/apk/db/triggers": "passed over",
          [pip]: pipMetadata,
        }),
      ],
      [
        files({
          "etc/alpine-release": "3.18.6\n",
          "lib/apk/db/installed": musl.replace("1.2.4-r2", "1.2.4-r3"),
          [`opt/venv/${pip.slice(4)}`]: pipMetadata,
        }),
      ],
    ],
    packages: ["musl@1.2.4-r3", "pip@23.3.1"],
    os: "alpine 3.18.4",
  },
  {
    name: "Alpine told by its repositories only, its database below usr",
    covers: ["apk-repo", "apk"],
    layers: [
      [
        files({
          "etc/apk/repositories": "https://dl-cdn.alpinelinux.org/alpine/v3.19/main\n",
          "usr/lib/apk/db/installed": musl,
        }),
      ],
      [files({ [pip]: pipMetadata })],
    ],
    packages: ["musl@1.2.4-r2", "pip@23.3.1"],
    os: "alpine 3.19",
  },
  {
    name: "Wolfi",
    covers: ["os-release", "apk"],
    layers: [
      [
        files({
          "etc/os-release": 'ID=wolfi\nVERSION_ID="20230201"\n',
          "usr/lib/apk/db/installed": musl,
          [pip]: pipMetadata,
        }),
      ],
    ],
    packages: ["musl@1.2.4-r2"],
    os: "wolfi 20230201",
  },
  {
    name: "Ubuntu with extended maintenance",
    covers: ["ubuntu", "ubuntu-esm", "debian", "dpkg"],
    layers: [
      [
        files({
          "etc/debian_version": "buster/sid\n",
          "etc/lsb-release": "DISTRIB_ID=Ubuntu\nDISTRIB_RELEASE=18.04\n",
          "var/lib/dpkg/status": stanza({
            name: "bash",
            version: "4.4.18-2ubuntu1",
            maintainer: "Ubuntu <a@ubuntu.com>",
          }),
          "var/lib/ubuntu-advantage/status.json": '{"services":[{"name":"esm-infra","status":"enabled"}]}',
        }),
      ],
    ],
    packages: ["bash@4.4.18"],
    os: "ubuntu 18.04",
  },
  {
    name: "Debian curated by RapidFort",
    covers: ["rapidfort-curated", "debian"],
    layers: [
      [
        files({
          "etc/debian_version": "12.5\n",
          "var/lib/dpkg/status": stanza({ name: "bash", version: "5.2.15-2" }),
          "usr/share/rapidfort/curated.json": "{}",
        }),
      ],
    ],
    packages: ["bash@5.2.15"],
    os: "debian 12.5",
  },
  {
    name: "Bottlerocket",
    covers: ["bottlerocket-inventory", "os-release"],
    layers: [
      [
        files({
          "x86_64-bottlerocket-linux-gnu/sys-root/usr/lib/os-release": 'ID=bottlerocket\nVERSION_ID="1.20.0"\n',
          "x86_64-bottlerocket-linux-gnu/sys-root/usr/share/bottlerocket/application-inventory.json": JSON.stringify({
            Content: [
              { Name: "systemd", Publisher: "Bottlerocket", Version: "252.22", Release: "1", Architecture: "x86_64" },
            ],
          }),
        }),
      ],
    ],
    packages: ["systemd@252.22"],
    os: "bottlerocket 1.20.0",
  },
  release("amazon", "etc/system-release", "Amazon Linux release 2 (Karoo)\n", "amazon 2 (Karoo)", "Amazon Linux"),
  release(
    "amazon",
    "usr/lib/system-release",
    "Amazon Linux release 2023.3.2 (Amazon Linux)\n",
    "amazon 2023.3.2 (Amazon Linux)",
    "Amazon.com",
  ),
  release("alma", "etc/almalinux-release", "AlmaLinux release 9.3 (Shamrock)\n", "alma 9.3", "AlmaLinux"),
  release("rocky", "etc/rocky-release", "Rocky Linux release 9.3 (Blue Onyx)\n", "rocky 9.3", "Rocky"),
  release("oracle", "etc/oracle-release", "Oracle Linux Server release 8.9\n", "oracle 8.9", "Oracle America"),
  release("fedora", "etc/fedora-release", "Fedora release 39 (Thirty Nine)\n", "fedora 39", "Fedora Project"),
  release("fedora", "usr/lib/fedora-release", "Fedora release 40 (Forty)\n", "fedora 40", "Fedora Project"),
];
