import { crc32, gzipSync, zstdCompressSync } from "node:zlib";
import { detectCodec } from "../../src/image/codec.ts";
import { inflate } from "../../src/image/inflate.ts";
import { RunningCrc } from "../../src/image/running-crc.ts";
import { ZstdError } from "../../src/image/zstd-frames.ts";
import { mutateBytes } from "../mutate.ts";
import { tars } from "../seeds.ts";
import { hold, type Target } from "../target.ts";
import { cut } from "./tar.ts";

const [plain = Buffer.alloc(0), changes = Buffer.alloc(0)] = tars;

/** Decompression by itself: bytes or a coded error, the same however the stream is cut. */
export const inflateTarget: Target = {
  name: "inflate",
  seeds: [
    [gzipSync(plain)],
    [zstdCompressSync(plain)],
    [Buffer.concat([gzipSync(plain), gzipSync(changes)])],
    [Buffer.concat([gzipSync(plain), Buffer.alloc(16), gzipSync(changes)])],
    [
      Buffer.concat([
        zstdCompressSync(plain),
        Buffer.from("502a4d180300000061626300", "hex").subarray(0, 11),
        zstdCompressSync(changes),
      ]),
    ],
  ],
  mutate: mutateBytes,
  async check([bytes = Buffer.alloc(0)], random) {
    const whole = await inflated([bytes], bytes);
    const pieces = await inflated(
      cut(bytes, random).filter(({ length }) => length > 0),
      bytes,
    );
    const isSame = typeof whole === "string" || typeof pieces === "string" ? whole === pieces : whole.equals(pieces);
    hold(isSame, `the outcome depends on where the bytes are cut: ${text(whole)} or ${text(pieces)}`);
  },
};

/** The bytes, or that they were refused; by which rule of its codec first is the decompressor's affair. */
async function inflated(pieces: readonly Buffer[], all: Buffer): Promise<Buffer | string> {
  const parts: Buffer[] = [];
  const source = async function* () {
    yield* pieces;
  };
  const crc = new RunningCrc();
  try {
    await inflate(
      source(),
      detectCodec(all),
      (chunk) => void parts.push(Buffer.from(chunk)),
      new AbortController().signal,
      crc,
    );
    hold(crc.value === crc32(Buffer.concat(parts)), "the running CRC-32 is not that of the bytes");
    return Buffer.concat(parts);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (error instanceof ZstdError || /^Z(?:STD)?_/.test(code)) return "refused";
    throw error;
  }
}

function text(outcome: Buffer | string): string {
  return typeof outcome === "string" ? outcome : `${outcome.length} bytes`;
}
