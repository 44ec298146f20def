import type { Bilingual } from "./language";

/** The words of the first screen where there is no Excel. */
export const FILE_WAY_WORDS = {
  title: { th: "เปิดในเบราว์เซอร์ ไม่ได้อยู่ใน Excel", en: "Opened in a browser, not in Excel" },
  hint: {
    th: "เปิดไฟล์ .xlsx หรือวางตารางที่คัดลอกมา จะได้แบบรายงานเป็นไฟล์ .xlsx ข้อมูลไม่ออกจากเครื่องนี้",
    en: "Open an .xlsx file or paste a copied table, and get the standard sheet as an .xlsx file. Nothing leaves this computer.",
  },
  another: { th: "ใช้ไฟล์หรือตารางอื่น", en: "Another file or table" },
  open: { th: "เปิดไฟล์ .xlsx", en: "Open an .xlsx file" },
  paste: { th: "หรือวางตารางที่คัดลอกจาก Excel", en: "Or paste a table copied from Excel" },
  pasteHint: { th: "คัดลอกมาพร้อมหัวตาราง", en: "Copy it with its header" },
  usePasted: { th: "ใช้ตารางนี้", en: "Use this table" },
} as const satisfies Readonly<Record<string, Bilingual>>;
