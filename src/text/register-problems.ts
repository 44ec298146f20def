import type { Bilingual } from "./language";

/** What is wrong with a table and what to do. `{field}` names the column, `{found}` quotes the cell. */
export const REGISTER_PROBLEMS = {
  noIndicators: {
    th: "ไม่พบตัวชี้วัดในตารางนี้ เลือกตารางที่มีหัวตารางและมีตัวชี้วัดอย่างน้อยหนึ่งแถว",
    en: "There are no indicators in this table. Choose one with a header and at least one row.",
  },
  noNameColumn: {
    th: "ยังไม่ได้เลือกคอลัมน์ชื่อตัวชี้วัด เลือกคอลัมน์ที่เป็นชื่อ",
    en: "No column is chosen for the indicators’ names. Choose one.",
  },
  noTargetColumns: {
    th: "ยังไม่ได้เลือกคอลัมน์เป้าหมาย จึงไม่มีระดับและคะแนน เลือกคอลัมน์เป้าหมายอย่างน้อยหนึ่งขั้น",
    en: "No column is chosen for the targets, so there are no tiers and scores. Choose at least one.",
  },
  noActualColumn: {
    th: "ยังไม่ได้เลือกคอลัมน์ผลการดำเนินงาน ช่องผลในแบบรายงานจะว่างไว้ให้พิมพ์เอง",
    en: "No column is chosen for the results. They are left blank on the sheet, to be typed there.",
  },
  errorValue: {
    th: "{field}: เซลล์แสดงข้อผิดพลาด {found} จึงถือว่าว่าง แก้สูตรในเซลล์หรือพิมพ์ค่าแทน",
    en: "{field}: the cell shows the error {found} and is read as blank. Correct its formula or type the value.",
  },
  hiddenRow: {
    th: "แถวนี้ซ่อนอยู่ จึงไม่อยู่ในรายงาน ({found}) ถ้าต้องการรายงาน ยกเลิกการซ่อนแถวหรือล้างตัวกรอง",
    en: "This row is hidden, so it is left out of the report ({found}). To report it, unhide the row or clear the filter.",
  },
  totalRow: {
    th: "“{found}” เป็นแถวผลรวม จึงไม่นับเป็นตัวชี้วัด",
    en: "“{found}” is a total, so it is not counted as an indicator.",
  },
  repeatedHeader: {
    th: "แถวนี้เป็นหัวตารางที่พิมพ์ซ้ำ จึงข้ามไป",
    en: "This row repeats the header, so it is passed over.",
  },
  onlyNumber: {
    th: "แถวนี้มีแต่ลำดับ {found} จึงข้ามไป ถ้าเป็นตัวชี้วัด พิมพ์ชื่อ",
    en: "This row has nothing but the number {found}, so it is passed over. If it is an indicator, type its name.",
  },
  nothingToReport: {
    th: "แถวนี้ไม่มีชื่อตัวชี้วัด เป้าหมาย และผล จึงข้ามไป ถ้าเป็นตัวชี้วัด พิมพ์ชื่อ ถ้าไม่ใช่ ลบแถวนี้ได้",
    en: "This row has no name, no target and no result, so it is passed over. If it is an indicator, type its name; if not, it can be deleted.",
  },
  joinedAbove: {
    th: "แถวนี้ไม่มีลำดับและชื่อ จึงต่อข้อความเข้ากับตัวชี้วัดแถวบน",
    en: "This row has no number and no name, so its text goes on with the indicator above.",
  },
  textWithoutIndicator: {
    th: "แถวนี้มีข้อความแต่ไม่รู้ว่าเป็นของตัวชี้วัดใด จึงไม่อยู่ในรายงาน พิมพ์ชื่อตัวชี้วัด หรือย้ายข้อความไปไว้แถวของตัวชี้วัดนั้น",
    en: "This row has text, but of which indicator is not known, so it is left out. Type the indicator’s name, or move the text to its row.",
  },
  textBelow: {
    th: "“{found}” อยู่ใต้ตัวชี้วัดตัวสุดท้าย จึงไม่พิมพ์ ถ้าเป็นหัวข้อกลุ่ม ใส่ตัวชี้วัดของกลุ่มไว้ใต้แถวนี้",
    en: "“{found}” stands below the last indicator and is not printed. If it is a group heading, put the indicators of the group below it.",
  },
  takenAsHeading: {
    th: "แถวนี้มีแต่ชื่อ จึงถือเป็นหัวข้อกลุ่ม ถ้าเป็นตัวชี้วัดที่ยังไม่มีผล ใส่เป้าหมายหรือหน่วยวัด",
    en: "This row has only a name, so it is taken for a group heading. If it is an indicator without a result yet, give its targets or unit.",
  },
  headingHasMore: {
    th: "แถวนี้เป็นหัวข้อกลุ่ม จึงไม่พิมพ์{field} “{found}” ย้ายไปไว้ที่ตัวชี้วัดในกลุ่ม",
    en: "This row is a group heading, so its {field} “{found}” is not printed. Move it to the indicators of the group.",
  },
  noName: {
    th: "ตัวชี้วัดนี้ไม่มีชื่อ พิมพ์ชื่อตัวชี้วัด",
    en: "This indicator has no name. Type it.",
  },
  noNumbers: {
    th: "ไม่มีลำดับในตารางนี้ จะพิมพ์ตัวชี้วัดโดยไม่มีลำดับ ถ้าต้องการ เลือกหรือเพิ่มคอลัมน์ลำดับ",
    en: "There are no numbers in this table, so the indicators are printed without. If they are wanted, choose or add a column for them.",
  },
  noNumber: {
    th: "ตัวชี้วัดนี้ไม่มีลำดับ จะพิมพ์โดยไม่มีลำดับ พิมพ์ลำดับตามเอกสารตัวชี้วัด",
    en: "This indicator has no number and is printed without. Type the number it has in the list of indicators.",
  },
  duplicateNumber: {
    th: "ลำดับ {found} ซ้ำกับแถวข้างบน แก้ให้เป็นลำดับของตัวชี้วัดนี้",
    en: "The number {found} stands above already. Correct it.",
  },
  lostZero: {
    th: "ลำดับนี้น่าจะเป็น {found} เพราะ Excel ตัดเลข 0 ข้างท้ายออก พิมพ์ '{found} (มี ' นำหน้า)",
    en: "This number was probably {found}: Excel drops a final 0. Type '{found} with an apostrophe in front.",
  },
  weightNotNumber: {
    th: "น้ำหนัก “{found}” ไม่ใช่ตัวเลข จึงถือว่าว่าง พิมพ์ตัวเลข เช่น 20",
    en: "The weight “{found}” is not a number and is read as blank. Type a number such as 20.",
  },
  weightNegative: {
    th: "น้ำหนัก {found} ติดลบ จึงถือว่าว่าง พิมพ์น้ำหนักตั้งแต่ 0 ขึ้นไป",
    en: "The weight {found} is negative and is read as blank. Type a weight from 0 up.",
  },
  weightsSum: {
    th: "น้ำหนักรวมกันได้ {found} ไม่ใช่ 100 ตรวจน้ำหนักของทุกตัวชี้วัด",
    en: "The weights add up to {found}, not 100. See the weight of every indicator.",
  },
  unknownMethod: {
    th: "ไม่รู้จักวิธีคิดคะแนน “{found}” จึงใช้ ตามระดับ เลือก ตามระดับ เทียบบัญญัติไตรยางศ์ หรือ เทียบเป้าหมายขั้นสูง",
    en: "The method “{found}” is not known; step is used. Choose step, linear or ratio.",
  },
  unknownDirection: {
    th: "ไม่รู้จักทิศทาง “{found}” จึงดูจากเป้าหมายแทน เลือก มาก ↑ หรือ น้อย ↓ หรือเว้นว่าง",
    en: "The direction “{found}” is not known; the targets decide. Choose higher ↑ or lower ↓, or leave it blank.",
  },
  noStepColumns: {
    th: "ไม่พบคอลัมน์ “{field}” ในตารางขั้นตอน จึงไม่ได้อ่านขั้นตอน ตั้งชื่อหัวคอลัมน์ให้ตรง",
    en: "The steps table has no column “{field}”, so no steps were read. Give the column that header.",
  },
  stepWithoutIndicator: {
    th: "ไม่พบตัวชี้วัด “{found}” ของขั้นตอนนี้ พิมพ์ลำดับของตัวชี้วัดให้ตรงกับในทะเบียน",
    en: "The indicator “{found}” of this step is not in the register. Type its number as it stands there.",
  },
  stepWithoutNumber: {
    th: "ขั้นตอน “{found}” ไม่มีเลขขั้นตอน จึงไม่นับในผล พิมพ์เลขขั้นตอน เช่น 1",
    en: "The step “{found}” has no number, so it does not count in the result. Type a number such as 1.",
  },
} as const satisfies Record<string, Bilingual>;

/**
 * Findings that the worksheet functions word by their arguments (low, std, high), said by the register's columns.
 */
export const REGISTER_FINDINGS = {
  noTarget: {
    th: "มีผลการดำเนินงานแต่ไม่มีเป้าหมาย ใส่เป้าหมายอย่างน้อยหนึ่งขั้น",
    en: "There is a result but no target. Give at least one.",
  },
  wordWithoutScale: {
    th: "{field}: “{found}” ไม่ใช่ตัวเลขหรือขั้นตอน ถ้าเป็นชื่อระดับ พิมพ์ลำดับในคอลัมน์ลำดับระดับ เช่น Tier 3 < Tier 2 < Tier 1 ถ้ายังไม่มีค่า พิมพ์ -",
    en: "{field}: “{found}” is neither a number nor steps. For a label type the order in the column Scale, such as Tier 3 < Tier 2 < Tier 1; for nothing type -.",
  },
  notOnScale: {
    th: "{field}: “{found}” ไม่อยู่ในลำดับระดับ พิมพ์ชื่อให้ตรงกัน หรือเพิ่มชื่อนี้ในคอลัมน์ลำดับระดับ",
    en: "{field}: “{found}” is not on the scale. Type a label as it stands there, or add this one in the column Scale.",
  },
  directionAssumed: {
    th: "{field}: เป้าหมายบอกไม่ได้ว่ามากดีหรือน้อยดี จึงถือว่ามากดีกว่า เลือกในคอลัมน์ทิศทางให้ชัด",
    en: "{field}: the targets do not tell whether higher or lower is better; higher is assumed. Choose in the column Better when.",
  },
  ratioNeedsHigh: {
    th: "เทียบเป้าหมายขั้นสูงต้องมีเป้าหมายขั้นสูง ใส่เป้าหมายขั้นสูง หรือเลือกวิธี ตามระดับ",
    en: "The method ratio needs the Advanced target. Give it, or choose step.",
  },
} as const satisfies Record<string, Bilingual>;

/** Why a column was taken for a field, or why none was. `{header}` is the column’s own. */
export const GUESS_REASONS = {
  header: { th: "หัวคอลัมน์ตรงกัน", en: "The header says so." },
  partOfHeader: { th: "หัวคอลัมน์ “{header}” มีคำที่ตรงกัน", en: "The header “{header}” has a word for it." },
  combined: {
    th: "คอลัมน์ “{header}” มีทั้งอุปสรรคและข้อเสนอแนะ จะพิมพ์รวมกัน",
    en: "“{header}” holds both obstacles and suggestions. They are printed together.",
  },
  targetOrder: {
    th: "มีคอลัมน์เป้าหมาย 3 คอลัมน์ ถือว่าเรียงจากขั้นต้นไปขั้นสูง",
    en: "There are three target columns. They are taken to go from Basic to Advanced.",
  },
  singleTarget: {
    th: "มีคอลัมน์เป้าหมายเดียว ถือเป็นขั้นสูง (100 คะแนน)",
    en: "There is one target column. It is taken as Advanced (100 points).",
  },
  severalFit: {
    th: "มีหลายคอลัมน์ที่อาจใช่ เลือกคอลัมน์ที่ถูกต้อง",
    en: "Several columns could be it. Choose the right one.",
  },
  otherPeriod: {
    th: "มีคอลัมน์ของปีหรือรอบอื่นด้วย ตรวจว่า “{header}” เป็นของรอบนี้",
    en: "There is a column for another year or round. See whether “{header}” is this one’s.",
  },
  offices: {
    th: "ค่าในคอลัมน์ “{header}” เป็นชื่อหน่วยงาน ไม่ใช่หน่วยวัด",
    en: "The values of “{header}” are offices, not units.",
  },
  paragraphs: {
    th: "ค่าในคอลัมน์ “{header}” เป็นข้อความยาว ไม่ใช่ตัวเลขหรือขั้นตอน",
    en: "The values of “{header}” are long texts, not figures or steps.",
  },
  notNumbers: {
    th: "ค่าในคอลัมน์ “{header}” ไม่ใช่ตัวเลข",
    en: "The values of “{header}” are not numbers.",
  },
  figures: {
    th: "ค่าในคอลัมน์ “{header}” เป็นตัวเลข ไม่ใช่ข้อความ",
    en: "The values of “{header}” are figures, not texts.",
  },
  notFound: { th: "ไม่พบในตารางนี้", en: "Not in this table." },
} as const satisfies Record<string, Bilingual>;
