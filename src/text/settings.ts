import type { Bilingual } from "./language";

/** The words of the settings' screen; `{…}` are places to fill. */
export const SETTINGS_WORDS = {
  title: { th: "ตั้งค่ารายงาน", en: "Report settings" },
  kept: {
    th: "เก็บไว้ในสมุดงานนี้ ผู้ที่เปิดสมุดงานจะได้ค่าเดียวกัน",
    en: "Kept in this workbook, so everyone who opens it has the same.",
  },
  keptInFile: { th: "ใช้กับไฟล์ที่จะจัดทำครั้งนี้", en: "Used for the file that is made this time." },
  reportTitle: { th: "ชื่อรายงาน", en: "Title" },
  titleMissing: {
    th: "พิมพ์ชื่อรายงาน หรือจะใช้ชื่อเดิม: {title}",
    en: "Type a title, or keep the one before: {title}",
  },
  organisation: { th: "หน่วยงาน", en: "Organisation" },
  mayBeEmpty: { th: "เว้นว่างได้", en: "May be empty" },
  fiscalYear: { th: "ปีงบประมาณ (พ.ศ.)", en: "Fiscal year (B.E.)" },
  yearRead: {
    th: "เข้าใจว่า พ.ศ. {year} (1 ต.ค. {from} – 30 ก.ย. {to})",
    en: "Read as {year} (1 Oct {from} – 30 Sep {to})",
  },
  yearFar: {
    th: "เข้าใจว่า พ.ศ. {year} ห่างจากปีที่เพิ่งสิ้นสุด {away} ปี หากไม่ใช่ พิมพ์ปีใหม่",
    en: "Read as {year}, {away} years from the one that ended last. If that is not meant, type another.",
  },
  yearWrong: {
    th: "อ่าน “{typed}” เป็นปีไม่ได้ พิมพ์เช่น 2564 หรือ 64 ระหว่างนี้ใช้ {year}",
    en: "“{typed}” is no year. Type 2564 or 64; until then {year} is used.",
  },
  round: { th: "รอบการรายงาน", en: "Reporting round" },
  lastRound: {
    th: "รอบที่เพิ่งสิ้นสุดคือปีงบประมาณ {year} รอบ {months} เดือน",
    en: "The round that ended last is {months} months of fiscal year {year}.",
  },
  useLastRound: { th: "ใช้รอบนี้", en: "Use it" },
  months: { th: "{months} เดือน", en: "{months} months" },
  language: { th: "ภาษาในรายงาน", en: "Report language" },
  digits: { th: "ตัวเลขในรายงาน", en: "Digits in the report" },
  thaiDigits: { th: "๑๒๓ เลขไทย", en: "๑๒๓ Thai" },
  arabicDigits: { th: "123 เลขอารบิก", en: "123 Arabic" },
  font: { th: "แบบอักษร", en: "Font" },
  size: { th: "ขนาด", en: "Size" },
  sizeWrong: { th: "พิมพ์ขนาด 8 ถึง 36", en: "Type a size from 8 to 36" },
  paper: { th: "กระดาษ", en: "Paper" },
  a4: { th: "A4 แนวนอน", en: "A4 landscape" },
  heading: { th: "หัวรายงานที่จะพิมพ์", en: "The heading as it will print" },
  saved: { th: "บันทึกแล้ว เมื่อ {time} น.", en: "Saved at {time}" },
} as const satisfies Readonly<Record<string, Bilingual>>;
