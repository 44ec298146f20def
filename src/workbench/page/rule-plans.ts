import type { ConditionalFormat, Validation } from "../../report/plan";
import type { SheetDetails } from "../host/workbook/sheet-details";
import { withoutHash } from "./plan-style";

/** What may be typed where, in the words of a plan; rules that no plan knows are left out. */
export function validationPlans({ validations }: SheetDetails): Validation[] {
  return validations.flatMap(({ area, rule, prompt }) => {
    const made = ruleOf(rule as Readonly<Record<string, Readonly<Record<string, unknown>>>>);
    const { title = "", message = "" } = (prompt ?? {}) as { title?: string; message?: string };
    return made ? [{ area, rule: made, title, message }] : [];
  });
}

function ruleOf(
  rule: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Validation["rule"] | null {
  const { list, decimal, custom } = rule;
  if (list) return { kind: "list", values: String(list["source"]).split(",") };
  if (decimal) return { kind: "decimal", min: Number(decimal["formula1"]), max: Number(decimal["formula2"]) };
  return custom ? { kind: "custom", formula: String(custom["formula"]) } : null;
}

/** Conditional formats in the words of a plan. */
export function conditionalPlans({ conditionalFormats }: SheetDetails): ConditionalFormat[] {
  return conditionalFormats.flatMap(({ type, areas, details, stopIfTrue }): ConditionalFormat[] =>
    areas.flatMap((area): ConditionalFormat[] => {
      if (type === "DataBar")
        return [{ kind: "dataBar", area, color: withoutHash(String(details["barColor"] ?? "A9C9B7")) }];
      if (type !== "Custom" || typeof details["formula"] !== "string") return [];
      return [
        {
          kind: "formula",
          area,
          formula: details["formula"],
          ...(typeof details["fill"] === "string" ? { fill: withoutHash(details["fill"]) } : {}),
          ...(details["bold"] === true ? { bold: true } : {}),
          ...(stopIfTrue ? { stopIfTrue } : {}),
        },
      ];
    }),
  );
}
