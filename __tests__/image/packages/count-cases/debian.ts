import { type CountCase, deb, debian, metadata, npm, six, status, sum } from "./made.ts";

const ownedSix = { "var/lib/dpkg/info/six.md5sums": `${sum}  ${six}\n` };

export const debianCases: CountCase[] = [
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
    name: "the status taken away",
    layers: [{ ...debian, "var/lib/dpkg/status": status(deb("a")) }, { "var/lib/.wh.dpkg": "" }],
    trivy: {},
  },
];
