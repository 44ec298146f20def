import type { Bilingual } from "./language";

/** What a person would not expect of sheets that were made, by the code of the note. */
export const MADE_NOTE_WORDS = {
  valuesOnly: {
    th: "ทะเบียนใช้ภาษาหรือหัวตารางต่างจากรายงาน แผ่นนี้จึงเก็บค่าขณะจัดทำ ไม่เปลี่ยนตามทะเบียน เมื่อทะเบียนเปลี่ยนให้จัดทำใหม่ หรือตั้งภาษาของรายงานให้ตรงกับทะเบียน",
    en: "The register’s headers are not those of the report’s language, so these sheets hold what it said when they were made and do not follow it. Make them again when it changes, or set the report’s language to the register’s.",
  },
  divided: {
    th: "รายงานยาวเกินจำนวนหน้าที่ Excel พิมพ์ได้จากแผ่นเดียว จึงแบ่งเป็นหลายแผ่นต่อเนื่องกัน",
    en: "The report has more pages than Excel prints from one sheet, so it goes on over several.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
