import type { Language } from "./language";

/** What is said of something that could not be done; `{…}` are places to fill. */
export interface ErrorWords {
  readonly title: string;
  /** What happened, and that nothing was lost. */
  readonly what: string;
  /** What to do, step by step. */
  readonly advice: readonly string[];
}

/** By the code of the error. */
export const ERROR_WORDS = {
  noSource: {
    th: {
      title: "ยังไม่มีข้อมูลตัวชี้วัด",
      what: "ไม่พบทะเบียนหรือตารางตัวชี้วัดในสมุดงานนี้ ไม่มีสิ่งใดถูกเปลี่ยนแปลง",
      advice: ["สร้างทะเบียนจากหน้าแรก หรือเลือกช่วงเซลล์ที่เป็นตัวชี้วัดพร้อมหัวตาราง", "กลับมาที่นี่ แล้วเลือก ลองอีกครั้ง"],
    },
    en: {
      title: "No indicators yet",
      what: "There is no register and no table of indicators in this workbook. Nothing was changed.",
      advice: [
        "Start a register on the first page, or select the cells of your indicators with their header.",
        "Come back here and choose Try again.",
      ],
    },
  },
  nothingFound: {
    th: {
      title: "ไม่พบตารางตัวชี้วัด",
      what: "อ่านแล้วไม่พบหัวตารางของตัวชี้วัด ข้อความที่วางและข้อมูลที่เปิดไว้ก่อนหน้ายังอยู่",
      advice: [
        "คัดลอกหรือเปิดตารางที่มีหัวตาราง เช่น ตัวชี้วัด ขั้นต้น มาตรฐาน ขั้นสูง ผลการดำเนินงาน",
        "ถ้าวางจากที่อื่น ให้วางลงใน Excel ก่อน แล้วคัดลอกจาก Excel ให้แต่ละค่าอยู่คนละเซลล์",
      ],
    },
    en: {
      title: "No table of indicators found",
      what: "There is no header of indicators in it. What you pasted, and what was open before, is still there.",
      advice: [
        "Copy or open a table with its header, such as Indicator, Basic, Standard, Advanced, Actual.",
        "From elsewhere, paste it into Excel first and copy it from there, so that every value has its own cell.",
      ],
    },
  },
  sourceGone: {
    th: {
      title: "ไม่พบตารางที่เลือกไว้",
      what: "ตารางหรือช่วงเซลล์ “{source}” ถูกลบหรือเปลี่ยนชื่อระหว่างทำงาน ไม่มีสิ่งใดถูกเปลี่ยนแปลง",
      advice: ["ตรวจว่าแผ่นงานและตารางยังอยู่ หากเพิ่งลบไป เลือก เลิกทำ ใน Excel", "กลับหน้าแรก แล้วเลือกตารางใหม่"],
    },
    en: {
      title: "The table is not there any more",
      what: "“{source}” was deleted or renamed meanwhile. Nothing was changed.",
      advice: [
        "See whether its sheet is still there; if it was just deleted, undo that in Excel.",
        "Go back to the first page and choose a table again.",
      ],
    },
  },
  sourceEmpty: {
    th: {
      title: "ตารางนี้ยังไม่มีตัวชี้วัด",
      what: "“{source}” มีแต่หัวตารางหรือแถวว่าง จึงยังจัดทำแบบรายงานไม่ได้",
      advice: ["กรอกตัวชี้วัดอย่างน้อยหนึ่งแถวใต้หัวตาราง", "กลับมาที่นี่ แล้วเลือก ลองอีกครั้ง"],
    },
    en: {
      title: "This table has no indicators yet",
      what: "“{source}” holds only a header or blank rows, so there is nothing to report.",
      advice: ["Fill in at least one row under the header.", "Come back here and choose Try again."],
    },
  },
  tooManyRows: {
    th: {
      title: "ตารางยาวเกินไป",
      what: "“{source}” มี {rows} แถว รับได้ไม่เกิน {most} แถว ไม่มีสิ่งใดถูกเปลี่ยนแปลง",
      advice: ["เลือกเฉพาะช่วงเซลล์ที่เป็นตัวชี้วัด", "กลับมาที่นี่ แล้วเลือกช่วงที่เลือกไว้เป็นข้อมูล"],
    },
    en: {
      title: "The table is too long",
      what: "“{source}” has {rows} rows; {most} can be read. Nothing was changed.",
      advice: ["Select only the cells that hold indicators.", "Come back here and use the selected cells."],
    },
  },
  workbookProtected: {
    th: {
      title: "เพิ่มแผ่นงานไม่ได้",
      what: "สมุดงานนี้ป้องกันโครงสร้างไว้ จึงเพิ่มแผ่นรายงานไม่ได้ ข้อมูลในทะเบียนยังอยู่ครบ",
      advice: ["ที่แท็บ รีวิว เลือก ป้องกันสมุดงาน เพื่อยกเลิกการป้องกัน", "กลับมาที่นี่ แล้วเลือก ลองอีกครั้ง"],
    },
    en: {
      title: "A sheet could not be added",
      what: "The structure of this workbook is protected. Nothing in your register was changed.",
      advice: [
        "On the Review tab, choose Protect Workbook to turn it off.",
        "Come back here and choose Try again.",
      ],
    },
  },
  workbookReadOnly: {
    th: {
      title: "สมุดงานนี้เปิดแบบอ่านอย่างเดียว",
      what: "จึงเพิ่มหรือแก้ไขแผ่นงานไม่ได้ ข้อมูลยังอยู่ครบ",
      advice: ["เลือก แก้ไขสมุดงาน บนแถบด้านบน หรือบันทึกเป็นไฟล์ใหม่แล้วเปิดไฟล์นั้น", "กลับมาที่นี่ แล้วเลือก ลองอีกครั้ง"],
    },
    en: {
      title: "This workbook is read-only",
      what: "No sheet can be added or changed. Nothing was lost.",
      advice: [
        "Choose Edit Workbook in the bar above, or save it under another name and open that file.",
        "Come back here and choose Try again.",
      ],
    },
  },
  sheetProtected: {
    th: {
      title: "แผ่นงานนี้ถูกป้องกันไว้",
      what: "แผ่นงาน “{sheet}” ป้องกันไว้ จึงเขียนลงไปไม่ได้ ไม่มีสิ่งใดถูกเปลี่ยนแปลง",
      advice: ["ที่แท็บ รีวิว เลือก ยกเลิกการป้องกันแผ่นงาน", "กลับมาที่นี่ แล้วเลือก ลองอีกครั้ง"],
    },
    en: {
      title: "This sheet is protected",
      what: "The sheet “{sheet}” is protected, so nothing can be written into it. Nothing was changed.",
      advice: ["On the Review tab, choose Unprotect Sheet.", "Come back here and choose Try again."],
    },
  },
  cellEditMode: {
    th: {
      title: "Excel รอให้พิมพ์ในเซลล์ให้เสร็จ",
      what: "กำลังพิมพ์อยู่ในเซลล์หนึ่ง Excel จึงยังไม่รับคำสั่งอื่น สิ่งที่พิมพ์ยังอยู่",
      advice: ["กด Enter เพื่อจบการพิมพ์ หรือ Esc เพื่อยกเลิก", "กลับมาที่นี่ แล้วเลือก ลองอีกครั้ง"],
    },
    en: {
      title: "A cell is still being typed into",
      what: "Excel takes no other command until that is finished. What was typed is still there.",
      advice: ["Press Enter to finish, or Esc to cancel.", "Come back here and choose Try again."],
    },
  },
  sheetGone: {
    th: {
      title: "ไม่พบแผ่นงานแล้ว",
      what: "แผ่นงานนี้ถูกลบไปแล้ว",
      advice: ["กลับหน้าแรกเพื่อดูแผ่นงานที่ยังอยู่"],
    },
    en: {
      title: "The sheet is not there any more",
      what: "It has been deleted.",
      advice: ["Go back to the first page to see which sheets are there."],
    },
  },
  notOurSheet: {
    th: {
      title: "ไม่ได้ลบแผ่นงานนี้",
      what: "แผ่นงาน “{sheet}” ไม่ได้จัดทำจากที่นี่ จึงไม่ลบให้",
      advice: ["หากต้องการลบ คลิกขวาที่ชื่อแผ่นงานใน Excel แล้วเลือก ลบ"],
    },
    en: {
      title: "This sheet was not removed",
      what: "“{sheet}” was not made here, so it is left alone.",
      advice: ["To delete it, right-click its tab in Excel and choose Delete."],
    },
  },
  changedMeanwhile: {
    th: {
      title: "ข้อมูลเปลี่ยนไประหว่างทำงาน",
      what: "มีผู้แก้ไขสมุดงานพร้อมกัน จึงหยุดไว้ก่อนเพื่อไม่ให้ทับสิ่งที่พิมพ์ แผ่นที่ทำค้างไว้ถูกลบออกแล้ว",
      advice: ["รอให้ผู้อื่นแก้ไขเสร็จ แล้วเลือก ลองอีกครั้ง"],
    },
    en: {
      title: "Something changed meanwhile",
      what: "Somebody edited the workbook at the same time. The work was stopped so that nothing typed is overwritten; the unfinished sheet was removed.",
      advice: ["Wait until the others have finished, then choose Try again."],
    },
  },
  tooLarge: {
    th: {
      title: "ข้อมูลมากเกินกว่าที่ Excel รับได้ในครั้งเดียว",
      what: "มีเซลล์ที่ข้อความยาวมาก แผ่นที่ทำค้างไว้ถูกลบออกแล้ว ข้อมูลเดิมไม่เปลี่ยนแปลง",
      advice: ["แบ่งข้อความที่ยาวมากเป็นหลายตัวชี้วัด หรือจัดทำครั้งละส่วน", "หรือบันทึกเป็นไฟล์ใหม่ (.xlsx) ซึ่งไม่มีข้อจำกัดนี้"],
    },
    en: {
      title: "More than Excel takes at once",
      what: "Some texts are very long. The unfinished sheet was removed and your data is as it was.",
      advice: [
        "Split very long texts, or make the sheet for a part of the table.",
        "Or save a new file (.xlsx), which has no such limit.",
      ],
    },
  },
  busy: {
    th: {
      title: "Excel ยังไม่ว่าง",
      what: "Excel ไม่ตอบรับหลังจากลองหลายครั้ง ไม่มีสิ่งใดถูกเปลี่ยนแปลง",
      advice: ["รอสักครู่ แล้วเลือก ลองอีกครั้ง", "หากยังไม่ได้ บันทึกสมุดงาน ปิดแล้วเปิด Excel ใหม่"],
    },
    en: {
      title: "Excel is busy",
      what: "Excel did not answer after several tries. Nothing was changed.",
      advice: [
        "Wait a moment, then choose Try again.",
        "If that does not help, save the workbook and restart Excel.",
      ],
    },
  },
  cancelled: {
    th: {
      title: "ยกเลิกแล้ว",
      what: "แผ่นที่ทำค้างไว้ถูกลบออกแล้ว สมุดงานเหมือนเดิม",
      advice: ["เลือก ลองอีกครั้ง เมื่อต้องการจัดทำใหม่"],
    },
    en: {
      title: "Cancelled",
      what: "The unfinished sheet was removed; the workbook is as it was.",
      advice: ["Choose Try again when you want to make it after all."],
    },
  },
  notSupported: {
    th: {
      title: "Excel รุ่นนี้ทำสิ่งนี้ไม่ได้",
      what: "ต้องใช้ Excel รุ่นใหม่กว่า ไม่มีสิ่งใดถูกเปลี่ยนแปลง",
      advice: ["อัปเดต Excel แล้วลองอีกครั้ง", "หรือบันทึกแบบรายงานเป็นไฟล์ใหม่แทน"],
    },
    en: {
      title: "This Excel cannot do that",
      what: "It needs a newer version. Nothing was changed.",
      advice: ["Update Excel and try again.", "Or save the report as a new file instead."],
    },
  },
  fileEncrypted: {
    th: {
      title: "ไฟล์นี้มีรหัสผ่าน",
      what: "“{file}” ล็อกด้วยรหัสผ่าน จึงอ่านไม่ได้ ไฟล์เดิมไม่เปลี่ยนแปลง",
      advice: [
        "เปิดไฟล์ใน Excel แล้วเลือก ไฟล์ > ข้อมูล > ป้องกันสมุดงาน > เข้ารหัสลับด้วยรหัสผ่าน ลบรหัสผ่านออก แล้วบันทึก",
        "หรือคัดลอกตารางจาก Excel มาวางที่นี่",
      ],
    },
    en: {
      title: "This file has a password",
      what: "“{file}” is locked with a password, so it cannot be read. The file itself was not changed.",
      advice: [
        "Open it in Excel, choose File > Info > Protect Workbook > Encrypt with Password, clear the password and save.",
        "Or copy the table in Excel and paste it here.",
      ],
    },
  },
  fileOtherFormat: {
    th: {
      title: "ไฟล์นี้เป็นรูปแบบอื่น",
      what: "“{file}” ไม่ใช่ไฟล์ .xlsx แต่เป็นไฟล์ตารางรูปแบบอื่น เช่น .xls รุ่นเก่า .xlsb หรือ .ods ไฟล์เดิมไม่เปลี่ยนแปลง",
      advice: [
        "เปิดไฟล์ใน Excel แล้วเลือก ไฟล์ > บันทึกเป็น > สมุดงาน Excel (.xlsx) จากนั้นเปิดไฟล์ใหม่ที่นี่",
        "หรือคัดลอกตารางจาก Excel มาวางที่นี่",
      ],
    },
    en: {
      title: "This file is of another format",
      what: "“{file}” is a spreadsheet, but no .xlsx file: an older .xls, an .xlsb or an .ods, perhaps. The file itself was not changed.",
      advice: [
        "Open it in Excel, choose File > Save As > Excel Workbook (.xlsx), and open the new file here.",
        "Or copy the table in Excel and paste it here.",
      ],
    },
  },
  fileNotWorkbook: {
    th: {
      title: "ไฟล์นี้ไม่ใช่ไฟล์ Excel",
      what: "“{file}” ไม่ใช่ไฟล์ตาราง อาจเป็นเอกสาร รูปภาพ หรือ PDF ที่เปลี่ยนชื่อมา ไฟล์เดิมไม่เปลี่ยนแปลง",
      advice: ["เลือกไฟล์ .xlsx ที่มีตารางตัวชี้วัด", "หากตารางอยู่ในเอกสาร คัดลอกตารางมาวางที่นี่"],
    },
    en: {
      title: "This is no Excel file",
      what: "“{file}” is no spreadsheet; it may be a document, a picture or a PDF under another name. The file itself was not changed.",
      advice: [
        "Choose the .xlsx file that holds your indicators.",
        "Where the table is in a document, copy it and paste it here.",
      ],
    },
  },
  fileDamaged: {
    th: {
      title: "ไฟล์นี้เสียหาย",
      what: "“{file}” ไม่ครบถ้วน อาจดาวน์โหลดหรือคัดลอกมาไม่หมด ไฟล์เดิมไม่เปลี่ยนแปลง",
      advice: [
        "ดาวน์โหลดหรือคัดลอกไฟล์จากต้นทางอีกครั้ง",
        "หากยังไม่ได้ ใน Excel เลือก ไฟล์ > เปิด > เรียกดู เลือกไฟล์นี้ แล้วเลือก เปิดและซ่อมแซม จากนั้นบันทึกเป็นไฟล์ใหม่",
      ],
    },
    en: {
      title: "This file is damaged",
      what: "“{file}” is not complete; it may not have been downloaded or copied to its end. The file itself was not changed.",
      advice: [
        "Download or copy it once more from where it came from.",
        "If that does not help, in Excel choose File > Open > Browse, select it, choose Open and Repair, and save it as a new file.",
      ],
    },
  },
  fileTooLarge: {
    th: {
      title: "ไฟล์นี้ใหญ่เกินไป",
      what: "“{file}” มีข้อมูลหรือรูปภาพมากเกินกว่าที่จะอ่านได้ที่นี่ ไฟล์เดิมไม่เปลี่ยนแปลง",
      advice: [
        "คัดลอกเฉพาะแผ่นตัวชี้วัดไปไว้ในสมุดงานใหม่ บันทึกเป็น .xlsx แล้วเปิดไฟล์นั้น",
        "หรือคัดลอกตารางจาก Excel มาวางที่นี่",
      ],
    },
    en: {
      title: "This file is too large",
      what: "“{file}” holds more data or pictures than can be read here. The file itself was not changed.",
      advice: [
        "Copy the sheet with your indicators into a new workbook, save that as .xlsx and open it.",
        "Or copy the table in Excel and paste it here.",
      ],
    },
  },
  registerExists: {
    th: {
      title: "มีทะเบียนอยู่แล้ว",
      what: "สมุดงานนี้มีทะเบียนตัวชี้วัดอยู่แล้วที่แผ่น “{sheet}” จึงไม่สร้างซ้ำ ข้อมูลเดิมไม่เปลี่ยนแปลง",
      advice: ["กรอกตัวชี้วัดในทะเบียนเดิม", "หากต้องการทะเบียนใหม่ เปิดสมุดงานใหม่ แล้วสร้างทะเบียนในนั้น"],
    },
    en: {
      title: "There is a register already",
      what: "This workbook has its register on the sheet “{sheet}”, so no second one was made. Nothing was changed.",
      advice: [
        "Go on with the register that is there.",
        "For another register, open a new workbook and start it there.",
      ],
    },
  },
  leftUnfinished: {
    th: {
      title: "ลบแผ่นที่ทำค้างไว้ไม่ได้",
      what: "งานหยุดกลางคัน และ Excel ไม่ยอมให้ลบแผ่น “{sheets}” ที่ยังทำไม่เสร็จ ข้อมูลเดิมยังอยู่ครบ",
      advice: ["คลิกขวาที่ชื่อแผ่นนั้นใน Excel แล้วเลือก ลบ", "กลับมาที่นี่ แล้วเลือก ลองอีกครั้ง"],
    },
    en: {
      title: "An unfinished sheet is left",
      what: "The work was stopped, and Excel did not let the unfinished “{sheets}” be removed. Your own data is as it was.",
      advice: [
        "Right-click that sheet’s tab in Excel and choose Delete.",
        "Come back here and choose Try again.",
      ],
    },
  },
  unexpected: {
    th: {
      title: "เกิดข้อผิดพลาดที่ไม่คาดคิด",
      what: "งานนี้หยุดกลางคัน ข้อมูลในสมุดงานยังอยู่ครบ",
      advice: ["ลองทำอีกครั้ง", "หากยังเกิดซ้ำ คัดลอกรายละเอียดด้านล่างส่งให้ผู้ดูแลระบบ"],
    },
    en: {
      title: "Something unexpected went wrong",
      what: "The work was stopped. Everything in the workbook is still there.",
      advice: ["Try it again.", "If it happens again, copy the details below for your administrator."],
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, ErrorWords>>>>;
