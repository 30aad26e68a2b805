/** The first bytes of a stream (fewer when it is shorter), and the whole stream, those bytes included. */
export async function peek(
  source: AsyncIterable<Uint8Array>,
  count: number,
): Promise<{ start: Buffer; whole: AsyncIterable<Buffer> }> {
  const chunks = source[Symbol.asyncIterator]();
  const held: Buffer[] = [];
  for (let length = 0; length < count; ) {
    const next = await chunks.next();
    if (next.done === true) break;
    held.push(toBuffer(next.value));
    length += next.value.length;
  }
  const whole = async function* () {
    try {
      yield* held;
      for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield toBuffer(next.value);
    } finally {
      await chunks.return?.();
    }
  };
  return { start: Buffer.concat(held).subarray(0, count), whole: whole() };
}

function toBuffer(chunk: Uint8Array): Buffer {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
