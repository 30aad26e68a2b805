import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { openBuilder } from "../../../src/build/builder.ts";
import { type BuildxCommand, locateBuildx } from "../../../src/build/buildx.ts";
import { type BuilderContent, openBuilderContent } from "../../../src/build/content/builder-content.ts";
import { type TestContext, testContext } from "../../doubles/context.ts";
import { aPlan, aVariant, buildAndExport, someSettings } from "../samples.ts";

const toBuilder = Object.fromEntries(
  ["PATH", "HOME", "BUILDX_CONFIG", "BUILDX_BUILDER", "DOCKER_HOST", "DOCKER_CONFIG"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);
const thread = new URL("../../../src/builder-thread.ts", import.meta.url);
const largeBytes = 12_000_000;

let buildx: BuildxCommand;
let builderName: string;
/** Of a built image: its manifest, and the layers, the first one large. */
let digests: { manifest: string; layers: string[] };

beforeAll(async () => {
  await using context = await testContext({ buildEnvironment: toBuilder });
  buildx = await locateBuildx(context);
  const builder = await openBuilder(buildx, context);
  builderName = builder.name;
  const root = join(context.workDirectory, "repository");
  await mkdir(root, { recursive: true });
  const noise = `head -c ${largeBytes} /dev/urandom > /noise # ${randomUUID()}`;
  await writeFile(
    join(root, "Dockerfile"),
    `FROM debian:bookworm-slim\nRUN ${noise}\nRUN echo ${randomUUID()} > /note\n`,
  );
  const plan = aPlan({ target: { app: { context: root } } });
  const built = await buildAndExport(builder, plan, aVariant(), someSettings({ root }), context);
  if (built.status !== "built") throw new Error(JSON.stringify(built.failure));
  const manifest = built.root?.digest ?? "";
  const content = contentIn(context);
  const parsed = JSON.parse((await bytesOf(content, manifest)).toString("utf8"));
  content.close();
  digests = { manifest, layers: parsed.layers.slice(1).map(({ digest }: { digest: string }) => digest) };
});

function contentIn(context: TestContext, name = builderName): BuilderContent {
  return openBuilderContent(buildx, name, thread, context);
}

async function bytesOf(content: BuilderContent, digest: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const piece of content.read(digest)) parts.push(Buffer.from(piece));
  return Buffer.concat(parts);
}

const digestOf = (bytes: Buffer) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

describe("the store of a real builder", () => {
  it("gives what its digests say, as long as it says, many at once", async () => {
    await using context = await testContext({ buildEnvironment: toBuilder });
    const content = contentIn(context);
    const { manifest, layers } = digests;
    const all = [manifest, ...layers, ...layers, ...layers];
    const read = await Promise.all(all.map((digest) => bytesOf(content, digest)));
    expect(read.map(digestOf)).toEqual(all);
    expect(await Promise.all(all.map((digest) => content.size(digest)))).toEqual(read.map(({ length }) => length));
    expect(Math.max(...read.map(({ length }) => length))).toBeGreaterThan(largeBytes);
    content.close();
  });

  it("says what is not there", async () => {
    await using context = await testContext({ buildEnvironment: toBuilder });
    const content = contentIn(context);
    const absent = `sha256:${"0".repeat(64)}`;
    expect(await content.size(absent)).toBeUndefined();
    await expect(bytesOf(content, absent)).rejects.toThrow("not found");
    content.close();
  });

  it("lets one read wait for as long as its reader likes, and nobody else with it", async () => {
    await using context = await testContext({ buildEnvironment: toBuilder });
    const content = contentIn(context);
    const [large = "", small = ""] = digests.layers;
    const waiting = Array.from({ length: 12 }, () => content.read(large));
    const pieces = await Promise.all(waiting.map((read) => read.next()));
    expect(pieces.every(({ value }) => value?.length === 1024 * 1024)).toBe(true);
    expect(digestOf(await bytesOf(content, small))).toBe(small);
    await Promise.all(waiting.map((read) => read.return()));
    expect(digestOf(await bytesOf(content, large)), "nothing of the others is left").toBe(large);
    content.close();
  });

  it.each([
    ["it is closed", (content: BuilderContent) => content.close()],
    ["the run is cancelled", (_content: BuilderContent, cancel: AbortController) => cancel.abort()],
  ])("ends a read when %s, and takes up none", async (_how, act) => {
    const cancel = new AbortController();
    await using context = await testContext({ buildEnvironment: toBuilder, signal: cancel.signal });
    const content = contentIn(context);
    const read = content.read(digests.layers[0] ?? "");
    await read.next();
    act(content, cancel);
    const rest = async () => {
      for await (const _ of read);
    };
    await expect(rest()).rejects.toThrow();
    await expect(bytesOf(content, digests.manifest)).rejects.toThrow();
  });

  it("is connected with once, also beforehand", async () => {
    await using context = await testContext({ buildEnvironment: toBuilder });
    const starts = join(context.workDirectory, "starts");
    const script = join(context.workDirectory, "buildx.sh");
    const inner = [buildx.command, ...buildx.args].map((word) => `'${word}'`).join(" ");
    await writeFile(script, `#!/bin/sh\necho started >> '${starts}'\nexec ${inner} "$@"\n`, { mode: 0o755 });
    const content = openBuilderContent({ ...buildx, command: script, args: [] }, builderName, thread, context);
    content.connect();
    await vi.waitFor(async () => expect(await readFile(starts, "utf8")).toBe("started\n"), { timeout: 20_000 });
    content.connect();
    expect(digestOf(await bytesOf(content, digests.manifest))).toBe(digests.manifest);
    expect(await readFile(starts, "utf8")).toBe("started\n");
    content.close();
    content.connect();
  });

  it("says why there is none", async () => {
    await using context = await testContext({ buildEnvironment: toBuilder });
    const content = contentIn(context, "no-such-builder");
    content.connect();
    await expect(content.size(digests.manifest)).rejects.toThrow('no builder "no-such-builder" found');
    await expect(bytesOf(content, digests.manifest)).rejects.toThrow("no-such-builder");
    content.close();
  });
});
