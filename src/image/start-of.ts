/**
 * The first bytes of a stream, and the whole of it all the same. The first piece, which `start` is a view of, is held until
 * `chunks` gives it.
 *
 * @param most bytes of `start`; fewer where the first piece is shorter
 */
export async function startOf(
  stream: AsyncGenerator<Buffer>,
  most: number,
): Promise<{ start: Buffer; chunks: AsyncGenerator<Buffer> }> {
  const first = await stream.next();
  const start = first.done === true ? Buffer.alloc(0) : first.value.subarray(0, most);
  const chunks = (async function* () {
    try {
      if (first.done !== true) yield first.value;
      yield* stream;
    } finally {
      await stream.return(undefined);
    }
  })();
  return { start, chunks };
}
