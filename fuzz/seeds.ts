/** Small valid layers, images and archives to begin from. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { sha256 } from "../__tests__/image/make-layout.ts";
import { configOf, dockerArchive, ociArchive } from "../__tests__/image/sources/archives.ts";
import { archive, entry, gnuLong, header, pax } from "../__tests__/image/tar/make-tar.ts";

const link = (path: string, flag: "1" | "2", linkPath: string) => entry({ path, flag, linkPath });
const directory = (path: string) => entry({ path, flag: "5" });

const plain = archive(
  directory("etc/"),
  entry({ path: "etc/a", uid: 1000, mode: 0o4755 }, "some text"),
  entry({ path: "usr/lib/b" }, "x".repeat(700)),
  link("lib", "2", "usr/lib"),
  link("etc/hard", "1", "etc/a"),
  entry({ path: "dev/null", flag: "3" }),
);
const changes = archive(
  entry({ path: "etc/.wh.a" }),
  directory("usr/lib/"),
  entry({ path: "usr/lib/.wh..wh..opq" }),
  entry({ path: "usr/lib/c" }, "new"),
  link("again", "1", "usr/lib/c"),
  entry({ path: "lib/d" }, "through the link"),
);
const dialects = archive(
  pax({ path: "ünï/code", size: "5", mtime: "1.5" }),
  header({ path: "short", size: 5 }),
  Buffer.from("12345".padEnd(512, "\0")),
  gnuLong("L", "long/".repeat(30)),
  gnuLong("K", "target/".repeat(30)),
  entry({ path: "l", flag: "2" }),
  pax({ "GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.realsize": "9000", "GNU.sparse.name": "sparse" }),
  entry({ path: "GNUSparseFile.0/sparse" }, "1\n0\n"),
  pax({ comment: "global" }, "g"),
  entry(
    {
      path: "old",
      flag: "S",
      magic: "gnu",
      overwrite: [{ at: 482, bytes: Buffer.from("\u000000000020000\0", "latin1") }],
    },
    "abc",
  ),
);

const status = `Package: one
Status: install ok installed
Version: 1:2.0-1
Architecture: amd64
Installed-Size: 12
Depends: two (>= 1), three | four
Description: first
 goes on

Package: two
Status: deinstall ok config-files
Version: 1
`;
const apk =
  "C:Q1abc=\nP:musl\nV:1.2-r0\nA:x86_64\nS:10\nI:20\nF:lib\nR:ld.so\n\nP:busybox\nV:1\nF:bin\nR:busybox\nR:sh\n\n";
const packaged = archive(
  entry({ path: "etc/os-release" }, 'ID=debian\nVERSION_ID="12"\n'),
  entry({ path: "var/lib/dpkg/status" }, status),
  entry({ path: "var/lib/dpkg/info/one.list" }, "/.\n/usr\n/usr/bin/one\n"),
  entry({ path: "usr/bin/one" }, "#!/bin/sh\n"),
  entry({ path: "lib/apk/db/installed" }, apk),
  entry({ path: "lib/ld.so" }, "elf"),
  entry(
    { path: "usr/lib/python3/dist-packages/p-1.dist-info/METADATA" },
    "Metadata-Version: 2.1\nName: p\nVersion: 1\n\ntext",
  ),
  entry({ path: "usr/lib/python3/dist-packages/p-1.dist-info/RECORD" }, 'p/__init__.py,sha256=x,3\n"p/a,b.py",,\n'),
  entry({ path: "usr/lib/python3/dist-packages/p/__init__.py" }, "x=1"),
  entry({ path: "app/node_modules/n/package.json" }, '{"name":"n","version":"1.0.0"}'),
  entry({ path: "opt/conda/conda-meta/c-1-0.json" }, '{"name":"c","version":"1","files":["bin/c"],"size":3}'),
  entry(
    { path: "var/lib/gems/specifications/g-1.gemspec" },
    'Gem::Specification.new do |s|\n  s.name = "g".freeze\n  s.version = "1"\nend\n',
  ),
);

const leftovers = archive(
  entry({ path: "var/lib/apt/lists/a_Packages" }, "Package: x\n".repeat(20)),
  entry({ path: "var/cache/apt/archives/x_1_amd64.deb" }, "deb".repeat(100)),
  entry({ path: "root/.cache/pip/http/a" }, "wheel".repeat(50)),
  entry({ path: "root/.npm/_cacache/content-v2/a" }, "tgz".repeat(50)),
  entry({ path: "app/.git/objects/aa/b" }, "object"),
  entry({ path: "app/__pycache__/m.cpython-311.pyc" }, "code"),
  entry({ path: "app/m.py" }, "x = 1"),
  entry({ path: "usr/share/doc/one/copyright" }, "text".repeat(40)),
  entry({ path: "usr/share/locale/de/LC_MESSAGES/one.mo" }, "text".repeat(40)),
  entry({ path: "usr/lib/libone.a" }, "static".repeat(40)),
  entry({ path: "usr/include/one.h" }, "text".repeat(40)),
  entry({ path: "models/m.safetensors" }, "weights".repeat(200)),
  entry({ path: "copy/m.safetensors" }, "weights".repeat(200)),
);
const rewritten = archive(
  entry({ path: "models/m.safetensors", mode: 0o600, uid: 1000 }, "weights".repeat(200)),
  entry({ path: "moved/m.safetensors" }, "weights".repeat(200)),
  entry({ path: "copy/.wh.m.safetensors" }),
  entry({ path: "app/.wh..git" }),
  entry({ path: "var/lib/apt/.wh.lists" }),
);

/** Single layers. */
export const tars: readonly Buffer[] = [plain, changes, dialects, packaged, leftovers, archive()];
/** Images, as their layers. */
export const stacks: readonly (readonly Buffer[])[] = [
  [plain, changes],
  [packaged, changes, plain],
  [plain, packaged],
  [dialects, plain, changes],
  [packaged, leftovers, rewritten],
];

/** Image archives, uncompressed. */
export const archives: readonly Buffer[] = [
  dockerArchive(),
  ociArchive(),
  ociArchive({ withDockerManifest: true, order: [1, 0] }),
  dockerArchive({ tars: [plain], before: [link("x", "1", "layer0/layer.tar"), link("y", "2", "x")] }),
];

/** The documents of an image with one layer, `plain`: index.json, manifest, config. */
export function documents(): Buffer[] {
  const config = Buffer.from(
    configOf([plain], { history: [{ created_by: "RUN a", comment: "c", empty_layer: false }] }),
  );
  const describe = (mediaType: string, bytes: Buffer) => ({ mediaType, digest: sha256(bytes), size: bytes.length });
  const manifest = {
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    config: describe("application/vnd.oci.image.config.v1+json", config),
    layers: [describe("application/vnd.oci.image.layer.v1.tar", plain)],
    annotations: { a: "b" },
  };
  return [Buffer.from("{}"), Buffer.from(JSON.stringify(manifest)), config];
}

export const documentsLayer = plain;

const recorded = join(import.meta.dirname, "../__tests__/image/packages/recorded/rpm");

/** RPM databases in each of the three formats. */
export const rpmDatabases: readonly Buffer[] = readdirSync(recorded)
  .filter((name) => name.endsWith(".gz"))
  .sort()
  .map((name) => gunzipSync(readFileSync(join(recorded, name))));
