import { afterEach, describe, expect, it } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { zipParts } from "../../src/xlsx/zip";

const large = Array.from({ length: 300 }, (_, row) =>
  `<row r="${String(row)}">ผลการดำเนินงาน</row>`.repeat(100),
);
const parts = [
  { path: "[Content_Types].xml", content: ["<Types/>"] },
  { path: "xl/worksheets/sheet1.xml", content: large },
  { path: "xl/media/image1.png", content: [new Uint8Array([0, 255, 1]), new Uint8Array([2])] },
  { path: "xl/empty.xml", content: [] },
];

const native = globalThis.CompressionStream;
afterEach(() => {
  globalThis.CompressionStream = native;
});

const platforms: readonly [title: string, prepare: () => void][] = [
  ["with the browser's own compression", () => undefined],
  ["in a browser that has none", () => Reflect.deleteProperty(globalThis, "CompressionStream")],
];

describe.each(platforms)("zipParts %s", (_title, prepare) => {
  it("holds every part whole, in the given order", async () => {
    prepare();
    const found = unzipSync(await zipParts(parts));
    expect(Object.keys(found)).toEqual(parts.map(({ path }) => path));
    expect(strFromU8(found["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toBe(large.join(""));
    expect([...(found["xl/media/image1.png"] ?? [])]).toEqual([0, 255, 1, 2]);
    expect(found["xl/empty.xml"]).toHaveLength(0);
  });

  it("is the same bytes at every time, and smaller than its parts", async () => {
    prepare();
    const [once, again] = [await zipParts(parts), await zipParts(parts)];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
    expect(once.length).toBeLessThan(large.join("").length / 10);
  });

  it("fails as the making of a part fails", async () => {
    prepare();
    function* failing(): Generator<string> {
      yield "<row/>";
      throw new RangeError("no such row");
    }
    await expect(zipParts([{ path: "a.xml", content: failing() }])).rejects.toThrow("no such row");
  });
});
