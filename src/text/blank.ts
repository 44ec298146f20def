import type { Bilingual } from "./language";

/** The words of the question how many indicators a blank sheet is for. */
export const BLANK_WORDS = {
  title: { th: "แบบรายงานเปล่า", en: "Blank standard sheet" },
  about: {
    th: "จะได้แบบรายงานที่มีตารางเป้าหมายว่าง พิมพ์ค่าลงไปแล้วผลการประเมินแสดงเอง",
    en: "A sheet with empty target tables. Type the figures in and the verdicts appear.",
  },
  aboutFile: {
    th: "จะได้ไฟล์แบบรายงานที่มีตารางเป้าหมายว่างไว้กรอก ผลการประเมินพิมพ์เอง หรือทำแผ่นนี้ใน Excel ให้แสดงเอง",
    en: "A file with empty target tables to fill in. Verdicts are typed; made in Excel, the sheet writes them itself.",
  },
  howMany: { th: "จำนวนตัวชี้วัด", en: "How many indicators" },
  hint: { th: "1 ถึง 1,000", en: "1 to 1,000" },
  wrong: { th: "พิมพ์จำนวน 1 ถึง 1,000", en: "Type a number from 1 to 1,000" },
  preview: { th: "ดูตัวอย่าง", en: "Preview" },
} as const satisfies Readonly<Record<string, Bilingual>>;
