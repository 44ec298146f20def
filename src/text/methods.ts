import type { Bilingual } from "./language";

/** The methods by the words that people choose and formulas take, in either language. */
export const METHOD_WORDS = {
  step: { th: "ตามระดับ", en: "step" },
  linear: { th: "เทียบบัญญัติไตรยางศ์", en: "linear" },
  ratio: { th: "เทียบเป้าหมายขั้นสูง", en: "ratio" },
} as const satisfies Record<string, Bilingual>;
