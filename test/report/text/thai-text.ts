import fc from "fast-check";

/** Phrases such as reports are made of, for texts of any length. */
export const PHRASES: readonly string[] = [
  "การพัฒนาระบบสารสนเทศเพื่อการบริหาร",
  "จัดทำแผนการดำเนินงานประจำปี",
  "ประชุมคณะทำงานร่วมกับสำนักงานจังหวัด",
  "ผู้เข้ารับการอบรมผ่านเกณฑ์ที่กำหนด",
  "ร้อยละ ๘๕.๕๐ ของกลุ่มเป้าหมาย",
  "ภายใน ๙๐ วัน นับแต่วันลงนาม",
  "ข้อมูลจากหน่วยงานในพื้นที่ยังไม่ครบถ้วน",
  "เจ้าหน้าที่ขาดความรู้ด้านดิจิทัล",
  "ควรเพิ่มช่องทางการสื่อสารกับประชาชน",
  "และติดตามผลทุกไตรมาส",
  "ตามหนังสือสั่งการ ลงวันที่ ๑๕ มกราคม ๒๕๖๖",
  "โครงการฯ ระยะที่ ๒ อยู่ระหว่างการตรวจรับ",
  "กิจกรรม/โครงการที่เกี่ยวข้องกับภารกิจหลัก",
  "ให้บริการผ่านเว็บไซต์และแอปพลิเคชัน (e-Service)",
  "การจัดซื้อจัดจ้างล่าช้ากว่าแผน",
  "งบประมาณที่ได้รับจัดสรรไม่เพียงพอ",
  "ปรับปรุงขั้นตอนการทำงานให้กระชับ",
  "ผลการประเมินความพึงพอใจอยู่ในระดับดีมาก",
  "เผยแพร่ความรู้ให้แก่ผู้ประกอบการ",
  "เนื่องจากมีการเปลี่ยนแปลงผู้รับผิดชอบ",
  "ต่าง ๆ ที่เกิดขึ้นระหว่างปี",
  "Data Catalog และ Open Data",
  "การบูรณาการฐานข้อมูลระหว่างกรม",
  "ได้คะแนนเฉลี่ย 4.21 จาก 5.00",
  "อย่างต่อเนื่องและมีประสิทธิภาพ",
  "สอดคล้องกับยุทธศาสตร์ของจังหวัด",
  "ตรวจสอบความถูกต้องของเอกสารหลักฐาน",
  "รวบรวมปัญหา/อุปสรรคและข้อเสนอแนะ",
  "เสนอผู้บังคับบัญชาเพื่อพิจารณาอนุมัติ",
  "ในปีงบประมาณถัดไป",
];

const PARTS = [
  ...PHRASES,
  " ",
  "  ",
  "(",
  ")",
  "“",
  "”",
  "ๆ",
  "ฯ",
  "ก",
  "เ",
  "้",
  "ำ",
  "๑",
  "-",
  "/",
  "TOR",
  "东京",
  "🙂",
];

/** Text of phrases, with and without spaces between them, and with stray characters. */
export const thaiText = fc.array(fc.constantFrom(...PARTS), { maxLength: 14 }).map((parts) => parts.join(""));

/** As many paragraphs of phrases as asked for, the same ones every time. */
export function makeParagraphs(count: number): readonly string[] {
  const phrase = fc.constantFrom(...PHRASES);
  const between = fc.constantFrom("", " ", " ", " ");
  const paragraph = fc
    .array(fc.tuple(phrase, between), { minLength: 1, maxLength: 14 })
    .map((parts) => parts.flat().join("").trim());
  return fc.sample(paragraph, { numRuns: count, seed: 2564 });
}
