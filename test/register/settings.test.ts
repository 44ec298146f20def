import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { defaultSettings, readFiscalYear, readSettings } from "../../src/register/settings";

const TODAY = new Date(2021, 9, 5);

describe("The settings to begin with", () => {
  it.each([
    ["30 September 2021", new Date(2021, 8, 30), 2564, 9],
    ["1 October 2021", new Date(2021, 9, 1), 2564, 12],
    ["31 December 2021", new Date(2021, 11, 31), 2564, 12],
    ["1 January 2022", new Date(2022, 0, 1), 2564, 12],
    ["31 March 2022", new Date(2022, 2, 31), 2564, 12],
    ["1 April 2022", new Date(2022, 3, 1), 2565, 6],
    ["30 June 2022", new Date(2022, 5, 30), 2565, 6],
    ["1 July 2022", new Date(2022, 6, 1), 2565, 9],
  ])("on %s are for the round that ended last", (_day, today, fiscalYear, round) => {
    expect(defaultSettings(today)).toMatchObject({ fiscalYear, round });
  });

  it("are the standard sheet's", () => {
    expect(defaultSettings(TODAY)).toEqual({
      title: "รายงานผลการดำเนินงานตัวชี้วัดตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ",
      organisation: "",
      fiscalYear: 2564,
      round: 12,
      language: "th",
      digits: "thai",
      font: { name: "TH Sarabun New", size: 16 },
      paper: "A4",
    });
  });
});

describe("Stored settings", () => {
  const stored = {
    title: "Report",
    organisation: "กองแผนงาน",
    fiscalYear: 2565,
    round: 6,
    language: "en",
    digits: "arabic",
    font: { name: "Sarabun", size: 14 },
    paper: "A4",
  };

  it("come back as they were", () => {
    expect(readSettings(JSON.parse(JSON.stringify(stored)), TODAY)).toEqual({ settings: stored, bad: [] });
  });

  it("that are missing take their defaults without being listed", () => {
    expect(readSettings({ round: 9 }, TODAY)).toEqual({
      settings: { ...defaultSettings(TODAY), round: 9 },
      bad: [],
    });
    expect(readSettings(null, TODAY)).toEqual({ settings: defaultSettings(TODAY), bad: [] });
  });

  it.each([
    ["title", "  "],
    ["title", 5],
    ["organisation", {}],
    ["fiscalYear", 12],
    ["fiscalYear", "หกสี่"],
    ["round", 7],
    ["language", "fr"],
    ["digits", "roman"],
    ["font", { name: "Sarabun", size: 400 }],
    ["font", { name: "", size: 16 }],
    ["font", "Sarabun"],
    ["paper", "A3"],
  ])("with a bad %s (%j) take its default and list it", (field, value) => {
    const { settings, bad } = readSettings({ ...stored, [field]: value }, TODAY);
    expect(bad).toEqual([field]);
    expect(settings).toEqual({ ...stored, [field]: Reflect.get(defaultSettings(TODAY), field) });
  });

  it("that are no settings at all are listed one and all", () => {
    expect(readSettings("2564", TODAY).bad).toHaveLength(8);
  });

  it("never throw, whatever was stored", () => {
    fc.assert(fc.property(fc.anything(), (anything) => void readSettings(anything, TODAY)));
  });
});

describe("A fiscal year is read as people type it", () => {
  it.each([
    [2564, 2564],
    ["๒๕๖๔", 2564],
    [2021, 2564],
    ["64", 2564],
    [5, null],
    [2564.5, null],
    ["", null],
    [null, null],
  ])("%j is %j", (typed, year) => {
    expect(readFiscalYear(typed)).toBe(year);
  });
});
