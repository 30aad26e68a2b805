import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listImages } from "../../../src/image/layout.ts";
import { pullImage } from "../../../src/image/sources/registry/pull.ts";
import { parseReference } from "../../../src/image/sources/registry/reference.ts";
import { createTransport, type Transport } from "../../../src/image/sources/registry/transport.ts";
import { testContext } from "../../doubles/context.ts";
import { mediaTypes, sha256 } from "../make-layout.ts";
import { configOf, layerTars } from "./archives.ts";
import { listen, type RegistryDouble, refuse, registryDouble, sendBytes } from "./registry-double.ts";

const big = Buffer.alloc(3_000_000, "layer ");

/** Adds an image to the registry; gives its manifest's descriptor. */
function push(
  registry: RegistryDouble,
  { tag, ...platform }: { tag?: string; os?: string; architecture?: string; variant?: string } = {},
) {
  const tars = [...layerTars, big];
  const config = { mediaType: mediaTypes.config, ...registry.blob(configOf(tars, platform)) };
  const layers = tars.map((tar) => ({ mediaType: mediaTypes.layer, ...registry.blob(tar) }));
  return registry.manifest(
    { schemaVersion: 2, mediaType: mediaTypes.manifest, config, layers },
    mediaTypes.manifest,
    tag,
  );
}

interface Pulling {
  platforms?: string[];
  name?: string;
  transport?: Transport;
  signal?: AbortSignal;
}

async function pull(
  registry: { address: string },
  { platforms = [], name = "app:1", transport, signal }: Pulling = {},
) {
  await using context = await testContext(signal === undefined ? {} : { signal });
  const waits: number[] = [];
  const patient: Transport = { ...createTransport({}), wait: async (milliseconds) => void waits.push(milliseconds) };
  const reference = parseReference(`${registry.address}/${name}`);
  const { layout, notes } = await pullImage(reference, platforms, context, transport ?? patient);
  const images = await listImages(layout);
  const digests = images.map(({ descriptor }) => descriptor.digest);
  const layers = await Promise.all(
    images
      .flatMap(({ manifest }) => manifest.layers)
      .map(({ digest }) => readFile(join(layout, "blobs", digest.replace(":", "/")))),
  );
  return {
    digests,
    notes,
    waits,
    hasAllBytes: layers.every((bytes, i) => bytes.equals([...layerTars, big][i % 3] ?? big)),
  };
}

describe("pullImage", () => {
  test("takes an image by tag and by digest, every blob once", async () => {
    await using registry = await registryDouble();
    const image = push(registry, { tag: "1" });
    const whole = {
      digests: [image.digest],
      notes: { verified: true, unpackedByEngine: false },
      waits: [],
      hasAllBytes: true,
    };
    expect(await pull(registry)).toEqual(whole);
    expect(registry.requests.length).toBe(new Set(registry.requests).size);
    expect(await pull(registry, { name: `app@${image.digest}` })).toEqual(whole);
  });

  const platforms = [
    { os: "linux", architecture: "amd64" },
    { os: "linux", architecture: "arm64", variant: "v8" },
    { os: "linux", architecture: "arm", variant: "v7" },
  ];

  async function pushIndex(registry: RegistryDouble, mediaType = mediaTypes.index) {
    const images = platforms.map((platform) => ({ ...push(registry, platform), platform }));
    const annotations = { "vnd.docker.reference.type": "attestation-manifest" };
    const attestation = {
      ...registry.manifest({}, mediaTypes.manifest),
      platform: { os: "unknown", architecture: "unknown" },
      annotations,
    };
    registry.manifest({ schemaVersion: 2, manifests: [...images, attestation] }, mediaType, "1");
    return images.map(({ digest }) => digest);
  }

  test.each<[string, string[], number[]]>([
    ["this machine's platform when none is asked for", [], [process.arch === "arm64" ? 1 : 0]],
    ["the one that is asked for", ["linux/arm64"], [1]],
    ["several, in the order asked for", ["linux/arm/v7", "linux/amd64"], [2, 0]],
  ])("of an index takes %s, and no attestation", async (_, wanted, expected) => {
    for (const mediaType of [mediaTypes.index, mediaTypes.dockerList]) {
      await using registry = await registryDouble();
      const digests = await pushIndex(registry, mediaType);
      const pulled = await pull(registry, { platforms: wanted });
      expect(pulled).toMatchObject({ digests: expected.map((i) => digests[i]), hasAllBytes: true });
    }
  });

  test("says which platforms there are", async () => {
    await using registry = await registryDouble();
    await pushIndex(registry);
    await expect(pull(registry, { platforms: ["linux/s390x"] })).rejects.toMatchObject({
      code: "image.platform",
      message: expect.stringContaining("has no image for linux/s390x; it has linux/amd64, linux/arm64, linux/arm/v7."),
    });
  });

  test("notices a wrong platform before it downloads layers", async () => {
    await using registry = await registryDouble();
    push(registry, { tag: "1" });
    await expect(pull(registry, { platforms: ["linux/arm64"] })).rejects.toMatchObject({ code: "image.platform" });
    expect(registry.requests.filter((request) => request.includes("/blobs/"))).toHaveLength(1);
  });

  test("downloads no more than three blobs at once", async () => {
    await using registry = await registryDouble();
    const layers = Array.from({ length: 12 }, (_, i) => ({
      mediaType: mediaTypes.layer,
      ...registry.blob(`layer ${i}`),
    }));
    const config = { mediaType: mediaTypes.config, ...registry.blob(configOf([])) };
    registry.manifest({ schemaVersion: 2, config, layers }, mediaTypes.manifest, "1");
    let open = 0;
    let most = 0;
    registry.behave((request, response) => {
      const i = layers.findIndex(({ digest }) => request.url?.endsWith(digest));
      if (i < 0) return false;
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end(`layer ${i}`);
      }, 30);
      return true;
    });
    await pull(registry);
    expect(most).toBe(3);
  });
});

describe("pullImage goes on after", () => {
  /** The first `times` requests for a path like this are answered so. */
  const atFirst = (
    registry: RegistryDouble,
    times: number,
    path: RegExp,
    answer: Parameters<RegistryDouble["behave"]>[0],
  ) => {
    let left = times;
    registry.behave((request, response) => path.test(request.url ?? "") && left-- > 0 && answer(request, response));
  };

  test("being asked to wait, as long as it is asked to", async () => {
    await using registry = await registryDouble();
    push(registry, { tag: "1" });
    atFirst(registry, 2, /manifests/, (_, response) => {
      refuse(response, 429, "TOOMANYREQUESTS", "slow down", { "retry-after": "7" });
      return true;
    });
    expect(await pull(registry)).toMatchObject({ hasAllBytes: true, waits: [7000, 7000] });
  });

  test("errors of the server", async () => {
    await using registry = await registryDouble();
    push(registry, { tag: "1" });
    atFirst(registry, 4, /blobs/, (_, response) => {
      refuse(response, 503, "UNAVAILABLE", "later");
      return true;
    });
    expect((await pull(registry)).waits.length).toBe(4);
  });

  test.each(["knows ranges", "does not"])("a connection that breaks in a blob, with a server that %s", async (kind) => {
    await using registry = await registryDouble();
    push(registry, { tag: "1" });
    let breaks = 0;
    registry.behave((request, response) => {
      if (!request.url?.endsWith(sha256(big)) || breaks === 3) return false;
      breaks += 1;
      if (kind === "does not") delete request.headers.range;
      const from = Number(/\d+/.exec(request.headers.range ?? "")?.[0] ?? 0);
      response.writeHead(from === 0 ? 200 : 206, { "content-length": String(big.length - from) });
      response.write(big.subarray(from, from + 900_000), () => setTimeout(() => response.destroy(), 30));
      return true;
    });
    registry.behave((request) => {
      if (kind === "does not") delete request.headers.range;
      return false;
    });
    expect(await pull(registry)).toMatchObject({ hasAllBytes: true });
    expect(breaks).toBe(3);
  });
});

describe("pullImage gives up with a sentence that helps", () => {
  test.each<[string, number, Record<string, string>, string, RegExp]>([
    [
      "unknown",
      404,
      {},
      "image.not-found",
      /The registry 127\.0\.0\.1:\d+ has no 127\.0\.0\.1:\d+\/app:1 \("not here"\)\. Check name and tag\./,
    ],
    [
      "unauthorized",
      401,
      {},
      "image.registry",
      /does not give out .* Log in with "docker login 127\.0\.0\.1:\d+" if it is private/,
    ],
    ["forbidden", 403, {}, "image.registry", /does not give out/],
    ["asked too often", 429, {}, "image.registry", /asked too often .*or wait/],
    ["broken", 500, {}, "image.registry", /status 500/],
    ["gone elsewhere for ever", 307, { location: "/v2/app/manifests/1" }, "image.registry", /redirects without end/],
    ["gone nowhere", 307, { location: "ftp://example.org/" }, "image.registry", /not safe/],
  ])("when the image is %s", async (_, status, headers, code, message) => {
    await using registry = await registryDouble();
    registry.behave((_request, response) => {
      refuse(response, status, "ANY", "not here", headers);
      return true;
    });
    await expect(pull(registry)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test("when nothing listens there", async () => {
    const gone = await registryDouble();
    await gone[Symbol.asyncDispose]();
    await expect(pull(gone)).rejects.toMatchObject({
      code: "image.registry",
      message: expect.stringContaining("ECONNREFUSED"),
    });
  });

  const sends =
    (path: RegExp, bytes: Buffer, mediaType = "application/octet-stream") =>
    (registry: RegistryDouble) => {
      push(registry, { tag: "1" });
      registry.behave((request, response) => {
        if (!path.test(request.url ?? "")) return false;
        sendBytes(request, response, bytes, mediaType);
        return true;
      });
    };

  test.each<[string, (registry: RegistryDouble) => void, string, RegExp]>([
    [
      "a blob with other bytes",
      sends(new RegExp(sha256(big)), Buffer.alloc(big.length, "other ")),
      "image.digest",
      /gives other bytes for sha256:/,
    ],
    [
      "a blob with more bytes",
      sends(new RegExp(sha256(big)), Buffer.concat([big, big])),
      "image.digest",
      /gives other bytes/,
    ],
    [
      "a blob with fewer bytes, every time",
      sends(new RegExp(sha256(big)), big.subarray(1)),
      "image.registry",
      /the connection broke off/,
    ],
    [
      "an old schema 1 manifest",
      sends(/manifests/, Buffer.from("{}"), "application/vnd.docker.distribution.manifest.v1+prettyjws"),
      "image.malformed",
      /"application\/vnd\.docker\.distribution\.manifest\.v1\+prettyjws", which is no image/,
    ],
    [
      "a manifest without end",
      sends(/manifests/, Buffer.alloc(5_000_000, " "), mediaTypes.manifest),
      "image.malformed",
      /too large/,
    ],
    [
      "a manifest that is no JSON",
      sends(/manifests/, Buffer.from("<html>"), mediaTypes.manifest),
      "image.malformed",
      /is not JSON/,
    ],
  ])("when it gets %s", async (_, prepare, code, message) => {
    await using registry = await registryDouble();
    prepare(registry);
    await expect(pull(registry)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test("when layers add up to more than any image has, before it asks for one", async () => {
    await using registry = await registryDouble();
    const config = { mediaType: mediaTypes.config, ...registry.blob(configOf([])) };
    const layers = [1, 2].map((i) => ({ mediaType: mediaTypes.layer, digest: sha256(`${i}`), size: 40e9 }));
    registry.manifest({ schemaVersion: 2, config, layers }, mediaTypes.manifest, "1");
    await expect(pull(registry)).rejects.toMatchObject({
      code: "image.malformed",
      message: expect.stringContaining("bytes of layers"),
    });
    expect(registry.requests).toHaveLength(1);
  });

  test("when it gets another manifest than the pinned one", async () => {
    await using registry = await registryDouble();
    sends(/manifests/, Buffer.from("{}"), mediaTypes.manifest)(registry);
    await expect(pull(registry, { name: `app@${sha256("pinned")}` })).rejects.toMatchObject({ code: "image.digest" });
  });

  test("when it is cancelled, also while it waits", async () => {
    await using registry = await registryDouble();
    registry.behave((_, response) => {
      refuse(response, 503, "ANY", "later", { "retry-after": "60" });
      return true;
    });
    const signal = AbortSignal.timeout(200);
    await expect(pull(registry, { signal, transport: createTransport({}) })).rejects.toMatchObject({
      code: "cancelled",
    });
  });
});

test("a blob that lies elsewhere is fetched there, without the login", async () => {
  await using registry = await registryDouble();
  push(registry, { tag: "1" });
  const seen: (string | undefined)[] = [];
  await using elsewhere = await listen((request, response) => {
    seen.push(request.headers.authorization);
    sendBytes(request, response, big, "application/octet-stream");
  });
  registry.behave((request, response) => {
    if (request.headers.authorization === undefined) {
      refuse(response, 401, "UNAUTHORIZED", "log in", {
        "www-authenticate": `Bearer realm="http://${registry.address}/token"`,
      });
    } else if (request.url?.endsWith(sha256(big))) {
      response.writeHead(307, { location: `http://${elsewhere.address}/far/away?signature=1` }).end();
    } else {
      return false;
    }
    return true;
  });
  const tokens: Transport = {
    ...createTransport({}),
    fetch: (url, init) =>
      url.includes("/token") ? Promise.resolve(Response.json({ token: "t" })) : createTransport({}).fetch(url, init),
  };
  expect(await pull(registry, { transport: tokens })).toMatchObject({ hasAllBytes: true });
  expect(seen).toEqual([undefined]);
});
