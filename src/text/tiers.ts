import type { Language } from "./language";

/** The names of the tiers, and what stands before the lowest target's name where a result reaches none. */
export interface TierNames {
  readonly low: string;
  readonly standard: string;
  readonly high: string;
  readonly belowBefore: string;
}

export const TIER_NAMES: Readonly<Record<Language, TierNames>> = {
  th: { low: "ขั้นต้น", standard: "มาตรฐาน", high: "ขั้นสูง", belowBefore: "ต่ำกว่า" },
  en: { low: "Basic", standard: "Standard", high: "Advanced", belowBefore: "Below " },
};
