import { beforeAll, describe, expect, it } from "@jest/globals";
import { FUNCTION_HELP } from "../../../src/functions/help/index";
import { firstTrial, formulaOf, tryOut, type Trial } from "../../../src/taskpane/functions/trial";
import { closeTo } from "../../support/close-to";
import { openWorkbook, type OpenWorkbook } from "../../support/open-workbook";

/** What people may type besides the examples. */
const TYPED: readonly (readonly [id: string, typed: Trial])[] = [
  [
    "TIER",
    { actual: "Tier 2 Watch List", low: "-", std: "", high: "Tier 2", scale: "Tier 2 Watch List < Tier 2" },
  ],
  ["TIER", { labels: "ต่ำ\nต้น\nกลาง\nสูง" }],
  ["SCORE", { points: "1\n3\n5", method: "" }],
  ["SCORE", { actual: "82%", low: "75%", std: "80%", high: "85%", method: "linear" }],
  ["SCORE", { std: "450" }],
  ["THAI", { value: '=SUM(A1) "ราคา" 5%', decimals: "" }],
  ["THAI", { value: "'1-3" }],
  ["RATING", { score: "69.15", bands: "85 ดีเด่น\n65 ดี\n0 ควร ปรับปรุง" }],
  ["DONE", { checklist: "✓\nTRUE\n\nx", numbers: "4\n2\n3\n1" }],
  ["WEIGHTED", { scores: "100\n-\n50", weights: "40\n30\n30", missing: "zero" }],
  ["FISCALYEAR", { date: "30/9/2564", era: "CE" }],
  ["PERCENT", { part: "-29", whole: "305 คน" }],
];

const trials = [
  ...FUNCTION_HELP.map((help) => [help, firstTrial(help, "th")] as const),
  ...TYPED.flatMap(([id, typed]) =>
    FUNCTION_HELP.filter((help) => help.id === id).map(
      (help) => [help, { ...firstTrial(help, "th"), ...typed }] as const,
    ),
  ),
];

describe("A formula that is inserted", () => {
  let opened: OpenWorkbook;
  beforeAll(async () => {
    opened = await openWorkbook();
  });

  it.each(trials.map(([help, trial]) => [formulaOf(help, trial), help, trial] as const))(
    "%s shows in the cell what the pane showed",
    async (formula, help, trial) => {
      const { verbs, Excel } = opened;
      await verbs.insertFormula(formula, true);
      const shown = await Excel.run(async (context) => {
        const cell = context.workbook.getActiveCell().load("values,formulas");
        await context.sync();
        return { formula: cell.formulas[0]?.[0] as unknown, value: cell.values[0]?.[0] as unknown };
      });
      const tried = tryOut(help, trial, "th")[0]?.[0];
      expect(shown.formula).toBe(formula);
      expect(shown.value).toEqual(closeTo(typeof tried === "object" ? tried.error : tried));
    },
  );

  it("does not take the place of something unasked", async () => {
    const { verbs, values } = opened;
    const { address } = await verbs.activeCell();
    await verbs.insertFormula("=KPI.THAI(1)", true);
    expect(await verbs.insertFormula("=KPI.THAI(2)", false)).toBe("cellIsFull");
    expect(await verbs.activeCell()).toEqual({ address, isBlank: false });
    expect((await values("Sheet1", address)).flat()).toEqual(["๑"]);
  });
});
