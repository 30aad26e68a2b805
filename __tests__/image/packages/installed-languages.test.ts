import { describe, expect, test } from "vitest";
import { installedPackages } from "../../../src/image/packages/installed.ts";
import { contentsOf } from "./made-image.ts";
import { metadata, npm, ownerAt, status, told } from "./told.ts";

describe("Python", () => {
  const site = "usr/lib/python3/site-packages";

  test("RECORD, with scripts outside", () => {
    const contents = contentsOf({
      [`${site}/Foo_Bar-1.dist-info/METADATA`]: metadata("Foo_Bar", "1"),
      [`${site}/Foo_Bar-1.dist-info/RECORD`]:
        "foo.py,,\nFoo_Bar-1.dist-info/METADATA,,\n../../../bin/foo,,\n/opt/x,,\n",
      [`${site}/foo.py`]: "12",
      "usr/bin/foo": "123",
      "opt/x": "1234",
    });
    const path = `/${site}/Foo_Bar-1.dist-info/METADATA`;
    const size = metadata("Foo_Bar", "1").length + 9;
    expect(told(contents)).toEqual([
      `python Foo_Bar 1 layer 0, ${size} bytes: /opt/x /usr/bin/foo ${path} /${site}/foo.py`,
    ]);
    expect(installedPackages(contents).packages).toMatchObject([{ purl: "pkg:pypi/foo-bar@1", path: path.slice(1) }]);
  });

  test("an egg's list, and one without any list", () => {
    const contents = contentsOf({
      [`${site}/a.egg-info/PKG-INFO`]: metadata("a", "1"),
      [`${site}/a.egg-info/installed-files.txt`]: "../a.py\n",
      [`${site}/a.py`]: "12",
      [`${site}/b.egg-info`]: metadata("b", "2"),
    });
    expect(told(contents)).toEqual([`python a 1 layer 0, 2 bytes: /${site}/a.py`, "python b 2 layer 0, null bytes"]);
  });

  test("a package that carries another inside owns its files", () => {
    const contents = contentsOf({
      [`${site}/big/_vendor/small-1.dist-info/METADATA`]: metadata("small", "1"),
      [`${site}/big/_vendor/small-1.dist-info/RECORD`]: "small.py,,\n",
      [`${site}/big/_vendor/small.py`]: "small",
      [`${site}/big-2.dist-info/METADATA`]: metadata("big", "2"),
      [`${site}/big-2.dist-info/RECORD`]: "big/_vendor/small.py,,\n",
    });
    expect(told(contents)).toEqual([
      `python big 2 layer 0, 5 bytes: /${site}/big/_vendor/small.py`,
      "python small 1 layer 0, 0 bytes",
    ]);
  });

  test("the distribution's own are its packages' parts", () => {
    const name = `${site}/six-1.dist-info/METADATA`;
    const contents = contentsOf({
      "var/lib/dpkg/status": status(["python3-six", "1"]),
      "var/lib/dpkg/info/python3-six.list": `/${name}\n`,
      [name]: metadata("six", "1"),
    });
    expect(installedPackages(contents).packages.map(({ name }) => name)).toEqual(["python3-six"]);
  });

  test("an upgrade in a later layer, over a deleted description", () => {
    const contents = contentsOf(
      { [`${site}/x-1.dist-info/METADATA`]: metadata("x", "1") },
      { [`${site}/.wh.x-1.dist-info`]: "", [`${site}/x-2.dist-info/METADATA`]: metadata("x", "2") },
      { [`${site}/x-2.dist-info/METADATA`]: metadata("x", "2") },
    );
    expect(told(contents)).toEqual(["python x 2 layer 1, null bytes"]);
  });
});

describe("Node", () => {
  test("a package owns its directory without those nested in it", () => {
    const contents = contentsOf({
      "app/package.json": npm("app", "0.0.1"),
      "app/index.js": "1",
      "app/node_modules/a/package.json": npm("a", "1"),
      "app/node_modules/a/index.js": "12",
      "app/node_modules/a/esm/package.json": '{"type":"module"}',
      "app/node_modules/a/node_modules/@s/b/package.json": npm("@s/b", "2"),
      "app/node_modules/a/node_modules/@s/b/lib/index.js": "123",
    });
    const [app, a, b] = installedPackages(contents)
      .packages.map(({ purl, bytes }) => `${purl} ${bytes}`)
      .sort();
    expect([app, a, b]).toEqual([
      `pkg:npm/%40s/b@2 ${npm("@s/b", "2").length + 3}`,
      `pkg:npm/a@1 ${npm("a", "1").length + 2 + 17}`,
      "pkg:npm/app@0.0.1 null",
    ]);
    expect(ownerAt(contents, "app/node_modules/a/node_modules/@s/b/lib/index.js")).toBe("@s/b");
    expect(ownerAt(contents, "app/index.js")).toBeUndefined();
  });

  test("pnpm's store: the packages are there, links to them are not packages", () => {
    const store = "app/node_modules/.pnpm/a@1/node_modules/a";
    const contents = contentsOf({
      [`${store}/package.json`]: npm("a", "1"),
      [`${store}/i.js`]: "12345",
      "app/node_modules/a": { symlink: ".pnpm/a@1/node_modules/a" },
    });
    expect(told(contents)).toEqual([
      `node a 1 layer 0, ${npm("a", "1").length + 5} bytes: /${store}/i.js /${store}/package.json`,
    ]);
  });

  test("written again by a later layer it still came with the first", () => {
    const file = { "node_modules/a/package.json": npm("a", "1") };
    expect(told(contentsOf({}, file, file))).toMatchObject([expect.stringContaining("layer 1")]);
  });
});

test("gems own their directory, their extensions and their specification", () => {
  const home = "usr/lib/ruby/gems/3.1.0";
  const gem = 'Gem::Specification.new do |s|\n  s.name = "json".freeze\n  s.version = "2.6"\nend\n';
  const contents = contentsOf({
    [`${home}/specifications/json-2.6.gemspec`]: gem,
    [`${home}/gems/json-2.6/lib/json.rb`]: "12",
    [`${home}/extensions/x86_64-linux/3.1.0/json-2.6/json.so`]: "123",
    [`${home}/specifications/default/rake-1.gemspec`]: gem.replace("json", "rake").replace("2.6", "1"),
  });
  expect(installedPackages(contents).packages.map(({ name, bytes, purl }) => [name, bytes, purl])).toEqual([
    ["json", gem.length + 5, "pkg:gem/json@2.6"],
    ["rake", null, "pkg:gem/rake@1"],
  ]);
});

test("conda's packages come before Python's", () => {
  const info = "lib/python3.11/site-packages/numpy-1.dist-info/METADATA";
  const contents = contentsOf({
    "opt/conda/conda-meta/numpy-1-0.json": JSON.stringify({ name: "numpy", version: "1", files: ["lib/n.so", info] }),
    "opt/conda/lib/n.so": "12345",
    [`opt/conda/${info}`]: metadata("numpy", "1"),
  });
  expect(installedPackages(contents).packages.map(({ purl }) => purl)).toEqual(["pkg:conda/numpy@1"]);
  expect(ownerAt(contents, `/opt/conda/${info}`)).toBe("numpy");
});
