import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { HIGHEST_ROW, toPixels } from "../../src/report/page";
import { shareRows } from "../../src/report/standard/share-rows";
import type { Chunk, Flows } from "../../src/report/standard/strips";

const flow = fc
  .array(fc.array(fc.double({ min: 3, max: 480, noNaN: true }), { minLength: 1, maxLength: 4 }), {
    maxLength: 8,
  })
  .map((chunks): Chunk[] =>
    chunks.map((heights) => ({ strips: heights.map((height) => ({ height: toPixels(height), cells: [] })) })),
  );
const flows: fc.Arbitrary<Flows> = fc.record({ name: flow, result: flow, obstacles: flow });

describe("Flows that share rows", () => {
  it("get rows for every band, one after the other, at least as high as the band", () => {
    fc.assert(
      fc.property(flows, (segment) => {
        const { heights, placed } = shareRows(segment);
        const ends = new Map<string, number>();
        for (const { flow: name, strip, firstRow, endRow } of placed) {
          expect(firstRow).toBe(ends.get(name) ?? 0);
          const height = heights.slice(firstRow, endRow).reduce((sum, row) => sum + row, 0);
          expect(height).toBeGreaterThanOrEqual(strip.height - 1e-6);
          if (name === "result") expect(height).toBeCloseTo(strip.height, 6);
          ends.set(name, endRow);
        }
      }),
    );
  });

  it("get no row that Excel would refuse", () => {
    fc.assert(
      fc.property(flows, (segment) => {
        expect(shareRows(segment).heights.filter((height) => !(height > 0 && height <= HIGHEST_ROW))).toEqual(
          [],
        );
      }),
    );
  });
});
