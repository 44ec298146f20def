import type { Bilingual } from "./language";

/**
 * What the check finds besides the problems of reading, by the finding's code. `{field}` names the column, `{found}`
 * quotes the cell, the other places are the finding's facts.
 */
export const CHECK_SENTENCES = {
  stepUnderWay: {
    th: "ผลระบุว่าครบขั้นตอนที่ {claimed} แต่{text}เขียนว่าขั้นตอนที่ {steps} ยังไม่เสร็จ: “{found}”",
    en: "The result claims steps {claimed}, but “{text}” says that step {steps} is not done yet: “{found}”",
  },
  stepNotTicked: {
    th: "ผลระบุว่าครบขั้นตอนที่ {claimed} แต่ในตารางขั้นตอนยังไม่ได้ทำเครื่องหมายที่ขั้นตอนที่ {steps}",
    en: "The result claims steps {claimed}, but step {steps} is not ticked in the steps table.",
  },
  stepNotClaimed: {
    th: "ในตารางขั้นตอนทำเครื่องหมายขั้นตอนที่ {steps} แล้ว แต่ผลระบุเพียงขั้นตอนที่ {claimed}",
    en: "Step {steps} is ticked in the steps table, but the result claims only steps {claimed}.",
  },
  statusAfterYear: {
    th: "สถานะลงวันที่ {date} ซึ่งหลังสิ้นปีงบประมาณ ({end})",
    en: "The status is dated {date}, after fiscal year {year} ended ({end}).",
  },
  stepAfterYear: {
    th: "ขั้นตอนที่ {steps} เสร็จวันที่ {date} ซึ่งหลังสิ้นปีงบประมาณ ({end}) แต่นับในผลแล้ว",
    en: "Step {steps} was done on {date}, after fiscal year {year} ended ({end}), but counts in the result.",
  },
  percentOver100: {
    th: "{field}: ร้อยละ {found} เกิน 100 ตรวจตัวเลขหรือหน่วยวัด",
    en: "{field}: {found} percent is over 100. See whether figure and unit are right.",
  },
  percentNameWithSteps: {
    th: "ชื่อมีคำว่า “ร้อยละ” แต่เป้าหมายเป็นขั้นตอน",
    en: "The name says “ร้อยละ” (percent), but the targets are steps.",
  },
  ratioAboveTier: {
    th: "ได้ {score} คะแนน มากกว่า {points} ของระดับ{tier} เพราะคิดแบบเทียบเป้าหมายขั้นสูง",
    en: "{score} points stand above the {points} of {tier}, because the score is a ratio to Advanced.",
  },
  obstaclesMissing: {
    th: "ยังไม่ถึงเป้าหมาย{tier} แต่ไม่มีปัญหา/อุปสรรค เขียนเหตุผลไว้",
    en: "The {tier} target is missed, but no obstacles are given. Write why.",
  },
  formulaResult: {
    th: "สูตรเขียนผลเป็น {result} แต่คำนวณได้ {computed}",
    en: "The formula says {result}, but its figures give {computed}.",
  },
  formulaAgainstActual: {
    th: "สูตรได้ {result} แต่ผลการดำเนินงานเป็น {actual}",
    en: "The formula comes to {result}, but the result is {actual}.",
  },
  statementAgainstActual: {
    th: "คำอธิบายผลเขียนร้อยละ {said} แต่ผลการดำเนินงานเป็น {actual}",
    en: "The statement says {said} percent, but the result is {actual}.",
  },
  requiredAgainstWhole: {
    th: "{text}กล่าวถึง {found} แต่ตัวหารในสูตรคือ {whole}",
    en: "{text}: “{found}” is spoken of, but the formula divides by {whole}.",
  },
  textNumber: {
    th: "{field}: “{found}” เป็นข้อความที่หน้าตาเหมือนตัวเลข สูตรอื่นจึงไม่นับ",
    en: "{field}: “{found}” is text that looks like a number, so other formulas leave it out.",
  },
  mixedDigits: {
    th: "{field}: มีทั้งเลขไทยและเลขอารบิก “{found}”",
    en: "{field}: Thai and Arabic digits are mixed in “{found}”.",
  },
  rangeSpelling: {
    th: "เขียน “{written}” ต่างจากที่อื่นที่เขียน “{usual}”",
    en: "“{written}” is spelled “{usual}” everywhere else.",
  },
  straySpaces: {
    th: "{field}: มีช่องว่างเกินหรืออักขระที่มองไม่เห็น",
    en: "{field}: there are stray spaces or characters that nobody sees.",
  },
} as const satisfies Record<string, Bilingual>;

/** What the screen says around the findings; `{…}` are places to fill. */
export const CHECK_WORDS = {
  title: { th: "ตรวจทานตัวชี้วัด", en: "Check indicators" },
  summary: {
    th: "พบ {findings} เรื่อง ใน {indicators} ตัวชี้วัด",
    en: "{findings} findings in {indicators} indicators",
  },
  summaryOne: { th: "พบ 1 เรื่อง", en: "1 finding" },
  summaryTable: { th: "พบ {findings} เรื่อง", en: "{findings} findings" },
  counts: { th: "จำนวนเรื่องตามความสำคัญ", en: "Findings by how much they matter" },
  wrong: { th: "ต้องแก้", en: "Wrong" },
  doubtful: { th: "ควรตรวจ", en: "Doubtful" },
  note: { th: "ข้อสังเกต", en: "Note" },
  points: { th: "{score} คะแนน", en: "{score} points" },
  wholeTable: { th: "ทั้งตาราง", en: "The table as a whole" },
  otherRow: { th: "แถวที่ {row}", en: "Row {row}" },
  showMe: { th: "ดูในตาราง", en: "Show me" },
  fix: { th: "แก้ไข…", en: "Fix…" },
  now: { th: "เดิม", en: "Now" },
  after: { th: "ใหม่", en: "After" },
  doFix: { th: "แก้ไข", en: "Fix" },
  leave: { th: "ไม่แก้", en: "Leave it" },
  fixed: { th: "แก้ไขแล้ว", en: "Fixed" },
  fixedTo: { th: "แก้ไขเป็น “{after}” แล้ว", en: "Fixed: “{after}”" },
  undo: { th: "เลิกทำ", en: "Undo" },
  undone: { th: "คืนค่าเดิมแล้ว", en: "The cell is as it was." },
  asNumber: { th: "{value} (ตัวเลข)", en: "{value} (number)" },
  asText: { th: "{value} (ข้อความ)", en: "{value} (text)" },
  asDate: { th: "{value} (วันที่)", en: "{value} (date)" },
  changed: {
    th: "เซลล์นี้เปลี่ยนไปหลังจากตรวจ (ตอนนี้เป็น “{now}”) จึงไม่ได้แก้ ตรวจใหม่เพื่อดูข้อมูลล่าสุด",
    en: "This cell has changed since it was checked (it is “{now}” now), so nothing was written. Check again to see it as it stands.",
  },
  moved: {
    th: "แถวหรือคอลัมน์เลื่อนไปหลังจากตรวจ จึงไม่ได้แก้ ตรวจใหม่เพื่อดูข้อมูลล่าสุด",
    en: "Rows or columns have moved since it was checked, so nothing was written. Check again to see it as it stands.",
  },
  formula: {
    th: "เซลล์นี้เป็นสูตร จึงไม่แก้ให้ แก้ที่สูตรหรือเซลล์ที่สูตรอ้างถึง",
    en: "This cell holds a formula, so it is left alone. Correct the formula or the cells it reads.",
  },
  undoRefused: {
    th: "เซลล์นี้เปลี่ยนไปหลังจากแก้ไข (ตอนนี้เป็น “{now}”) จึงไม่ได้คืนค่าเดิม",
    en: "This cell has changed since it was fixed (it is “{now}” now), so it was left as it is.",
  },
  checkAgain: { th: "ตรวจใหม่", en: "Check again" },
  changedSince: { th: "ข้อมูลในตารางเปลี่ยนไปหลังจากตรวจ", en: "The table has changed since it was checked." },
  clean: { th: "ตัวชี้วัดที่ {numbers} ไม่พบสิ่งที่ต้องแก้", en: "Indicator {numbers}: nothing found" },
  cleanMany: { th: "อีก {count} ตัวชี้วัดไม่พบสิ่งที่ต้องแก้", en: "{count} other indicators: nothing found" },
  nothing: { th: "ยังไม่พบสิ่งที่ต้องแก้ พร้อมจัดทำแบบรายงาน", en: "Nothing found. Ready to make the sheet." },
  make: { th: "จัดทำแบบรายงาน", en: "Make the standard sheet" },
  more: { th: "แสดงอีก {count} ตัวชี้วัด", en: "Show {count} more indicators" },
  cleared: { th: "เรียบร้อยแล้ว", en: "Settled" },
  blank: { th: "ว่าง", en: "blank" },
} as const satisfies Readonly<Record<string, Bilingual>>;
