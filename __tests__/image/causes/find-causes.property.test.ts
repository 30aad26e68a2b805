import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCauses } from "../../../src/image/causes/find-causes.ts";
import { installedPackages } from "../../../src/image/packages/installed.ts";
import type { Cause } from "../../../src/model/report.ts";
import { causesOf, file, gone, link, type MadeFile, type MadeImage, makeContents } from "./make-contents.ts";

// Names that rules know, so that they meet: caches in copied trees, archives in caches, modules in tests.
const directories = [
  ...[
    "var/lib/apt/lists",
    "tmp",
    "root/.cache/pip",
    "app/.git",
    "app/node_modules/x/test",
    "app/tests",
    "usr/share/doc/x",
  ],
  ...["usr/share/locale/de", "usr/lib/python3/site-packages/p/tests", "usr/include", "opt/a", "opt/b", "var/lib/dpkg"],
];
const names = ["a", "b.pt", "c.tar.gz", "d.js.map", "e.a", "f.csv", "__pycache__/g.cpython-311.pyc", "g.py"];
const path = fc.tuple(fc.constantFrom(...directories), fc.constantFrom(...names)).map((parts) => parts.join("/"));
const size = fc.constantFrom(0, 5, 60_000, 150_000, 1_500_000);
const content = fc.constantFrom("one", "two", "three");

const plain = fc
  .record({ path, size, content, mode: fc.constantFrom(0o644, 0o755), uid: fc.constantFrom(0, 7) })
  .map((made): MadeFile => made);
const removal = fc.oneof(path, fc.constantFrom(...directories)).map(gone);
const entries = fc.uniqueArray(fc.oneof({ weight: 5, arbitrary: plain }, removal), {
  maxLength: 25,
  selector: (made) => made.path.replace(".wh.", ""),
});
const withLinks = fc
  .tuple(entries, fc.array(fc.tuple(path, path), { maxLength: 3 }))
  .map(([files, links]) => [...files, ...links.map(([name, target]) => link(name, target))]);

const dockerfile = `FROM debian
COPY . /app
RUN apt-get update && pip install x && tar xf c.tar.gz
RUN chown -R app /app
COPY --from=x /opt /opt
RUN rm -rf /tmp`;

const image = (files: fc.Arbitrary<MadeFile[]>): fc.Arbitrary<MadeImage> =>
  fc
    .array(fc.record({ line: fc.integer({ min: 1, max: 6 }), files }), { minLength: 1, maxLength: 6 })
    // The base image's layers are the lowest.
    .map((layers) => ({ dockerfile, layers: layers.sort((a, b) => Number(a.line > 1) - Number(b.line > 1)) }));

const shadowedKinds = new Set(["metadata-rewrite", "moved", "package-upgrade", "overwritten", "deleted"]);
const sum = (causes: readonly Cause[]) => causes.reduce((total, { bytes }) => total + bytes, 0);

describe("whatever the layers hold", () => {
  test("no byte counts twice: all causes fit into what ships, those of hidden files into what is hidden", () => {
    fc.assert(
      fc.property(image(withLinks), (made) => {
        const contents = makeContents(made);
        const causes = findCauses(contents, installedPackages(contents), [{ path: "Dockerfile", text: dockerfile }]);
        const visible = contents.layers.reduce((total, { index }) => total + contents.tree.visibleBytes(index), 0);
        const shadowed = contents.layers.reduce((total, { index }) => total + contents.tree.shadowedBytes(index), 0);
        const isHidden = ({ kind, relatedOrigin }: Cause) =>
          shadowedKinds.has(kind) || (relatedOrigin !== undefined && kind !== "duplicates");
        expect(sum(causes.filter(isHidden))).toBeLessThanOrEqual(shadowed);
        expect(sum(causes.filter((cause) => !isHidden(cause)))).toBeLessThanOrEqual(visible);
      }),
      { numRuns: 500 },
    );
  });

  test("each cause is whole: bytes, places and a sentence", () => {
    fc.assert(
      fc.property(image(withLinks), (made) => {
        const causes = causesOf(made);
        for (const { bytes, paths, advice, origin } of causes) {
          expect(Number.isSafeInteger(bytes) && bytes >= 100_000).toBe(true);
          expect(paths.length).toBeGreaterThan(0);
          expect(paths.length).toBeLessThanOrEqual(10);
          expect(new Set(paths).size).toBe(paths.length);
          expect(paths.every((each) => each.startsWith("/"))).toBe(true);
          expect(advice).toMatch(/^[A-Z0-9].*\.$/s);
          expect(advice).not.toMatch(/consider|undefined|\[object/i);
          expect(origin.startLine).toBeGreaterThan(1);
        }
        const order = causes.map(({ bytes, kind }) => [-bytes, kind] as const);
        expect(order).toEqual([...order].sort(([a, x], [b, y]) => a - b || (x < y ? -1 : Number(x > y))));
      }),
    );
  });

  test("the order in which an archive lists its files does not matter", () => {
    const shuffled = image(entries).chain((made) =>
      fc
        .tuple(...made.layers.map(({ files }) => fc.shuffledSubarray([...files], { minLength: files.length })))
        .map((all) => ({
          made,
          other: { ...made, layers: made.layers.map((layer, at) => ({ ...layer, files: all[at] ?? [] })) },
        })),
    );
    fc.assert(
      fc.property(shuffled, ({ made, other }) => {
        expect(causesOf(other)).toEqual(causesOf(made));
      }),
      { numRuns: 300 },
    );
  });

  test("nor where only the owner tells two layers' files apart", () => {
    const first = [file("opt/a/a", 150_000, { content: "one" })];
    const second = [
      gone("opt/a"),
      file("var/lib/apt/lists/a", 150_000, { content: "one", uid: 7 }),
      file("var/lib/apt/lists/b", 150_000, { content: "one" }),
    ];
    const causes = (files: MadeFile[]) =>
      causesOf({ dockerfile, layers: [first, files].map((each) => ({ line: 4, files: each })) });
    expect(causes(second).map(({ kind }) => kind)).toEqual(["apt-lists", "apt-lists", "moved"]);
    expect(causes(second.toReversed())).toEqual(causes(second));
  });

  test("names and instructions are told as they are", () => {
    const hostile = fc.stringMatching(/^[^/\0\n]{1,20}$/).filter((name) => !/^\.+$|^\.wh\.|\s$/.test(name));
    fc.assert(
      fc.property(hostile, (name) => {
        const files = [file(`app/.git/${name}`, 200_000), file(`tmp/${name}`, 200_000)];
        const [first] = causesOf({ dockerfile: `FROM a\nRUN echo ${name}`, layers: [{ line: 2, files }] });
        expect(first?.origin.instruction?.startsWith("RUN echo")).toBe(true);
        expect(first?.paths).toEqual(["/tmp/"]);
      }),
    );
  });
});
