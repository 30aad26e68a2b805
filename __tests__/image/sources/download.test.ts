import { expect, test } from "vitest";
import { BlobStore } from "../../../src/image/sources/blob-store.ts";
import { downloadBlob } from "../../../src/image/sources/registry/download.ts";
import { parseReference } from "../../../src/image/sources/registry/reference.ts";
import { RegistrySession } from "../../../src/image/sources/registry/session.ts";
import { createTransport } from "../../../src/image/sources/registry/transport.ts";
import { testContext } from "../../doubles/context.ts";
import { registryDouble } from "./registry-double.ts";

/** A store on a disk that is full. */
class FullStore extends BlobStore {
  override async create() {
    const writer = await super.create();
    const write = () =>
      Promise.reject(Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" }));
    return { ...writer, size: 0, write };
  }
}

test("a full disk is told as that, at once, and not blamed on the registry", async () => {
  await using registry = await registryDouble();
  await using context = await testContext();
  const blob = registry.blob("content");
  const session = await RegistrySession.open(parseReference(`${registry.address}/app:1`), context, createTransport({}));
  const downloading = downloadBlob(blob, session, new FullStore(context.workDirectory));
  await expect(downloading).rejects.toMatchObject({ code: "disk.full" });
  expect(registry.requests).toHaveLength(1);
});
