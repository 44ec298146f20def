import type { Bilingual } from "./language";

/** The words around the spreadsheet of the workbench; `{…}` are places to fill. */
export const WORKBENCH_WORDS = {
  indicators: { th: "ตัวชี้วัด", en: "Indicators" },
  standardSheet: { th: "แบบรายงาน", en: "Standard sheet" },
  functionsHelp: { th: "วิธีใช้ฟังก์ชัน", en: "Functions help" },
  files: { th: "ไฟล์", en: "Files" },
  blank: { th: "ใหม่", en: "New" },
  open: { th: "เปิด .xlsx", en: "Open .xlsx" },
  save: { th: "บันทึกเป็น .xlsx", en: "Save as .xlsx" },
  otherLanguage: { th: "English", en: "ไทย" },
  copySaved: {
    th: "ใน Excel สำเนาจะเปิดเป็นสมุดงานใหม่ ที่นี่ดาวน์โหลดเป็น copy.xlsx ให้แล้ว",
    en: "Excel would open the copy as a new workbook; here it was downloaded as copy.xlsx.",
  },
  cannotOpen: {
    th: "เปิด “{file}” ไม่ได้: ไม่ใช่ไฟล์ .xlsx ที่อ่านได้ สมุดงานที่เปิดอยู่ไม่เปลี่ยนแปลง",
    en: "“{file}” cannot be opened: it is no readable .xlsx file. The open workbook is as it was.",
  },
  failed: {
    th: "เริ่มสมุดงานตัวอย่างไม่ได้ โหลดหน้านี้ใหม่เพื่อลองอีกครั้ง ({reason})",
    en: "The sample workbook could not be started. Reload this page to try again. ({reason})",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
