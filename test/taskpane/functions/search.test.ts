import { describe, expect, it } from "@jest/globals";
import { FUNCTION_HELP } from "../../../src/functions/help/index";
import { searchFunctions } from "../../../src/taskpane/functions/search";

const found = (search: string) => searchFunctions(FUNCTION_HELP, search).map(({ id }) => id);

describe("A search for functions", () => {
  it.each([
    ["", FUNCTION_HELP.map(({ id }) => id)],
    ["   ", FUNCTION_HELP.map(({ id }) => id)],
    ["kpi.score", ["SCORE"]],
    ["KPI.FISCALYEAR", ["FISCALYEAR"]],
    ["ร้อยละ", ["PERCENT", "NUMBER"]],
    ["เลขไทย", ["THAI", "NUMBER"]],
    ["thai digits", ["THAI", "NUMBER"]],
    ["Thai  DIGITS ", ["THAI", "NUMBER"]],
    ["ถ่วงน้ำหนัก", ["WEIGHTED"]],
    ["fiscal year", ["FISCALYEAR"]],
    ["checklist", ["DONE"]],
    ["pivot", []],
    ["<b>", []],
  ])("“%s” finds %j", (search, ids) => {
    expect(found(search)).toEqual(ids);
  });
});
