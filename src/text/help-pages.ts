import type { Language } from "./language";

/** The words of the help pages around what the functions' own help says. */
export interface HelpPageWords {
  readonly product: string;
  readonly contents: string;
  readonly contentsLead: string;
  readonly guides: string;
  readonly functions: string;
  /** The name of the other language, in that language. */
  readonly otherLanguage: string;
  readonly skip: string;
  readonly whatFor: string;
  readonly syntax: string;
  readonly mayBeLeftOut: string;
  readonly arguments: string;
  readonly optional: string;
  readonly choices: string;
  readonly returns: string;
  readonly goodToKnow: string;
  readonly errors: string;
  readonly examples: string;
  readonly result: string;
  readonly blank: string;
  readonly seeAlso: string;
  readonly allHelp: string;
  readonly computed: string;
}

export const HELP_PAGE_WORDS: Readonly<Record<Language, HelpPageWords>> = {
  th: {
    product: "KPI สำหรับ Excel",
    contents: "วิธีใช้ KPI สำหรับ Excel",
    contentsLead: "คิดคะแนนตัวชี้วัดเทียบเป้าหมาย 3 ระดับ และจัดทำแบบรายงานผลการดำเนินงานจากตารางที่มีอยู่",
    guides: "อ่านก่อนเริ่มใช้",
    functions: "ฟังก์ชันสำหรับใช้ในเซลล์",
    otherLanguage: "English",
    skip: "ข้ามไปที่เนื้อหา",
    whatFor: "ใช้ทำอะไร",
    syntax: "รูปแบบสูตร",
    mayBeLeftOut: "ค่าในวงเล็บ [ ] ไม่ใส่ก็ได้ ถ้าข้ามค่าที่อยู่ตรงกลาง ให้คงจุลภาคไว้",
    arguments: "ค่าที่ใส่",
    optional: "ไม่ใส่ก็ได้",
    choices: "เลือกได้",
    returns: "ผลลัพธ์",
    goodToKnow: "ควรทราบ",
    errors: "ข้อผิดพลาด",
    examples: "ตัวอย่าง",
    result: "ผลลัพธ์",
    blank: "(ช่องว่าง)",
    seeAlso: "ดูเพิ่มเติม",
    allHelp: "วิธีใช้ทั้งหมด",
    computed: "ตัวอย่างทุกข้อคำนวณด้วยฟังก์ชันจริงเมื่อสร้างหน้านี้",
  },
  en: {
    product: "KPI for Excel",
    contents: "Help for KPI for Excel",
    contentsLead:
      "Scores indicators against three targets and makes the standard indicator sheet from your own table.",
    guides: "Before you begin",
    functions: "Functions for cells",
    otherLanguage: "ไทย",
    skip: "Skip to the text",
    whatFor: "What for",
    syntax: "Syntax",
    mayBeLeftOut:
      "What stands in brackets [ ] may be left out. Where one in the middle is skipped, its comma stays.",
    arguments: "Arguments",
    optional: "optional",
    choices: "Choices",
    returns: "Returns",
    goodToKnow: "Good to know",
    errors: "Errors",
    examples: "Worked examples",
    result: "Result",
    blank: "(blank)",
    seeAlso: "See also",
    allHelp: "All help",
    computed: "Every example was calculated by the functions themselves when this page was made.",
  },
};
