import type { Bilingual } from "./language";

/** What every error screen says. */
export const TROUBLE_WORDS = {
  whatToDo: { th: "วิธีแก้", en: "What to do" },
  saveAsFile: { th: "บันทึกเป็นไฟล์ใหม่ (.xlsx)", en: "Save as a new file (.xlsx)" },
  noPassword: {
    th: "หากไม่มีรหัสผ่าน บันทึกแบบรายงานเป็นไฟล์ใหม่แทนได้",
    en: "No password? Save the report as a new file.",
  },
  details: { th: "รายละเอียดสำหรับผู้ดูแลระบบ", en: "Details for your administrator" },
  copyDetails: { th: "คัดลอกรายละเอียด", en: "Copy details" },
  copied: { th: "คัดลอกแล้ว", en: "Copied" },
  home: { th: "กลับหน้าแรก", en: "Home" },
  tryAgain: { th: "ลองอีกครั้ง", en: "Try again" },
  startAgain: { th: "เริ่มใหม่", en: "Start again" },
  notLoaded: {
    th: "ทำไม่สำเร็จ และเปิดคำอธิบายไม่ได้ ข้อมูลในสมุดงานยังอยู่ครบ ตรวจการเชื่อมต่ออินเทอร์เน็ต แล้วลองอีกครั้ง",
    en: "That did not work, and its explanation could not be loaded. Everything in the workbook is still there. See whether you are online, then try again.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
