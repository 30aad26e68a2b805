/**
 * A vulnerability database for Trivy with any advisories: buckets inside buckets in bbolt's format (go.etcd.io/bbolt
 * internal/common/page.go, meta.go, bucket.go), where values are JSON (aquasecurity/trivy-db pkg/db). Every bucket is one leaf
 * page with its overflow; that is more than bbolt would write, and no less right.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A value that is a `Map` is a bucket; any other becomes JSON. */
export type Bucket = Map<string, unknown>;

/** Buckets from plain objects, `depth` levels of them. */
export function bucket(contents: Readonly<Record<string, unknown>>, depth = 1): Bucket {
  const entries = Object.entries(contents).map(([key, value]) => {
    return [key, depth > 1 ? bucket(value as Record<string, unknown>, depth - 1) : value] as const;
  });
  return new Map(entries);
}

const pageBytes = 4096;
const leafPage = 0x02;
const metaPage = 0x04;
const freelistPage = 0x10;
const bucketFlag = 1;

/** Writes `directory/db`, as a Trivy cache directory has it. */
export async function makeDatabase(directory: string, root: Bucket): Promise<void> {
  await mkdir(join(directory, "db"), { recursive: true });
  await writeFile(join(directory, "db", "trivy.db"), databaseOf(root));
  const [UpdatedAt, NextUpdate] = ["2026-01-01T00:00:00Z", "2099-01-01T00:00:00Z"];
  const metadata = { Version: 2, NextUpdate, UpdatedAt, DownloadedAt: UpdatedAt };
  await writeFile(join(directory, "db", "metadata.json"), JSON.stringify(metadata));
}

function databaseOf(root: Bucket): Buffer {
  // Two meta pages and an empty free list come first.
  const pages: Buffer[] = [];
  const place = (content: Buffer): bigint => {
    const id = 3 + pages.reduce((sum, { length }) => sum + length, 0) / pageBytes;
    pages.push(page(id, leafPage, content));
    return BigInt(id);
  };
  const rootPage = writeBucket(root, place);
  const end = BigInt(3 + pages.reduce((sum, { length }) => sum + length, 0) / pageBytes);
  const metas = [0, 1].map((id) => page(id, metaPage, metaOf(rootPage, end, BigInt(id))));
  return Buffer.concat([...metas, page(2, freelistPage, Buffer.alloc(0)), ...pages]);
}

function writeBucket(bucket: Bucket, place: (content: Buffer) => bigint): bigint {
  const items = [...bucket].map(([key, value]) => {
    const isBucket = value instanceof Map;
    const bytes = isBucket ? bucketHeader(writeBucket(value, place)) : Buffer.from(JSON.stringify(value));
    return { flags: isBucket ? bucketFlag : 0, key: Buffer.from(key), value: bytes };
  });
  return place(leaf(items.sort((a, b) => Buffer.compare(a.key, b.key))));
}

function bucketHeader(root: bigint): Buffer {
  const header = Buffer.alloc(16);
  header.writeBigUInt64LE(root);
  return header;
}

/** The count of elements, which {@link page} takes for its header, and then the elements and their data. */
function leaf(items: readonly { flags: number; key: Buffer; value: Buffer }[]): Buffer {
  const count = Buffer.alloc(2);
  count.writeUInt16LE(items.length);
  const elements = Buffer.alloc(16 * items.length);
  let at = elements.length;
  for (const [index, { flags, key, value }] of items.entries()) {
    const start = 16 * index;
    elements.writeUInt32LE(flags, start);
    elements.writeUInt32LE(at - start, start + 4);
    elements.writeUInt32LE(key.length, start + 8);
    elements.writeUInt32LE(value.length, start + 12);
    at += key.length + value.length;
  }
  return Buffer.concat([count, elements, ...items.flatMap(({ key, value }) => [key, value])]);
}

function page(id: number, flags: number, content: Buffer): Buffer {
  const [count, body] = flags === leafPage ? [content.readUInt16LE(), content.subarray(2)] : [0, content];
  const header = Buffer.alloc(16);
  const size = Math.ceil((header.length + body.length) / pageBytes);
  header.writeBigUInt64LE(BigInt(id));
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(count, 10);
  header.writeUInt32LE(size - 1, 12);
  return Buffer.concat([header, body], size * pageBytes);
}

function metaOf(root: bigint, end: bigint, transaction: bigint): Buffer {
  const meta = Buffer.alloc(64);
  meta.writeUInt32LE(0xed0cdaed);
  meta.writeUInt32LE(2, 4);
  meta.writeUInt32LE(pageBytes, 8);
  meta.writeBigUInt64LE(root, 16);
  meta.writeBigUInt64LE(2n, 32);
  meta.writeBigUInt64LE(end, 40);
  meta.writeBigUInt64LE(transaction, 48);
  meta.writeBigUInt64LE(fnv1a(meta.subarray(0, 56)), 56);
  return meta;
}

function fnv1a(bytes: Buffer): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash;
}
