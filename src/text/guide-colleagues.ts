import type { Guide } from "./guide";

export const FOR_COLLEAGUES: Guide = {
  page: "colleagues",
  title: { th: "สำหรับผู้ที่ไม่มีโปรแกรมเสริม", en: "For colleagues without the add-in" },
  lead: {
    th: "เปิดอ่าน พิมพ์ และส่งต่อแบบรายงานได้โดยไม่ต้องติดตั้งอะไร ขอเพียงให้ได้รับเป็นสำเนา",
    en: "You can open, print and pass on the report without installing anything, as long as you were sent a copy.",
  },
  sections: [
    {
      heading: { th: "เมื่อได้รับสำเนา (.xlsx)", en: "If you were sent a copy (.xlsx)" },
      paragraphs: [
        {
          th: "สำเนาเก็บผลลัพธ์ไว้แทนสูตร จึงเปิดได้ใน Excel ทุกรุ่นที่เปิดไฟล์ .xlsx ได้ และใน LibreOffice บนแผ่นงานบอกไว้ว่าเป็นผล ณ วันที่ใด",
          en: "The copy holds results in place of formulas, so it opens in every Excel that knows .xlsx files, and in LibreOffice. The sheet says from which day its results are.",
        },
        {
          th: "แก้ไขข้อความได้ตามปกติ แต่ระดับและคะแนนจะไม่เปลี่ยนตามตัวเลขที่พิมพ์ใหม่ ถ้าตัวเลขเปลี่ยน ขอสำเนาใหม่จากผู้จัดทำ",
          en: "Words can be edited as usual, but tiers and scores do not follow a figure that you type. If a figure changes, ask the sender for a new copy.",
        },
      ],
    },
    {
      heading: { th: "เมื่อเห็น #NAME? ในเซลล์", en: "If you see #NAME? in cells" },
      paragraphs: [
        {
          th: "ไฟล์ที่ได้รับเป็นสมุดงานที่ยังมีสูตรอยู่ Excel เครื่องนี้ไม่รู้จักฟังก์ชัน KPI จึงแสดง #NAME? ข้อมูลไม่ได้หายไป",
          en: "You were sent the workbook with its formulas. Excel on this machine does not know the KPI functions and shows #NAME? in their place. Nothing is lost.",
        },
      ],
      steps: [
        {
          th: "อย่าพิมพ์ทับเซลล์ที่เป็น #NAME? เพราะสูตรจะหายไป",
          en: "Do not type over those cells: the formulas would be gone.",
        },
        {
          th: "ปิดไฟล์โดยไม่ต้องบันทึก",
          en: "Close the file without saving it.",
        },
        {
          th: "ขอให้ผู้ส่งเปิดไฟล์เดิม เลือก บันทึกสำเนา (.xlsx) แล้วส่งสำเนานั้นมาแทน",
          en: "Ask the sender to open it, choose Save a copy (.xlsx), and send that instead.",
        },
      ],
    },
    {
      heading: { th: "อ่านแบบรายงาน", en: "How to read the report" },
      paragraphs: [
        {
          th: "ตัวชี้วัดแต่ละตัวมีเป้าหมาย 3 ระดับ: ขั้นต้น 50 คะแนน มาตรฐาน 75 คะแนน ขั้นสูง 100 คะแนน แถบขั้นบันไดเหนือตารางและช่องที่แรเงาบอกระดับที่ถึง ประโยคในวงเล็บใต้ตารางบอกระดับและคะแนน",
          en: "Every indicator has three targets: Basic 50 points, Standard 75, Advanced 100. The staircase above the table and the shaded cell show the tier that was reached; the sentence in brackets names it with the points.",
        },
        {
          th: "เครื่องหมาย - หมายถึงไม่ได้ตั้งเป้าหมายในระดับนั้น หรือยังไม่มีผล ไม่ใช่ 0",
          en: "A - stands where no target was set or where there is no result yet. It is not 0.",
        },
      ],
    },
    {
      heading: { th: "ถ้าต้องการใช้โปรแกรมด้วย", en: "If you want the add-in too" },
      paragraphs: [
        {
          th: "แจ้งผู้ดูแลระบบของหน่วยงานให้เพิ่มโปรแกรมเสริม “KPI สำหรับ Excel” ให้ ใช้ได้กับ Excel ของ Microsoft 365, Excel 2021 ขึ้นไป และ Excel บนเว็บ เมื่อเพิ่มแล้ว เปิดสมุดงานเดิมอีกครั้ง ผลลัพธ์จะกลับมาเอง",
          en: "Ask your administrator to add “KPI for Excel” for you. It works in Excel of Microsoft 365, in Excel 2021 or later, and in Excel on the web. Then open the workbook again: the results come back by themselves.",
        },
      ],
    },
  ],
};
