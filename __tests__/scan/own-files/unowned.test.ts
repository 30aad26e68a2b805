import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { OwnFileCompanion } from "../../../src/scan/own-files/own-files.ts";
import { type Files, handedOver, makeImage, readPast } from "./images.ts";

const text = "some text of ours";
const other = "other text there!";
const md5 = "0".repeat(32);

/** Paths that are handed over to be searched, with the layer: `1/etc/x`. */
async function searched(layers: readonly Files[], baseLayers = 0): Promise<string[]> {
  await using image = await makeImage(layers);
  const own = new OwnFileCompanion(join(image.directory, "own"));
  const contents = await readPast(image, own, { baseLayers });
  return Object.keys(await handedOver(await own.candidates(contents), contents)).sort();
}

const apk = (...packages: [string, string, string[]][]) =>
  packages
    .map(([name, version, files]) => {
      const lines = files.map(
        (file) => `F:${file.slice(0, file.lastIndexOf("/"))}\nR:${file.slice(file.lastIndexOf("/") + 1)}`,
      );
      return `P:${name}\nV:${version}\n${lines.join("\n")}\n\n`;
    })
    .join("");

describe("files of packages are nobody's secret", () => {
  test("Debian: what md5sums names in the layer that installs it; conffiles are not named there", async () => {
    const installed = {
      "var/lib/dpkg/info/tool.md5sums": `${md5}  opt/tool/run.sh\n`,
      "var/lib/dpkg/info/tool.list": "/opt/tool/run.sh\n/etc/tool.conf\n",
      "opt/tool/run.sh": text,
      "etc/tool.conf": text,
      "opt/tool/ours.sh": text,
    };
    expect(await searched([installed])).toEqual(["0/etc/tool.conf", "0/opt/tool/ours.sh"]);
  });

  test("a package's file that a later layer rewrites is the author's", async () => {
    const installed = { "var/lib/dpkg/info/tool.md5sums": `${md5}  opt/tool/run.sh\n`, "opt/tool/run.sh": text };
    expect(await searched([installed, { "opt/tool/run.sh": other }])).toEqual(["1/opt/tool/run.sh"]);
    expect(await searched([installed, { "opt/tool/run.sh": other }], 1)).toEqual(["1/opt/tool/run.sh"]);
  });

  test("and the package manager's when that layer upgrades the package", async () => {
    const md5sums = { "var/lib/dpkg/info/tool.md5sums": `${md5}  opt/tool/run.sh\n` };
    expect(
      await searched([
        { ...md5sums, "opt/tool/run.sh": text },
        { ...md5sums, "opt/tool/run.sh": other },
      ]),
    ).toEqual([]);
  });

  test("apk: only what the layer installed or upgraded, and nothing in /etc", async () => {
    const database = "lib/apk/db/installed";
    const below = { [database]: apk(["a", "1", ["opt/a"]], ["b", "1", ["opt/b"]]), "opt/a": text, "opt/b": text };
    const above = {
      [database]: apk(["a", "1", ["opt/a"]], ["b", "2", ["opt/b"]], ["c", "1", ["opt/c", "etc/c"]]),
      "opt/a": other,
      "opt/b": other,
      "opt/c": text,
      "etc/c": text,
    };
    expect(await searched([below, above], 1)).toEqual(["1/etc/c", "1/opt/a"]);
    expect(await searched([below, above])).toEqual(["1/etc/c", "1/opt/a"]);
  });

  test("rpm: the same, by a database that rpm wrote", async () => {
    const recorded = join(import.meta.dirname, "../../image/packages/recorded/rpm/rpmdb.sqlite.gz");
    const database = { "var/lib/rpm/rpmdb.sqlite": gunzipSync(readFileSync(recorded)) };
    const owned = "opt/many/a-file-with-a-rather-long-name-1";
    const files = { ...database, [owned]: text, "opt/many/ours": text };
    expect(await searched([files])).toEqual(["0/opt/many/ours"]);
    expect(await searched([files, { ...database, [owned]: other }], 1)).toEqual([`1/${owned}`]);
  });

  test("Python: what a RECORD claims, with that size, beside the package", async () => {
    const site = "app/.venv/lib/python3.12/site-packages";
    const record = [
      `lib/one.py,sha256=x,${text.length}`,
      `lib/two.py,sha256=x,3`,
      `"lib/a, ""b"".py",sha256=x,${text.length}`,
      `../../../bin/lib,sha256=x,${text.length}`,
      `lib/none.py,,`,
      `/app/absolute.py,sha256=x,${text.length}`,
    ].join("\r\n");
    const files = {
      [`${site}/lib-1.dist-info/RECORD`]: record,
      [`${site}/lib/one.py`]: text,
      [`${site}/lib/two.py`]: text,
      [`${site}/lib/a, "b".py`]: text,
      [`${site}/lib/none.py`]: text,
      "app/.venv/bin/lib": text,
      "app/absolute.py": text,
    };
    const ours = ["0/app/.venv/bin/lib", "0/app/absolute.py", `0/${site}/lib/none.py`, `0/${site}/lib/two.py`];
    expect(await searched([files])).toEqual(ours.sort());
    const local = { ...files, [`${site}/lib-1.dist-info/direct_url.json`]: '{"url":"file:///src"}' };
    expect(await searched([local])).toEqual([...ours, `0/${site}/lib/a, "b".py`, `0/${site}/lib/one.py`].sort());
  });

  test("conda: what its metadata claims with a size", async () => {
    const paths = [
      { _path: "lib/a.py", size_in_bytes: text.length },
      { _path: "lib/b.py", size_in_bytes: 1 },
    ];
    const files = {
      "opt/conda/conda-meta/x-1-0.json": JSON.stringify({ name: "x", version: "1", paths_data: { paths } }),
      "opt/conda/conda-meta/broken-1-0.json": "{ is not closed",
      "opt/conda/lib/a.py": text,
      "opt/conda/lib/b.py": text,
    };
    const metadata = ["0/opt/conda/conda-meta/broken-1-0.json", "0/opt/conda/conda-meta/x-1-0.json"];
    expect(await searched([files])).toEqual([...metadata, "0/opt/conda/lib/b.py"]);
  });

  test("Ruby: the directory of a gem that has a specification", async () => {
    const files = {
      "usr/local/bundle/specifications/rake-13.0.gemspec": "Gem::Specification.new",
      "usr/local/bundle/gems/rake-13.0/lib/rake.rb": text,
      "usr/local/bundle/gems/rake-13.0.1/lib/rake.rb": text,
      "usr/local/bundle/config": text,
    };
    expect(await searched([files])).toEqual([
      "0/usr/local/bundle/config",
      "0/usr/local/bundle/gems/rake-13.0.1/lib/rake.rb",
      "0/usr/local/bundle/specifications/rake-13.0.gemspec",
    ]);
    const changed = { "usr/local/bundle/gems/rake-13.0/lib/rake.rb": other };
    expect(await searched([files, changed], 1)).toEqual(["1/usr/local/bundle/gems/rake-13.0/lib/rake.rb"]);
  });

  test("bytecode goes with its source, before or after it in the archive", async () => {
    const site = "opt/venv/site-packages";
    const pyc = Buffer.from(`\x0b\x00\x00\x00${text}`, "latin1");
    const files = {
      [`${site}/lib/__pycache__/one.cpython-312.pyc`]: pyc,
      [`${site}/lib/__pycache__/ours.cpython-312.opt-1.pyc`]: pyc,
      [`${site}/lib/__pycache__/gone.cpython-312.pyc`]: pyc,
      [`${site}/lib/one.py`]: text,
      [`${site}/lib/ours.py`]: other,
      [`${site}/lib-1.dist-info/RECORD`]: `lib/one.py,sha256=x,${text.length}\nlib/__pycache__/gone.cpython-312.pyc,,\n`,
    };
    expect(await searched([files])).toEqual([
      `0/${site}/lib/__pycache__/gone.cpython-312.pyc`,
      `0/${site}/lib/__pycache__/ours.cpython-312.opt-1.pyc`,
      `0/${site}/lib/ours.py`,
    ]);
  });

  test("a claim that is written the short way means the file in a merged /usr", async () => {
    const base = { bin: { link: "usr/bin" } };
    const claims = { "var/lib/dpkg/info/a.md5sums": `${md5}  bin/theirs\n` };
    const files = { "usr/bin/theirs": text, "usr/bin/ours": text };
    expect(await searched([base, { ...claims, ...files }], 1)).toEqual(["1/usr/bin/ours"]);
  });
});

describe("layers", () => {
  test("base layers are not searched; a copy of what lower layers have is not searched again", async () => {
    const layers = [
      { "etc/base": text },
      { "app/.env": text },
      { "etc/base": text, "app/.env": text, "app/new": text },
    ];
    expect(await searched(layers, 1)).toEqual(["1/app/.env", "2/app/new"]);
    expect(await searched(layers)).toEqual(["0/etc/base", "1/app/.env", "2/app/new"]);
  });

  test("what is deleted or overwritten later is searched where it was", async () => {
    const layers = [
      { "app/.env": text, "app/key": text },
      { "app/.wh..env": "", "app/key": other },
      { "app/.env": text },
    ];
    expect(await searched(layers)).toEqual(["0/app/.env", "0/app/key", "1/app/key"]);
  });

  test("a blob that comes twice is handed over once", async () => {
    const layers = [{ "app/.env": text }, { "app/.env": other }, { "app/.env": text }];
    expect(await searched(layers)).toEqual(["0/app/.env", "1/app/.env"]);
  });

  test("nothing to search is no layout", async () => {
    await using image = await makeImage([{ "etc/base": text }, { "app/logo.png": text }]);
    const own = new OwnFileCompanion(join(image.directory, "own"));
    const contents = await readPast(image, own, { baseLayers: 1 });
    expect(await own.candidates(contents)).toMatchObject({ layout: undefined, files: 0, bytes: 0 });
  });
});
