/** Small images with the number of packages that Trivy 0.74.0 lists of each: `counts.real.test.ts` asks Trivy itself. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { MadeLayer } from "./made-image.ts";

export interface CountCase {
  name: string;
  layers: MadeLayer[];
  /** What Trivy lists; types that are left out: none. */
  trivy: Partial<Record<"dpkg" | "apk" | "rpm" | "python" | "node", number>>;
  /** Types of which we say that we don't know. */
  unknown?: ("dpkg" | "apk" | "rpm" | "python" | "node")[];
}

const sum = "d41d8cd98f00b204e9800998ecf8427e";
const metadata = (name: string, version: string) => `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n\n`;
const npm = (name: string, version: string) => JSON.stringify({ name, version });
const deb = (name: string, version = "1", more = "") =>
  `Package: ${name}\nStatus: install ok installed\nVersion: ${version}\nArchitecture: amd64\n${more}`;
const status = (...stanzas: string[]) => `${stanzas.join("\n")}\n`;
const apk = (name: string, version: string, files = "") => `P:${name}\nV:${version}\n${files}\n`;
const rpmdb = gunzipSync(readFileSync(join(import.meta.dirname, "recorded/rpm/rpmdb.sqlite.gz")));
const packages1234 = gunzipSync(readFileSync(join(import.meta.dirname, "recorded/rpm/Packages.1234.gz")));

const debian = { "etc/debian_version": "12.8\n" };
const six = "usr/lib/python3/dist-packages/six-1.dist-info/METADATA";
const ownedSix = { "var/lib/dpkg/info/six.md5sums": `${sum}  ${six}\n` };

export const countCases: CountCase[] = [
  { name: "nothing", layers: [{ "etc/hostname": "x" }], trivy: {} },
  {
    name: "Debian",
    layers: [{ ...debian, "var/lib/dpkg/status": status(deb("a"), deb("b", "1:2.3-4+deb12u1~x")) }],
    trivy: { dpkg: 2 },
  },
  {
    name: "a system that nobody recognises",
    layers: [{ "var/lib/dpkg/status": status(deb("a")) }],
    trivy: {},
    unknown: ["dpkg"],
  },
  {
    name: "the system's name in a later layer that takes it away again",
    layers: [{ "var/lib/dpkg/status": status(deb("a")) }, debian, { "etc/.wh.debian_version": "" }],
    trivy: { dpkg: 1 },
  },
  {
    name: "stanzas that Trivy passes over",
    layers: [
      {
        ...debian,
        "var/lib/dpkg/status": status(
          deb("removed").replace("install ok installed", "deinstall ok config-files"),
          deb("no-digit", "v1"),
          deb("bad-revision", "1-2:3"),
          deb("bad-epoch", "x:1"),
          deb("bad-source", "1", "Source: y (one)\n"),
          deb("broken", "1", "a line without a colon\n"),
          deb("control", "1", "Description: \u0001\n"),
          deb("", "1"),
          deb("good", "1", "Source: y (1.0)\nDescription: a\n b\n .\n"),
          deb("same", "1"),
          deb("same", "1").replace("amd64", "i386"),
          deb("same", "2"),
          deb("half").replace("install ok installed", "install ok half-installed"),
        ),
      },
    ],
    trivy: { dpkg: 4 },
  },
  {
    name: "two blank lines swallow the next stanza",
    layers: [{ ...debian, "var/lib/dpkg/status": `${deb("a")}\n\n${deb("b")}\n${deb("c")}` }],
    trivy: { dpkg: 2 },
  },
  {
    name: "carriage returns: all is one stanza",
    layers: [{ ...debian, "var/lib/dpkg/status": `${deb("a")}\n${deb("b")}`.replaceAll("\n", "\r\n") }],
    trivy: { dpkg: 1 },
  },
  {
    name: "a stanza that is too long for Trivy ends the file without a result",
    layers: [
      { ...debian, "var/lib/dpkg/status": status(deb("a")) },
      { "var/lib/dpkg/status": status(deb("b"), deb("c"), deb("long", "1", `Conffiles:${"\n x".repeat(50_000)}\n`)) },
    ],
    trivy: { dpkg: 1 },
  },
  {
    name: "a later status takes the place of the earlier, also an empty one",
    layers: [
      { ...debian, "var/lib/dpkg/status": status(deb("a"), deb("b")) },
      { "var/lib/dpkg/status": status(deb("a", "2")) },
      { "app/x": "" },
    ],
    trivy: { dpkg: 1 },
  },
  {
    name: "a status of no bytes",
    layers: [{ ...debian, "var/lib/dpkg/status": status(deb("a")) }, { "var/lib/dpkg/status": "" }],
    trivy: {},
  },
  {
    name: "distroless: parts, and a package in both",
    layers: [
      {
        ...debian,
        "var/lib/dpkg/status.d/a": deb("a"),
        "var/lib/dpkg/status.d/a.md5sums": `${sum}  ${six}\n`,
        "var/lib/dpkg/status.d/sub/x": deb("x"),
        [six]: metadata("six", "1"),
      },
      { "var/lib/dpkg/status": status(deb("a"), deb("b")) },
    ],
    trivy: { dpkg: 2 },
  },
  {
    name: "owned by a package of its layer",
    layers: [{ ...debian, "var/lib/dpkg/status": status(deb("six")), ...ownedSix, [six]: metadata("six", "1") }],
    trivy: { dpkg: 1 },
  },
  {
    name: "owned with the architecture in the list's name",
    layers: [
      {
        ...debian,
        "var/lib/dpkg/status": status(deb("six")),
        "var/lib/dpkg/info/six:amd64.md5sums": `${sum}  ${six}\n`,
        [six]: metadata("six", "1"),
      },
    ],
    trivy: { dpkg: 1 },
  },
  {
    name: "owned, in another layer",
    layers: [
      { ...debian, "var/lib/dpkg/status": status(deb("six")), ...ownedSix },
      { [six]: metadata("six", "1"), "app/package.json": npm("a", "1") },
    ],
    trivy: { dpkg: 1, python: 1, node: 1 },
  },
  {
    name: "owned by a third party",
    layers: [
      {
        ...debian,
        "var/lib/dpkg/status": status(deb("six", "1", "Maintainer: NVIDIA <cuda@nvidia.com>\n")),
        ...ownedSix,
        [six]: metadata("six", "1"),
      },
    ],
    trivy: { dpkg: 1, python: 1 },
  },
  {
    name: "a list with a line of another form counts for nothing",
    layers: [
      {
        ...debian,
        "var/lib/dpkg/status": status(deb("six")),
        "var/lib/dpkg/info/six.md5sums": `${sum}  ${six}\nnonsense\n`,
        [six]: metadata("six", "1"),
      },
    ],
    trivy: { dpkg: 1, python: 1 },
  },
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
    name: "package.json in all its forms",
    layers: [
      {
        "package.json": npm("root", "1"),
        "a/node_modules/b/package.json": npm("@s/b", "1.0.0-beta"),
        "proc/package.json": npm("proc", "1"),
        "./a//x/../dots/package.json": npm("dots", "1"),
        "/absolute/package.json": npm("absolute", "1"),
        "same/package.json": npm("root", "1"),
        "more/package.json": `${npm("more", "1")} and what follows`,
        "cased/package.json": '{"Name":"cased","VERSION":"1"}',
        "license/package.json": '{"name":"l","version":"1","license":[1],"workspaces":["x"],"scripts":3}',
        "null/package.json": '{"name":"n","version":"1","dependencies":null,"devDependencies":{"x":null}}',
        "surrogate/package.json": '{"name":"s","version":"1\\ud800"}',
        "no/name/package.json": '{"version":"1"}',
        "no/version/package.json": '{"name":"x"}',
        "bad/name/package.json": npm("white space", "1"),
        "bad/scope/package.json": npm("@a/b/c", "1"),
        "bad/type/package.json": '{"name":"x","version":1}',
        "bad/map/package.json": '{"name":"x","version":"1","dependencies":[]}',
        "bad/value/package.json": '{"name":"x","version":"1","optionalDependencies":{"y":1}}',
        "bad/mark/package.json": `\ufeff${npm("x", "1")}`,
        "bad/json/package.json": '{"name":"x","version":"1",}',
        "bad/cut/package.json": '{"name":"x","version":"1"',
        "bad/null/package.json": "null",
        "bad/array/package.json": "[]",
        "bad/empty/package.json": "",
        "upper/PACKAGE.JSON": npm("x", "1"),
        "link/package.json": { symlink: "../package.json" },
        "hard/package.json": { hardlink: "package.json" },
      },
    ],
    trivy: { node: 11 },
  },
  {
    name: "Python's descriptions in all their forms",
    layers: [
      {
        [six]: metadata("six", "1"),
        "a.dist-info/deep/METADATA": metadata("deep", "1"),
        "b.egg-info": metadata("b", "1"),
        "c.egg-info/PKG-INFO": metadata("c", "1"),
        "d.egg-info/METADATA": metadata("d", "1"),
        "e.egg/EGG-INFO/PKG-INFO": metadata("e", "1"),
        "cut.dist-info/METADATA": "Name: cut\nVersion: 1",
        "lower.dist-info/METADATA": "name: lower\nVERSION: 1\n\n",
        "returns.dist-info/METADATA": "Name: returns\r\nVersion: 1\r\n\r\n",
        "after.dist-info/METADATA": "Name: after\nVersion: 1\nno colon here\nLicense: x\n",
        "folded.dist-info/METADATA": "Name: folded\nDescription: a\n   \n\tb\nVersion: 1\n\n",
        "high.dist-info/METADATA": "Name: high\nAuthor: Ünlü\nVersion: 1\n\n",
        "before.dist-info/METADATA": "Name: before\nno colon here\nVersion: 1\n",
        "control.dist-info/METADATA": "Name: control\nAuthor: \u0007\nVersion: 1\n",
        "space.dist-info/METADATA": "Name : space\nVersion: 1\n\n",
        "indented.dist-info/METADATA": " Name: indented\nVersion: 1\n\n",
        "blank.dist-info/METADATA": "\nName: blank\nVersion: 1\n\n",
        "noversion.dist-info/METADATA": "Name: noversion\n\nVersion: 1\n",
        "key.dist-info/METADATA": "Näme: x\nName: key\nVersion: 1\n\n",
        "lone.dist-info/METADATA": "Name: lone\nAuthor: a\rb\nVersion: 1\n\n",
        "second.dist-info/METADATA": "Name:\nName: second\nVersion: 1\n\n",
        METADATA: metadata("nowhere", "1"),
        "usr/lib/python2.7/argparse.egg-info": metadata("argparse", "1"),
      },
    ],
    trivy: { python: 12 },
  },
  {
    name: "what a later layer takes away",
    layers: [
      {
        "a/package.json": npm("a", "1"),
        "b/x/package.json": npm("b", "1"),
        "c/x/package.json": npm("c", "1"),
        "d/package.json": npm("d", "1"),
        "e/package.json": npm("e", "1"),
        "f/package.json": npm("f", "1"),
        [six]: metadata("six", "1"),
      },
      {
        "a/.wh.package.json": "",
        ".wh.b": "",
        "c/.wh..wh..opq": "",
        "c/new/package.json": npm("c", "2"),
        "d/.wh.package.json": "",
        "d/package.json": npm("d", "2"),
        e: { symlink: "f" },
        ".wh..wh..opq": "",
        "usr/lib/python3/dist-packages/.wh.six-1.dist-info": "",
      },
    ],
    trivy: { node: 4 },
  },
  {
    name: "taken away in its own layer, or replaced by what is no package",
    layers: [
      { "a/package.json": npm("a", "1"), "a/.wh.package.json": "", "b/package.json": npm("b", "1") },
      { "b/package.json": "{}" },
    ],
    trivy: { node: 2 },
  },
  {
    name: "the status taken away",
    layers: [{ ...debian, "var/lib/dpkg/status": status(deb("a")) }, { "var/lib/.wh.dpkg": "" }],
    trivy: {},
  },
  {
    name: "Debian and Alpine at once",
    layers: [{ ...debian, "var/lib/dpkg/status": status(deb("a"), deb("b")), "lib/apk/db/installed": apk("c", "1") }],
    trivy: { dpkg: 2, apk: 1 },
  },
];
