import { randomUUID } from "node:crypto";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { LegReport } from "../../src/action/gate/merge/leg-report.ts";
import { mergeReports } from "../../src/action/gate/merge/merge-reports.ts";
import { locateBuildx } from "../../src/build/buildx.ts";
import { tagTogether } from "../../src/push/tag-together.ts";
import { testContext } from "../doubles/context.ts";
import { openRepository } from "../e2e/repository.ts";
import { blob, plimsoll, refusingRegistry, registry, stored, tagsIn } from "./lab.ts";

/** A repository of its own in the lab's registry, which is older than this test. */
const fresh = () => `pushed/${randomUUID()}`;
const attestationType = "vnd.docker.reference.type";

/** `FROM scratch` needs no emulation for another platform. */
const scratch = "FROM scratch\nCOPY file /file\n";

describe("after a verdict that lets it", () => {
  it("two variants, one of them for two platforms, lie there as they were checked, with provenance and all tags", async () => {
    const [name, tag] = [fresh(), randomUUID()];
    using repository = await openRepository({
      Dockerfile: `${scratch}ARG KIND\nLABEL kind=$KIND\n`,
      file: randomUUID(),
      "plimsoll.yml": [
        "version: 1",
        "variants:",
        "  cpu: { dockerfile: Dockerfile, args: { KIND: cpu }, platforms: [linux/amd64, linux/arm64] }",
        "  cuda: { dockerfile: Dockerfile, args: { KIND: cuda } }",
        `push: { to: "${registry}/${name}", tags: ["${tag}-{variant}", "edge-{variant}"] }`,
        "",
      ].join("\n"),
    });
    const { exit, said, report } = await plimsoll(repository.root, ["--push"]);
    expect(exit, said).toBe(0);
    expect(await tagsIn(name)).toEqual([`${tag}-cpu`, `${tag}-cuda`, "edge-cpu", "edge-cuda"].sort());
    for (const variant of ["cpu", "cuda"]) {
      const index = await stored(name, `${tag}-${variant}`);
      const pushed = report?.push?.images.find((image) => image.variant === variant);
      expect(pushed).toEqual({
        variant,
        repository: `${registry}/${name}`,
        digest: index.digest,
        tags: [`${tag}-${variant}`, `edge-${variant}`],
        signed: false,
      });
      const images = index.manifests?.filter(({ annotations }) => annotations?.[attestationType] === undefined);
      const checked = report?.variants.filter((each) => each.name === variant);
      expect(images?.map(({ digest }) => digest)).toEqual(checked?.map(({ image }) => image?.manifestDigest));
      expect(index.manifests).toHaveLength(2 * (images?.length ?? 0));
      for (const { digest, annotations } of index.manifests ?? []) {
        if (annotations?.[attestationType] === undefined) continue;
        expect(annotations).toMatchObject({ [attestationType]: "attestation-manifest" });
        const [layer] = (await stored(name, digest)).layers ?? [];
        expect(layer?.annotations?.["in-toto.io/predicate-type"]).toMatch(/^https:\/\/slsa\.dev\/provenance\//);
        expect(JSON.stringify(await blob(name, layer?.digest ?? ""))).toContain("dockerfile");
      }
    }
    expect(said).toContain(`cpu: ${tag}-cpu, edge-cpu`);
    const summary = await readFile(join(repository.root, ".plimsoll/summary.md"), "utf8");
    expect(summary).toContain(report?.push?.images[0]?.digest ?? "no digest");
  });

  it("a bake target's own tags, attestations and annotations hold, and what never uses the cache is not built twice", async () => {
    const [first, second, tag] = [fresh(), fresh(), randomUUID()];
    using repository = await openRepository({
      Dockerfile: "FROM debian:bookworm-slim\nRUN head -c 1000 /dev/urandom > /random\n",
      "docker-bake.hcl": [
        'target "default" {',
        `  tags = ["${registry}/${first}:${tag}", "${registry}/${second}:${tag}", "${registry}/${second}"]`,
        "  no-cache = true",
        "  pull = true",
        '  attest = ["type=provenance,mode=max"]',
        '  annotations = ["index:org.example.note=an index", "manifest:org.example.note=a manifest"]',
        "}",
        "",
      ].join("\n"),
    });
    const { exit, said, report } = await plimsoll(repository.root, ["--push"]);
    expect(exit, said).toBe(0);
    expect([await tagsIn(first), await tagsIn(second)]).toEqual([[tag], [tag, "latest"].sort()]);
    const index = await stored(first, tag);
    expect((await stored(second, "latest")).digest).toBe(index.digest);
    expect(index.annotations).toEqual({ "org.example.note": "an index" });
    const [image, attestation] = index.manifests ?? [];
    expect(image?.digest).toBe(report?.variants[0]?.image?.manifestDigest);
    expect((await stored(first, image?.digest ?? "")).annotations).toEqual({ "org.example.note": "a manifest" });
    const [layer] = (await stored(first, attestation?.digest ?? "")).layers ?? [];
    // Only the full provenance has the Dockerfile itself.
    const source = Buffer.from(repository.read("Dockerfile")).toString("base64");
    expect(JSON.stringify(await blob(first, layer?.digest ?? ""))).toContain(source.slice(0, 40));
  });

  it("without tags only the digest is there, of a bare manifest where nothing is attested", async () => {
    const name = fresh();
    using repository = await openRepository({
      Dockerfile: scratch,
      file: randomUUID(),
      "docker-bake.hcl": 'target "default" { attest = ["type=provenance,disabled=true"] }\n',
    });
    const { exit, said, report } = await plimsoll(repository.root, [`--push-to=${registry}/${name}`]);
    expect(exit, said).toBe(0);
    const [image] = report?.push?.images ?? [];
    expect(image).toMatchObject({ digest: report?.variants[0]?.image?.manifestDigest, tags: [] });
    expect((await stored(name, image?.digest ?? "")).layers).toHaveLength(1);
    expect(await tagsIn(name)).toBeNull();
  });
});

describe("what is red is never pushed, not even by digest", () => {
  it.each([
    ["over a load line", "budgets: { unpacked: 1B }", [], 1, "fail"],
    ["the same where the job may not fail", "budgets: { unpacked: 1B }", ["--fail-on=never"], 0, "fail"],
    ["warnings, where they are red", "budgets: { unpacked: { max: 1B, level: warn } }", ["--fail-on=warn"], 1, "warn"],
  ])("%s", async (_, line, args, status, verdict) => {
    const name = fresh();
    using repository = await openRepository({
      "Dockerfile.good": "FROM scratch\nCOPY empty /empty\n",
      "Dockerfile.bad": scratch,
      file: randomUUID(),
      empty: "",
      "plimsoll.yml": `version: 1\n${line}\npush: { to: "${registry}/${name}", tags: ["{variant}"] }\n`,
    });
    const { exit, said, report } = await plimsoll(repository.root, ["--push", ...args]);
    expect([exit, report?.verdict], said).toEqual([status, verdict]);
    expect(report?.push?.images).toEqual([]);
    expect(report?.push?.reason).toBeDefined();
    expect(said).toContain("Nothing was pushed: ");
    expect(await tagsIn(name)).toBeUndefined();
  });
});

describe("a registry that does not take it", () => {
  it.each([
    [401, "push.refused", "it asks for a login. Log in before this step"],
    [403, "push.refused", "this login may not push there"],
    [500, "push.failed", "Run again; if it stays, ask the registry."],
  ] as const)(
    "that answers %i makes the run end without a verdict, and no variant gets a tag",
    async (status, code, words) => {
      await using refusing = await refusingRegistry(status);
      const name = fresh();
      using repository = await openRepository({
        "Dockerfile.cpu": scratch,
        "Dockerfile.cuda": scratch,
        file: randomUUID(),
        "plimsoll.yml": [
          "version: 1",
          "variants:",
          `  cpu: { push: { to: "${registry}/${name}", tags: ["1"] } }`,
          `  cuda: { push: { to: "${refusing.host}/shop", tags: ["1"] } }`,
          "",
        ].join("\n"),
      });
      const { exit, said, report } = await plimsoll(repository.root, ["--push"]);
      expect([exit, report?.verdict], said).toEqual([3, "error"]);
      expect(report?.errors).toEqual([
        expect.objectContaining({ code, variant: "cuda", message: expect.stringContaining(words) }),
      ]);
      expect(said.replace(/\s+/g, " ")).toContain(words);
      expect(refusing.asked).not.toEqual([]);
      // The rest of the result is there all the same.
      expect(report?.variants.map(({ status: each }) => each)).toEqual(["built", "built"]);
      expect(report?.push?.images.map(({ variant, tags }) => [variant, tags])).toEqual([["cpu", []]]);
      expect(await tagsIn(name)).toBeNull();
    },
  );
});

it("two variants under one tag are found before anything is built", async () => {
  using repository = await openRepository({
    "Dockerfile.cpu": scratch,
    "Dockerfile.cuda": scratch,
    file: "",
    "plimsoll.yml": `version: 1\npush: { to: "${registry}/${fresh()}", tags: [1] }\n`,
  });
  const { exit, said, report } = await plimsoll(repository.root, ["--push"]);
  expect([exit, report]).toEqual([2, undefined]);
  expect(said).toMatch(/cpu and cuda would both be `.*:1`\. Tell them apart with \{variant\}/);
});

describe("signing", () => {
  /** A cosign that writes down how it was called and what the registry had then. */
  async function withCosign(root: string, script: string): Promise<Record<string, string>> {
    const directory = join(root, "bin");
    await mkdir(directory);
    await writeFile(join(directory, "cosign"), `#!/bin/sh\necho "$@" >> ${root}/calls\n${script}\n`);
    await chmod(join(directory, "cosign"), 0o755);
    return { PATH: `${directory}:${process.env["PATH"]}`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: "a-token" };
  }
  const files = (name: string) => ({
    Dockerfile: scratch,
    file: randomUUID(),
    ".dockerignore": "bin\ncalls\n",
    "plimsoll.yml": `version: 1\npush: { to: "${registry}/${name}", tags: ["1"], sign: true, sbom: true }\n`,
  });

  it("comes after the push and before the tags, by digest, and attests what is in each platform", async () => {
    const name = fresh();
    using repository = await openRepository(files(name));
    const { root } = repository;
    const script = `[ "$ACTIONS_ID_TOKEN_REQUEST_TOKEN" = a-token ] || exit 9\necho "${"$"}(wget -qO- http://${registry}/v2/${name}/tags/list || curl -s http://${registry}/v2/${name}/tags/list)" >> ${root}/calls`;
    const { exit, said, report } = await plimsoll(root, ["--push"], await withCosign(root, script));
    expect(exit, said).toBe(0);
    const built = report?.variants[0]?.platform.replace("/", "-");
    const spdx = JSON.parse(await readFile(join(root, `.plimsoll/sbom/image.${built}.spdx.json`), "utf8"));
    expect(spdx).toMatchObject({ spdxVersion: "SPDX-2.3", name: "image", packages: [{ name: "image" }] });
    expect(JSON.stringify(spdx)).not.toContain(tmpdir());
    const [image] = report?.push?.images ?? [];
    expect(image).toMatchObject({ signed: true, tags: ["1"] });
    const calls = (await readFile(join(root, "calls"), "utf8")).trim().split("\n");
    const platform = report?.variants[0]?.image?.manifestDigest;
    expect(calls).toEqual([
      `sign --yes ${registry}/${name}@${image?.digest}`,
      expect.stringContaining('"tags":null'),
      expect.stringMatching(
        new RegExp(`^attest --yes --type=cyclonedx --predicate=\\S+\\.cdx\\.json ${registry}/${name}@${platform}$`),
      ),
      expect.stringContaining('"tags":null'),
    ]);
    expect(await tagsIn(name)).toEqual(["1"]);
  });

  it("that fails leaves no tag, and no verdict", async () => {
    const name = fresh();
    using repository = await openRepository(files(name));
    const { root } = repository;
    const { exit, report, said } = await plimsoll(
      root,
      ["--push"],
      await withCosign(root, "echo 'no identity' >&2; exit 1"),
    );
    expect([exit, report?.errors[0]?.code], said).toEqual([3, "push.unsigned"]);
    expect(report?.errors[0]?.message).toContain("no identity");
    expect(await tagsIn(name)).toBeNull();
  });
});

describe("platforms that several machines built", () => {
  const files = (name: string, content: string) => ({
    Dockerfile: scratch,
    file: content,
    "plimsoll.yml": `version: 1\nvariants: { shop: { dockerfile: Dockerfile } }\npush: { to: "${registry}/${name}", tags: ["1", "edge"] }\n`,
  });

  /** The report of one machine's leg, which pushes by digest. */
  async function leg(name: string, content: string, platform: string): Promise<LegReport> {
    using repository = await openRepository(files(name, content));
    const { exit, said, report } = await plimsoll(repository.root, ["--push-to=digest", `--platform=${platform}`]);
    expect(exit, said).toBe(0);
    if (report === undefined) throw new Error(said);
    expect(report.push?.images).toMatchObject([{ tags: [], awaiting: ["1", "edge"] }]);
    return { leg: platform.replace("/", "-"), report };
  }

  async function together(legs: readonly LegReport[]) {
    await using context = await testContext({ buildEnvironment: Object(process.env) });
    const report = mergeReports(
      legs,
      legs.map((each) => ({ name: each.leg })),
    );
    const door = { buildx: await locateBuildx(context) };
    return { report, tagged: await tagTogether(report, door, context) };
  }

  it("become one index when the gate sets their tags, each with its provenance", async () => {
    const [name, content] = [fresh(), randomUUID()];
    const legs = [await leg(name, content, "linux/amd64"), await leg(name, content, "linux/arm64")];
    expect(await tagsIn(name)).toBeNull();
    const { report, tagged } = await together(legs);
    expect(tagged.errors).toEqual([]);
    expect(await tagsIn(name)).toEqual(["1", "edge"]);
    const index = await stored(name, "edge");
    expect(tagged.images).toEqual([
      { variant: "shop", repository: `${registry}/${name}`, digest: index.digest, tags: ["1", "edge"], signed: false },
    ]);
    const [images = [], attestations = []] = [undefined, "attestation-manifest"].map((type) =>
      index.manifests?.filter(({ annotations }) => annotations?.[attestationType] === type),
    );
    expect(images.map(({ platform }) => platform.architecture).toSorted()).toEqual(["amd64", "arm64"]);
    expect(images.map(({ digest }) => digest).toSorted()).toEqual(
      report.variants.map(({ image }) => image?.manifestDigest).toSorted(),
    );
    expect(attestations).toHaveLength(2);
  });

  it("get no tag when one of them is not what its leg reported", async () => {
    const [name, content] = [fresh(), randomUUID()];
    const legs = [await leg(name, content, "linux/amd64"), await leg(name, content, "linux/arm64")];
    const [entry] = legs[1]?.report.variants ?? [];
    if (entry?.image === undefined) throw new Error("no image");
    entry.image.manifestDigest = `sha256:${"0".repeat(64)}`;
    const { tagged } = await together(legs);
    expect(tagged.errors).toEqual([expect.objectContaining({ code: "push.differs" })]);
    expect(await tagsIn(name)).toBeNull();
  });
});
