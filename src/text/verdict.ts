import type { Language } from "./language";
import { TIER_NAMES } from "./tiers";

/** The sentence under the target table. */
export const VERDICT_WORDS = {
  th: {
    reached: "(ผลการดำเนินงานอยู่ระดับเป้าหมาย{tier} {points} คะแนน)",
    below: "(ผลการดำเนินงานต่ำกว่าเป้าหมาย{tier} {points} คะแนน)",
    tiers: TIER_NAMES.th,
  },
  en: {
    reached: "(Result meets the {tier} target: {points} points)",
    below: "(Result is below the {tier} target: {points} points)",
    tiers: TIER_NAMES.en,
  },
} as const satisfies Record<Language, object>;
