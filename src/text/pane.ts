import type { Bilingual } from "./language";

/** The words that every screen of the pane shares. */
export const PANE_WORDS = {
  product: { th: "KPI for Excel", en: "KPI for Excel" },
  back: { th: "ย้อนกลับ", en: "Back" },
  loading: { th: "กำลังเปิด…", en: "Opening…" },
  language: { th: "ภาษาของหน้านี้", en: "Language of this pane" },
} as const satisfies Readonly<Record<string, Bilingual>>;
