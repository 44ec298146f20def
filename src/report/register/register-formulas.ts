import type { RegisterField } from "../../register/columns";
import type { ReportSettings } from "../../register/report";
import type { Language } from "../../text/language";
import { REGISTER_HEADERS } from "../../text/register";

/** The same on every row; on the row of a heading all it refers to is blank, and so is the result. */
export function formulasIn({
  language,
  digits,
}: ReportSettings): Readonly<Partial<Record<RegisterField, string>>> {
  const figures = [guarded("actual", language), ...TARGETS.map((field) => target(field, language))];
  const scale = guarded("scale", language);
  const call = (name: string, ...more: string[]) => `=KPI.${name}(${[...figures, scale, ...more].join(",")})`;
  const ownDigits = (language === "th") === (digits === "thai");
  const wording = ownDigits ? (language === "th" ? [] : ['"en"']) : [`"${language}"`, `"${digits}"`];
  return {
    tier: call("TIER", ...(language === "th" ? [] : ['"en"'])),
    score: call("SCORE", guarded("method", language)),
    check: call("CHECK", ...wording),
  };
}

const TARGETS = ["low", "standard", "high"] as const satisfies readonly RegisterField[];

/** A cell of the same row; brackets in brackets where the header is more than one plain word. */
function cellOf(field: RegisterField, language: Language): string {
  const header = REGISTER_HEADERS[field][language];
  return /^[\p{L}\p{M}]+$/u.test(header) ? `[@${header}]` : `[@[${header}]]`;
}

/** A blank cell would reach the function as 0. */
function guarded(field: RegisterField, language: Language): string {
  const cell = cellOf(field, language);
  return `IF(${cell}="","",${cell})`;
}

/**
 * A target with the sign of its direction in front, where one is chosen and the target is a number: `5` and `5 วัน`
 * are, steps are not, nor is what says `at least` itself. The arrow that ends the direction's word becomes the sign.
 */
function target(field: RegisterField, language: Language): string {
  const cell = cellOf(field, language);
  const direction = cellOf("direction", language);
  const signed = `SUBSTITUTE(SUBSTITUTE(RIGHT(${direction}),"↑","≥"),"↓","≤")&${cell}`;
  return `IF(${cell}="","",IF(${direction}="",${cell},IF(ISNUMBER(KPI.NUMBER(${signed})),${signed},${cell})))`;
}
