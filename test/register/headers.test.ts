import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { REGISTER_COLUMNS } from "../../src/register/columns";
import { readHeader } from "../../src/register/headers";

type Case = [header: string, field: string | null, certainty: string | null];
const cases = JSON.parse(readFileSync(new URL("header-cases.json", import.meta.url), "utf8")) as Case[];

describe("A column is recognised by its header", () => {
  it.each(cases)("%j is %s, %s", (header, field, certainty) => {
    const reading = readHeader(header);
    expect([reading?.field ?? null, reading?.certainty ?? null]).toEqual([field, certainty]);
  });

  it.each(
    REGISTER_COLUMNS.flatMap(({ field, header }) => [
      [field, header.th] as const,
      [field, header.en] as const,
    ]),
  )("the standard header of %s, %s, is recognised for sure", (field, header) => {
    expect(readHeader(header)).toMatchObject({ field, certainty: "sure" });
  });

  it("knows a header with a year from one without", () => {
    expect(readHeader("ผลการดำเนินงาน ปี 2563")?.hasPeriod).toBe(true);
    expect(readHeader("ผลการดำเนินงาน")?.hasPeriod).toBe(false);
  });

  it("does not mind spaces, case, Thai digits and punctuation", () => {
    const noise = fc.constantFrom(" ", "  ", "/", " - ", "\n", "(", ")", " : ", "\u200b");
    const parts = fc.constantFrom(["ค่าเป้าหมาย", "ขั้นต้น"], ["LOW", "Target"], ["เป้าหมาย", "๕๐ คะแนน"]);
    fc.assert(
      fc.property(parts, noise, noise, ([first = "", second = ""], between, around) => {
        const joint = /[a-z]/i.test(first) ? ` ${between}` : between;
        expect(readHeader(`${around}${first}${joint}${second}${around}`)?.field).toBe("low");
        expect(readHeader(`${second}${joint}${first}`)?.field).toBe("low");
      }),
    );
  });

  it("never throws, whatever stands there", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readHeader(text)));
  });
});
