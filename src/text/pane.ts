import type { Bilingual } from "./language";

/** The words that every screen of the pane shares. */
export const PANE_WORDS = {
  product: { th: "KPI for Excel", en: "KPI for Excel" },
  back: { th: "ย้อนกลับ", en: "Back" },
  loading: { th: "กำลังเปิด…", en: "Opening…" },
  help: { th: "วิธีใช้", en: "Help" },
  firstSteps: {
    th: "วิธีใช้: เริ่มใช้งานครั้งแรก (เปิดในหน้าต่างใหม่)",
    en: "Help: First steps (opens in a new window)",
  },
  language: { th: "ภาษาของหน้านี้", en: "Language of this pane" },
} as const satisfies Readonly<Record<string, Bilingual>>;
