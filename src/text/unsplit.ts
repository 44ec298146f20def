/**
 * What a secretary would not split over two lines though the browser's dictionary does: it splits most compounds
 * (ราย|ละเอียด) and loses its way at some long words (กา|รบู|รณา|การ). Kept short: every entry makes lines a little
 * less full.
 */
export const UNSPLIT_WORDS: readonly string[] = [
  "กรอก",
  "ขั้นตอนที่",
  "ขั้นตอน",
  "ขั้นต้น",
  "ขั้นสูง",
  "ข้อเสนอแนะ",
  "ข้อผิดพลาด",
  "ความรู้",
  "ความสำเร็จ",
  "คณะกรรมการ",
  "ครบถ้วน",
  "งบประมาณ",
  "จัดซื้อจัดจ้าง",
  "เจ้าหน้าที่",
  "ดำเนินการ",
  "ดำเนินงาน",
  "ดูแล",
  "ต่ำกว่า",
  "ตัวชี้วัด",
  "ต่างประเทศ",
  "ถูกต้อง",
  "การบูรณาการ",
  "บูรณาการ",
  "บานหน้าต่าง",
  "ปฏิบัติงาน",
  "ปฏิบัติการ",
  "เป้าหมาย",
  "พระราชกฤษฎีกา",
  "พระราชกำหนด",
  "พระราชบัญญัติ",
  "รายละเอียด",
  "ร้อยละ",
  "ระยะเวลา",
  "แผ่นงาน",
  "สมุดงาน",
  "ส่วนราชการ",
  "หน่วยงาน",
];

/** A line never ends with one of these: each only begins a word (ผู้|ใช้งาน). */
export const ONLY_BEGINNINGS: readonly string[] = ["ผู้"];

/** Stays with the number before it, also over a space (๓๖๕ วัน). */
export const UNITS: readonly string[] = [
  "%",
  "กรม",
  "กิจกรรม",
  "ขั้นตอนที่",
  "ขั้นตอน",
  "ข้อ",
  "ครั้ง",
  "คะแนน",
  "คน",
  "โครงการ",
  "จังหวัด",
  "ฉบับ",
  "ชั่วโมง",
  "เดือน",
  "ตัวชี้วัด",
  "น.",
  "นาที",
  "บาท",
  "ปี",
  "แผน",
  "ระดับ",
  "ราย",
  "เรื่อง",
  "ล้านบาท",
  "วัน",
  "วิธี",
  "สัปดาห์",
  "สาขา",
  "หน่วยงาน",
  "แห่ง",
  "อันดับ",
];

/** Stays with the number after it, also over a space (ขั้นตอนที่ ๓, ร้อยละ ๘๐). */
export const COUNTERS: readonly string[] = ["ที่", "ร้อยละ", "พ.ศ.", "มาตรา", "ข้อ", "หน้า", "จำนวน", "รอบ"];
