import type { Guide } from "./guide";

export const FIRST_STEPS: Guide = {
  page: "first-steps",
  title: { th: "เริ่มใช้งานครั้งแรก", en: "First steps" },
  lead: {
    th: "ทำเพียง 3 ขั้น: กรอก ตรวจทาน จัดทำ ใช้ตารางตัวชี้วัดที่มีอยู่เดิมก็ได้",
    en: "Three steps: fill in, check, make. A table of indicators that you already have will do.",
  },
  sections: [
    {
      heading: { th: "เปิดบานหน้าต่าง", en: "Open the pane" },
      steps: [
        {
          th: "เปิดสมุดงานที่มีตัวชี้วัด หรือสมุดงานใหม่",
          en: "Open the workbook that holds the indicators, or a new one.",
        },
        {
          th: "ที่แท็บ หน้าแรก เลือก ตัวชี้วัด บานหน้าต่างจะเปิดข้างแผ่นงาน",
          en: "On the Home tab choose Indicators. The pane opens beside the sheet.",
        },
      ],
    },
    {
      heading: { th: "1 กรอก", en: "1 Fill in" },
      paragraphs: [
        {
          th: "ถ้ามีตารางอยู่แล้ว เลือกตารางนั้นในบานหน้าต่างแล้วข้ามไปข้อ 2 โปรแกรมจะเสนอว่าคอลัมน์ใดคืออะไรให้ยืนยัน และไม่แก้ไขข้อมูลในตาราง",
          en: "If you have a table already, choose it in the pane and go on to 2. Which column is what is suggested for you to confirm; your table itself is not changed.",
        },
      ],
      steps: [
        {
          th: "เลือก สร้างทะเบียนตัวชี้วัด จะได้แผ่นงาน “ตัวชี้วัด” ที่มีหัวคอลัมน์พร้อม",
          en: "Choose Start a register. A sheet “Indicators” is added, its headers in place.",
        },
        {
          th: "กรอกแถวละ 1 ตัวชี้วัด: ชื่อ เป้าหมายขั้นต้น มาตรฐาน ขั้นสูง และผลการดำเนินงาน",
          en: "Fill in one indicator a row: its name, the Basic, Standard and Advanced targets, and the actual.",
        },
        {
          th: "ช่องที่ยังไม่มีค่า พิมพ์ - ส่วนขั้นตอน พิมพ์ '1-3 โดยมี ' นำหน้า เพราะ Excel เปลี่ยน 1-3 เป็นวันที่",
          en: "Type - where there is nothing yet. Type steps as '1-3, with an apostrophe in front, since Excel makes a date of 1-3.",
        },
      ],
    },
    {
      heading: { th: "2 ตรวจทาน", en: "2 Check" },
      steps: [
        {
          th: "เลือก ตรวจทานตัวชี้วัด จะเห็นเรื่องที่ผิดหรือขัดกัน เรื่องที่ต้องแก้อยู่บนสุด",
          en: "Choose Check indicators. It lists what is wrong or doubtful, the worst first.",
        },
        {
          th: "เลือก ดูในตาราง เพื่อไปที่เซลล์นั้น แล้วแก้ไขในแผ่นงาน",
          en: "Choose Show me to go to the cell, and correct it on the sheet.",
        },
      ],
    },
    {
      heading: { th: "3 จัดทำ", en: "3 Make" },
      steps: [
        {
          th: "เลือก จัดทำแบบรายงาน ดูตัวอย่างทุกหน้าก่อน แล้วเลือก จัดทำแบบรายงาน อีกครั้ง",
          en: "Choose Make the standard sheet, look at the pages, then choose Make the sheet.",
        },
        {
          th: "จะได้แผ่นงานใหม่ พร้อมพิมพ์ แผ่นงานเดิมไม่ถูกเขียนทับ ถ้าไม่ตรงตามต้องการ ลบแผ่นที่เพิ่งจัดทำได้จากบานหน้าต่าง",
          en: "New sheets are added, ready to print; nothing is overwritten. If they are not what you wanted, remove them from the pane.",
        },
        {
          th: "ส่งให้ผู้ที่ไม่มีโปรแกรมเสริม เลือก บันทึกสำเนา (.xlsx)",
          en: "For colleagues without the add-in choose Save a copy (.xlsx).",
        },
      ],
    },
    {
      heading: { th: "ใช้เฉพาะสูตรก็ได้", en: "Formulas alone will do too" },
      paragraphs: [
        {
          th: "พิมพ์ =KPI. ในเซลล์ใดก็ได้ แล้วเลือกฟังก์ชันจากรายการ คำอธิบายจะขึ้นระหว่างพิมพ์ เช่น ผล 384.58 เทียบเป้าหมาย 325, 371.94 และ 401.7",
          en: "Type =KPI. in any cell and choose a function from the list; Excel says what to type next. For a result of 384.58 against targets of 325, 371.94 and 401.7:",
        },
      ],
      formulas: ["=KPI.TIER(384.58,325,371.94,401.7)", "=KPI.SCORE(384.58,325,371.94,401.7)"],
    },
  ],
};
