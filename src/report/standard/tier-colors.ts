import type { Language } from "../../text/language";
import { TIER_NAMES } from "../../text/tiers";
import { FLOW_COLUMNS, HELPER_COLUMN } from "../page";
import { area, columnName } from "../area";
import type { Area, ConditionalFormat } from "../plan";
import { TARGET_COLUMNS } from "./target-block";

/** Fills by tier, apart from each other in grey print too. */
export const TIER_FILLS = { below: "FAEFE2", low: "F2F7F4", standard: "E8F1EB", high: "DCEAE1" } as const;
const REACHED_STAIR = "3F7D5B";

/** What the verdict says of a result that falls short; it also names a tier, so it is looked for first. */
const BELOW: Readonly<Record<Language, string>> = { th: TIER_NAMES.th.belowBefore, en: "below" };

const TIERS = ["low", "standard", "high"] as const;

/**
 * The colours of a standard sheet: a few rules over whole columns that find the tier's word in the verdict. Since
 * a rule cannot know how far below its cell the verdict stands, the hidden helper column repeats it on every row of
 * the block, after a letter for the row's part in it.
 */
export function tierColors(firstRow: number, rows: number, language: Language): ConditionalFormat[] {
  const helper = `$${columnName(HELPER_COLUMN)}${firstRow + 1}`;
  const says = (word: string) => `ISNUMBER(SEARCH("${word}",${helper}))`;
  const role = (letters: string) => `ISNUMBER(SEARCH(LEFT(${helper},1),"${letters}"))`;
  const notBelow = `NOT(${says(BELOW[language])})`;
  const names = TIERS.map((tier) => TIER_NAMES[language][tier]);
  const whole = area(firstRow, FLOW_COLUMNS.result.first, rows, FLOW_COLUMNS.result.count);
  const rule = (
    where: Area,
    conditions: string[],
    look: { fill: string; bold?: boolean; stopIfTrue?: boolean },
  ) => ({
    kind: "formula" as const,
    area: where,
    formula: `AND(${[`LEN(${helper})>1`, ...conditions].join(",")})`,
    ...look,
  });
  const column = (tier: number) => ({ ...whole, ...TARGET_COLUMNS[tier as 0 | 1 | 2] });
  const atLeast = (tier: number) => `OR(${names.slice(tier).map(says).join(",")})`;
  return [
    rule(whole, [role("v"), says(BELOW[language])], { fill: TIER_FILLS.below, stopIfTrue: true }),
    ...TIERS.map((tier, index) =>
      rule(whole, [role("v"), notBelow, says(names[index] as string)], { fill: TIER_FILLS[tier] }),
    ),
    ...TIERS.flatMap((tier, index) => [
      rule(column(index), [role("g"), notBelow, says(names[index] as string)], {
        fill: TIER_FILLS[tier],
        bold: true,
      }),
      rule(column(index), [role("t"), notBelow, says(names[index] as string)], { fill: TIER_FILLS[tier] }),
      rule(column(index), [role("123".slice(2 - index)), notBelow, atLeast(index)], { fill: REACHED_STAIR }),
    ]),
  ];
}
