import { crc32 } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { crcBetween, RunningCrc } from "../../src/image/running-crc.ts";

const bytes = fc.uint8Array({ maxLength: 700 });

test("the CRC-32 of any stretch comes out of the running one, however the stream is cut", () => {
  fc.assert(
    fc.property(
      fc.array(bytes, { minLength: 1, maxLength: 6 }),
      fc.array(fc.nat(4200), { maxLength: 8 }),
      (pieces, somewhere) => {
        const whole = Buffer.concat(pieces);
        const places = somewhere.map((place) => place % (whole.length + 1)).sort((a, b) => a - b);
        const crc = new RunningCrc();
        const sums: number[] = [];
        let end = 0;
        for (const piece of pieces) {
          end += piece.length;
          // The memory is another's once the piece has ended.
          const lent = Uint8Array.from(piece);
          crc.begin(lent);
          for (let place = places[sums.length]; place !== undefined && place <= end; place = places[sums.length]) {
            sums.push(crc.at(place));
          }
          crc.end();
          lent.fill(0xaa);
        }
        expect(sums).toEqual(places.map((place) => crc32(whole.subarray(0, place))));
        expect({ bytes: crc.bytes, value: crc.value }).toEqual({ bytes: whole.length, value: crc32(whole) });
        for (const [i, from] of places.entries()) {
          for (const [j, to] of places.entries()) {
            if (j < i) continue;
            const between = crcBetween(sums[i] ?? 0, sums[j] ?? 0, to - from);
            expect(between).toBe(crc32(whole.subarray(from, to)));
          }
        }
      },
    ),
  );
});

test.each([2 ** 8, 2 ** 16, 2 ** 24, 2 ** 24 + 2 ** 16 + 255])("a stretch of %d bytes", (length) => {
  const [before, content] = [Buffer.from("before"), Buffer.alloc(length, "content")];
  const start = crc32(before);
  expect(crcBetween(start, crc32(content, start), length)).toBe(crc32(content));
});

test("a stretch that no memory holds is as long as its parts are", () => {
  const [half, before] = [5 * 2 ** 32 + 3, 0x12345678];
  const throughHalf = crcBetween(before, 0, half);
  expect(crcBetween(before, 0, 2 * half)).toBe(crcBetween(throughHalf, 0, half));
});
