import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { apk, type CountCase, deb, debian, metadata, npm, status } from "./made.ts";

const recorded = (name: string) => gunzipSync(readFileSync(join(import.meta.dirname, "../recorded/rpm", name)));
const rpmdb = recorded("rpmdb.sqlite.gz");
const packages1234 = recorded("Packages.1234.gz");

export const otherSystemCases: CountCase[] = [
  {
    name: "Alpine",
    layers: [
      {
        "etc/alpine-release": "3.20.3\n",
        "lib/apk/db/installed": [
          apk("py3-six", "1.16.0-r9", `F:usr/lib/python3.12/site-packages/six.egg-info\nR:PKG-INFO\n`),
          apk("twice", "1"),
          apk("twice", "2"),
          apk("", "3"),
          apk("suffixes", "1.2_rc3_p4-r5"),
        ].join(""),
        "usr/lib/python3.12/site-packages/six.egg-info/PKG-INFO": metadata("six", "1"),
        "usr/lib/python3.12/site-packages/own.egg-info/PKG-INFO": metadata("own", "1"),
      },
    ],
    trivy: { apk: 3, python: 1 },
  },
  {
    name: "Alpine, with a version that not everyone takes",
    layers: [{ "etc/alpine-release": "3.20.3\n", "lib/apk/db/installed": apk("x", "1.0-beta") + apk("y", "1") }],
    trivy: { apk: 1 },
    unknown: ["apk", "python", "node"],
  },
  {
    name: "Rocky",
    layers: [
      {
        "etc/os-release": 'ID="rocky"\nVERSION_ID="9.4"\n',
        "var/lib/rpm/rpmdb.sqlite": rpmdb,
        "usr/share/plain/hello/package.json": npm("x", "1"),
      },
    ],
    trivy: { rpm: 3, node: 1 },
  },
  {
    name: "Rocky, the old database, upgraded to the new one in another place",
    layers: [
      { "etc/redhat-release": "Rocky Linux release 8.10 (Green Obsidian)\n", "var/lib/rpm/Packages": packages1234 },
      { "usr/lib/sysimage/rpm/rpmdb.sqlite": rpmdb },
    ],
    trivy: { rpm: 3 },
  },
  {
    name: "Fedora, of which Trivy lists nothing",
    layers: [
      {
        "etc/os-release": "NAME='Fedora Linux'\nID=fedora\nVERSION_ID=40\n",
        "etc/fedora-release": "Fedora release 40 (Forty)\n",
        "var/lib/rpm/rpmdb.sqlite": rpmdb,
      },
    ],
    trivy: {},
  },
  {
    name: "a damaged RPM database",
    layers: [{ "etc/os-release": "ID=rocky\nVERSION_ID=9\n", "var/lib/rpm/rpmdb.sqlite": rpmdb.subarray(0, 5000) }],
    trivy: {},
    unknown: ["rpm", "python", "node"],
  },
  {
    name: "Debian and Alpine at once",
    layers: [{ ...debian, "var/lib/dpkg/status": status(deb("a"), deb("b")), "lib/apk/db/installed": apk("c", "1") }],
    trivy: { dpkg: 2, apk: 1 },
  },
];
