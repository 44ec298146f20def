import type { Bilingual } from "./language";

/** The groups that the functions are listed in, in that order. */
export const FUNCTION_GROUPS = {
  tier: { th: "ระดับและคะแนน", en: "Tier and score" },
  steps: { th: "ขั้นตอน", en: "Steps" },
  figures: { th: "คำนวณ", en: "Figures" },
  digits: { th: "ตัวเลขและวันที่", en: "Digits and dates" },
} as const satisfies Record<string, Bilingual>;
