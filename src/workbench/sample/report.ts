import type { Entry, Indicator, Report, ReportSettings, Step } from "../../register/report";
import { DEFAULT_TITLE } from "../../text/register";

/** What an indicator has besides its words: the same in every language. */
type Facts = Pick<Indicator, "key" | "row" | "number" | "formats" | "method" | "scale"> & Partial<Figures>;

/** The words of an indicator, also where they tell its steps; what is left out is blank. */
type Words = Pick<Indicator, "name" | "unit"> & Partial<Figures & Texts>;

type Figures = Pick<Indicator, "low" | "standard" | "high" | "actual">;

type Texts = Pick<
  Indicator,
  "statement" | "formula" | "narrative" | "obstacles" | "suggestions" | "footnote" | "steps"
>;

const GENERAL = ["General", "General", "General", "General"] as const;
const TWO_DECIMALS = ["0.00", "0.00", "0.00", "0.00"] as const;
/** An example: none was published. */
const WEIGHT = 20;

const COMPLAINTS: Facts = { key: "k1", row: 1, number: "1", method: "step", scale: "", formats: GENERAL };
const RANK: Facts = {
  ...{ key: "k2", row: 2, number: "2", method: "step", formats: GENERAL },
  scale: "Tier 3 < Tier 2 Watch List < Tier 2 < Tier 1",
  ...{ low: "-", standard: "-", high: "Tier 2", actual: "Tier 2 Watch List" },
};
const WAGES: Facts = {
  ...{ key: "k3", row: 3, number: "3", method: "step", scale: "", formats: TWO_DECIMALS },
  ...{ low: 75.78, standard: 76.83, high: 77.87, actual: 81.96 },
};
const SIGN_ON: Facts = { key: "k4", row: 5, number: "4.1", method: "step", scale: "", formats: GENERAL };
const MATURITY: Facts = {
  ...{ key: "k5", row: 6, number: "4.2", method: "ratio", scale: "", formats: TWO_DECIMALS },
  ...{ low: 325, standard: 371.94, high: 401.7, actual: 384.58 },
};

/**
 * The sample in Thai: five indicators and a group heading whose names and figures were published by a ministry for
 * the fiscal year B.E. 2564. All else in it, from narrative to footnote, is made up in the same kinds and lengths.
 * It contradicts itself where the published report does: indicator 1 counts step 3 as done while its last paragraph
 * has it under way.
 */
export const SAMPLE_REPORT: Report = {
  settings: settings("th", "thai", DEFAULT_TITLE, "หน่วยงานตัวอย่าง กระทรวงแรงงาน"),
  entries: [
    indicator(COMPLAINTS, {
      name: "ร้อยละความสำเร็จของการพัฒนาระบบรับเรื่องร้องทุกข์และติดตามสิทธิประโยชน์แรงงานไทยที่เดินทางไปทำงานต่างประเทศ (1 กรม 1 ปฏิรูป)",
      unit: "ขั้นตอน",
      low: "ดำเนินการและได้ผลผลิตครบถ้วนตามขั้นตอนที่ 1-3",
      standard: "ดำเนินการและได้ผลผลิตครบถ้วนตามขั้นตอนที่ 1-4",
      high: "ดำเนินการและได้ผลผลิตครบถ้วนตามขั้นตอนที่ 1-5",
      actual: "ดำเนินการและได้ผลผลิตครบถ้วนตามขั้นตอนที่ 1-3",
      narrative: paragraphs(
        "หน่วยงานปรับปรุงช่องทางรับคำร้องของแรงงานที่ไปทำงานในต่างแดนให้รวมอยู่ในระบบเดียว เดิมผู้ร้องและครอบครัวต้องสอบถามความคืบหน้าทางโทรศัพท์หรือเดินทางมาติดต่อด้วยตนเอง และต้องแสดงเอกสารชุดเดิมทุกครั้ง ระบบใหม่จะให้ยื่นคำร้อง แนบหลักฐาน ดูสถานะ และตรวจเงินช่วยเหลือที่พึงได้จากโทรศัพท์เคลื่อนที่ ส่วนเจ้าหน้าที่จะเห็นประวัติของผู้ร้องครบถ้วนในหน้าจอเดียว งานทั้งหมดแบ่งเป็น 5 ขั้นตอน",
        "รายงานความคืบหน้า ณ วันที่ 5 ตุลาคม 2564 งานตามขั้นตอนที่ 1 และขั้นตอนที่ 2 เสร็จสมบูรณ์ ขั้นตอนที่ 3 ยังทำไม่เสร็จ โดยผู้รับจ้างนำส่งงานงวดแรกแล้ว และคณะกรรมการกำลังตรวจผลงาน",
      ),
      obstacles: paragraphs(
        "1) สัญญาให้เวลาทำงาน 365 วัน แต่เวลาส่วนต้นของปีหมดไปกับงานพัสดุ ทั้งการสืบราคา การรับฟังคำวิจารณ์ร่างประกาศ และการพิจารณาอุทธรณ์ของผู้เสนอราคารายหนึ่ง วันเริ่มงานจึงเลื่อนออกไปหลายเดือน งวดงานที่เหลือต้องบีบให้สั้นลง และไม่มีเวลาสำรองสำหรับแก้ไขข้อบกพร่อง",
        "2) แบบระบบที่ผู้รับจ้างเสนอไม่ตรงกับสิ่งที่เจ้าหน้าที่ให้ข้อมูลไว้ในช่วงสำรวจความต้องการ (Requirement) เช่น ไม่มีหน้าจอสำหรับส่งเรื่องต่อให้สำนักงานแรงงานในต่างประเทศ ไม่แยกประเภทเงินช่วยเหลือตามกฎหมายแต่ละฉบับ และเก็บประวัติการแก้ไขไว้เพียงครั้งล่าสุด ซึ่งต่ำกว่าที่ระบุใน TOR กลุ่มงานเจ้าของเรื่องและกลุ่มงานสารสนเทศจึงต้องเขียนผังงานและตัวอย่างข้อมูลให้ใหม่เกือบทั้งหมด",
        "3) ตลอดปีผู้ใช้กับผู้รับจ้างพบกันผ่านจอภาพเท่านั้น การชี้จุดผิดบนหน้าจอและการสาธิตลำดับงานจึงทำได้ไม่ถนัด หลายประเด็นที่คิดว่าตกลงกันแล้วกลับถูกทำไปคนละแบบ ต้องย้อนกลับมาแก้ซ้ำและเสียเวลาของทั้งสองฝ่าย",
        "4) ทีมงานหลักของผู้รับจ้างลาออก และผู้ที่เสนอมาแทนมีประสบการณ์น้อยกว่าที่สัญญากำหนด คณะกรรมการต้องตรวจประวัติและสัมภาษณ์เพิ่มหลายคน งานช่วงนั้นจึงแทบหยุดนิ่ง",
      ),
      suggestions: paragraphs(
        "1) โครงการนี้เป็นงานย่อยส่วนหนึ่งของโครงการใหญ่ด้านดิจิทัล เมื่อต้องใช้งบประมาณ บุคลากร และปฏิทินร่วมกับงานย่อยอื่น งานที่ประชาชนรอใช้จึงมักถูกเลื่อนไปอยู่ท้ายแถว หากแยกออกมาจ้างเป็นสัญญาของตนเองและมอบหมายผู้จัดการโครงการเต็มเวลา โดยตกลงรูปแบบการรับส่งข้อมูลกับโครงการข้างเคียงให้เสร็จก่อนเริ่มเขียนโปรแกรม ก็น่าจะใช้เวลาน้อยลงและตรวจรับงานได้เป็นช่วง ๆ ตามความพร้อมของแต่ละส่วน",
        "2) การจัดจ้างงานพัฒนาระบบควรให้คะแนนข้อเสนอด้านเทคนิคควบคู่กับราคา โดยให้ผู้ยื่นข้อเสนอสาธิตต้นแบบตามโจทย์ของหน่วยงานและนำทีมงานที่จะทำจริงมาตอบคำถาม เพราะหนังสือรับรองจากงานเก่าเพียงอย่างเดียวบอกไม่ได้ว่าผู้รับจ้างเข้าใจงานบริการของภาครัฐเพียงใด",
        "3) ควรรวมแบบขออนุมัติที่ถามเรื่องเดียวกันไว้เป็นฉบับเดียว และมอบอำนาจให้ผู้อำนวยการกองลงนามในเรื่องที่ไม่มีผลต่อวงเงิน",
      ),
      steps: [
        step("1", "วางแผนการดำเนินงาน", true),
        step("1.1", "เจรจาข้อตกลงการใช้ข้อมูลร่วมกับหน่วยงานภายนอก"),
        step("1.2", "เรียบเรียงบทเรียนออนไลน์สำหรับเจ้าหน้าที่และผู้ร้อง"),
        step("1.3", "ร่าง TOR และคัดเลือกผู้รับจ้าง"),
        step("1.4", "ออกแบบฐานข้อมูลและหน้าจอ"),
        step("1.5", "อบรมผู้ใช้ระบบ"),
        step("1.6", "เปิดใช้ระบบกับงานจริง"),
        step("1.7", "สรุปผลการใช้ระบบรายเดือน"),
        step("1.8", "แนะนำช่องทางใหม่ให้ประชาชนรู้จัก"),
        step("1.9", "ดูแลทะเบียนข้อมูลให้ตรงกับความเป็นจริงอยู่เสมอ"),
        step("1.10", "เตรียมงานระยะต่อไป เช่น ทำความตกลงกับประเทศปลายทางเพื่อรับส่งคำร้องโดยไม่ใช้กระดาษ"),
        step("2", "ศึกษาความต้องการของผู้ใช้ และสรุปแบบของระบบเป็นรายงานเสนอผู้บริหาร", true),
        step("3", "สร้างระบบรับคำร้องและระบบติดตามเงินช่วยเหลือของแรงงานในต่างประเทศ", true),
        step("4", "ทดสอบระบบและสรุปข้อบกพร่องที่พบ", false),
        step("5", "เสนอแนวทางปรับระบบสำหรับปีถัดไป", false),
      ],
    }),
    indicator(RANK, {
      name: "อันดับในรายงานประจำปีสถานการณ์การค้ามนุษย์",
      unit: "อันดับ",
      obstacles:
        "มาตรการป้องกันโรคระบาดของแต่ละจังหวัดต่างกันและเปลี่ยนบ่อย ชุดตรวจร่วมจึงเข้าสถานประกอบการกลุ่มเสี่ยง เช่น เรือประมง โรงงานแปรรูปสัตว์น้ำ และแคมป์ก่อสร้าง ได้น้อยกว่าปีที่ผ่านมา การสัมภาษณ์แรงงานเพื่อค้นหาผู้เสียหายทำได้เพียงทางโทรศัพท์หรือผ่านล่ามออนไลน์ ซึ่งผู้ให้ข้อมูลมักไม่กล้าเล่าความจริง นอกจากนี้ พนักงานตรวจแรงงานยังไม่ได้รับมอบอำนาจตามกฎหมายให้ชี้ว่าใครเป็นผู้เสียหาย ต้องส่งเรื่องต่อให้หน่วยงานอื่นพิจารณา และเจ้าหน้าที่ที่ย้ายมาใหม่ยังไม่คุ้นกับการทำสำนวนร่วมกับตำรวจ อัยการ และนักสังคมสงเคราะห์ คดีที่ส่งฟ้องได้จึงมีจำนวนน้อย และไม่พอที่จะแสดงผลการบังคับใช้กฎหมายตามเกณฑ์ของรายงาน",
    }),
    indicator(WAGES, {
      name: "ร้อยละของผู้ผ่านการทดสอบมาตรฐานฝีมือแรงงานแห่งชาติได้รับอัตราค่าจ้างตามมาตรฐานฝีมือที่กำหนดตามกฎหมาย (83 สาขาอาชีพ)",
      unit: "ร้อยละ",
      statement: "แรงงานที่สอบผ่านและทำงานตรงสาขาได้ค่าจ้างไม่ต่ำกว่าอัตราของสาขาตน ร้อยละ 81.96",
      formula: paragraphs(
        "จำนวนผู้สอบผ่านที่ได้ค่าจ้างไม่ต่ำกว่าอัตราของสาขา ÷ จำนวนผู้สอบผ่านทุกคนที่ทำงานตรงสาขา × 100",
        "250 ÷ 305 × 100 = 81.96",
      ),
      narrative:
        "ผู้สอบผ่านที่ทำงานตรงสาขาและตอบแบบสำรวจมี 305 คน นายจ้างจ่ายค่าจ้างตามอัตราของสาขา 250 คน คิดเป็นร้อยละ 81.96 ซึ่งเกินเป้าหมายขั้นสูง",
      obstacles: paragraphs(
        "1. โควิด-19 กลับมาแพร่หนักตั้งแต่ต้นปี หลายจังหวัดถูกจัดอยู่ในกลุ่มที่ต้องควบคุมเข้มงวด ห้ามคนรวมตัวกันเกินจำนวนที่กำหนด และให้เว้นระยะในอาคาร สนามทดสอบของสถาบันพัฒนาฝีมือแรงงานใช้เครื่องจักรร่วมกัน จึงรับผู้เข้าสอบได้เพียงรอบละไม่กี่คน บางสนามปิดติดต่อกันหลายสัปดาห์เพราะใช้เป็นโรงพยาบาลสนามหรือจุดฉีดวัคซีน แผนการสอบที่ประกาศไว้จึงเลื่อนออกไปเกือบทุกสาขา ในขณะเดียวกัน โรงแรม ร้านอาหาร และโรงงานขนาดเล็กจำนวนมากปิดตัวหรือลดคนงานลง แรงงานที่สอบผ่านจากรุ่นก่อนหลายรายย้ายกลับภูมิลำเนาและเปลี่ยนไปทำอาชีพอื่น จึงไม่อยู่ในกลุ่มที่นับเป็นผลของตัวชี้วัดนี้ได้",
        "2. เมื่อพนักงานทำงานจากที่บ้าน (Work from Home) แบบสำรวจที่ส่งไปยังที่ตั้งบริษัทจึงไม่ถึงมือผู้ตอบ ฝ่ายบุคคลบางแห่งปิดทำการ บางแห่งไม่สะดวกเปิดเผยค่าจ้างทางโทรศัพท์ ส่วนแรงงานที่ออกจากงานไปแล้วเปลี่ยนหมายเลขติดต่อ เจ้าหน้าที่ต้องตามหลายรอบกว่าจะได้คำตอบหนึ่งชุด เมื่อสิ้นรอบการรายงาน จำนวนผู้ตอบจึงยังไม่ถึง 400 คนตามที่คู่มือตัวชี้วัดระบุ และบางสาขามีคำตอบกลับมาเพียงไม่กี่ชุด",
        "3. นัดเข้าเยี่ยมสถานประกอบการได้ลำบาก เพราะผู้มีอำนาจให้ข้อมูลไม่ได้เข้าสำนักงาน",
      ),
      footnote: "แต่ละสาขาอาชีพต้องมีผู้ส่งแบบสำรวจคืนอย่างน้อยร้อยละ 5 จึงจะนำมาคำนวณ",
    }),
    group("การพัฒนาศักยภาพองค์กรสู่การเป็นระบบราชการ 4.0"),
    indicator(SIGN_ON, {
      name: "การพัฒนาองค์การสู่ดิจิทัล : ร้อยละความสำเร็จของการพัฒนาระบบ Single Sign On งานบริการ e-Service ของกระทรวงแรงงาน",
      unit: "ขั้นตอน",
      low: "ดำเนินการและได้ผลผลิตครบถ้วนตามขั้นตอนที่ 1",
      standard: "ดำเนินการและได้ผลผลิตครบถ้วนตามขั้นตอนที่ 1-2",
      high: "ดำเนินการและได้ผลผลิตครบถ้วนตามขั้นตอนที่ 1-3",
      // With spaces round the dash, unlike the targets: so it was published.
      actual: "ดำเนินการและได้ผลผลิตครบถ้วนตามขั้นตอนที่ 1 - 3",
      narrative:
        "ประชาชนที่ใช้บริการออนไลน์ของกระทรวงต้องสมัครบัญชีแยกกันตามกรม จำรหัสผ่านหลายชุด และยืนยันตัวตนซ้ำทุกครั้งที่เปลี่ยนบริการ หน่วยงานจึงพัฒนาระบบลงชื่อเข้าใช้กลางซึ่งใช้บัญชีเดียวได้กับทุกบริการ โดยเริ่มจากสำรวจบริการที่เปิดอยู่และวิธียืนยันตัวตนของแต่ละกรม ออกแบบการเชื่อมต่อให้ระบบเดิมปรับแก้น้อยที่สุด แล้วสร้างต้นแบบ (Prototype) ให้ครบ 17 บริการเพื่อทดลองก่อนเปิดใช้จริง",
      obstacles: "-",
      steps: [
        step("1", "ศึกษาบริการออนไลน์ของทุกกรมและวิธียืนยันตัวตนทางดิจิทัล", true, "ผลการศึกษาและข้อเสนอเรื่อง Digital ID"),
        step("2", "วิเคราะห์และออกแบบการเชื่อมต่อของแต่ละบริการ", true, "แบบของระบบที่ผ่านการเห็นชอบ"),
        step("3", "สร้างต้นแบบและทดลองใช้กับเจ้าหน้าที่", true, "ต้นแบบของ 17 บริการ"),
      ],
    }),
    indicator(MATURITY, {
      name: "การประเมินสถานะของหน่วยงานในการเป็นระบบราชการ 4.0 (PMQA 4.0)",
      unit: "คะแนน",
      statement: "ความพร้อมของหน่วยงานในการก้าวสู่ระบบราชการ 4.0 ประเมินได้ 384.58 คะแนน",
      formula: paragraphs("คะแนนที่ประเมินได้ ÷ ค่าเป้าหมายขั้นสูง × 100", "384.58 ÷ 401.70 × 100 = 95.7381"),
      obstacles: paragraphs(
        "คณะทำงานที่รับผิดชอบแต่ละหมวดส่วนใหญ่เพิ่งทำแบบประเมินเป็นปีแรก จึงยังจับประเด็นไม่ได้ว่าคำถามต้องการแนวทาง การลงมือทำ หรือผลที่เกิดขึ้น หลายข้อตอบด้วยการเล่ากิจกรรมโดยไม่บอกว่าทำให้บริการดีขึ้นอย่างไร คำตอบของหมวดที่ควรรับกันกลับให้ตัวเลขคนละชุด และหลักฐานที่แนบมักเป็นคำสั่งหรือภาพถ่าย",
        "เมื่อแยกดูตามหมวด มีเรื่องที่ต้องแก้ไขก่อนประเมินรอบหน้า ดังนี้",
        "หมวด 1 การนำองค์กร :",
        "ด้านธรรมาภิบาลยังไม่เคยส่งผลงานให้องค์กรอื่นประเมิน จึงไม่มีสิ่งยืนยันจากบุคคลที่สาม ผู้บริหารกล่าวถึงผลกระทบต่อชุมชนไว้หลายโอกาส แต่ไม่ได้จัดเป็นรายการว่าด้านใดเป็นผลดีหรือผลเสีย ใครได้รับผล และยังไม่มีเครื่องชี้ที่บอกว่าผลเสียลดลงแล้วหรือไม่",
        "หมวด 2 การวางแผนเชิงยุทธศาสตร์ :",
        "เอกสารแผนอ้างถึงความเห็นของผู้ใช้บริการเพียงประโยคเดียว โดยไม่ได้แนบผลสำรวจ จำนวนผู้ตอบ หรือข้อเสนอที่นำมาใช้จริง ทำให้ไม่เห็นเส้นทางจากเสียงของประชาชนมาถึงกลยุทธ์ นอกจากนี้ เป้าหมายระยะยาวยังเขียนเป็นข้อความกว้าง ควรกำหนดค่าฐาน ค่าที่คาดหวังรายปี และใช้สถิติอธิบายว่าเมื่อหน่วยงานทำได้ตามเป้าแล้ว ตลาดแรงงานหรือเศรษฐกิจของประเทศจะดีขึ้นในเรื่องใดและมากน้อยเท่าใด",
        "หมวด 3 การให้ความสำคัญกับผู้รับบริการและผู้มีส่วนได้ส่วนเสีย :",
        "มีการสำรวจความพึงพอใจทุกไตรมาสและมีกล่องรับเรื่องหลายแห่ง แต่ผลสำรวจถูกเก็บไว้ที่กองเจ้าของเรื่อง ยังไม่ได้จัดกลุ่มตามประเภทผู้ใช้ และไม่ปรากฏว่ามีบริการใดที่ออกแบบใหม่จากความเห็นเหล่านั้น",
        "หมวด 4 การวัด วิเคราะห์ และการจัดการความรู้ :",
        "ฐานข้อมูลของแต่ละกองใช้รหัสไม่ตรงกัน จึงยังรวมเป็นข้อมูลขนาดใหญ่เพื่อพยากรณ์ปริมาณงานหรือค้นหาจุดที่ล่าช้าของบริการไม่ได้",
        "หมวด 5 การมุ่งเน้นบุคลากร :",
        "แผนอัตรากำลังยังใช้จำนวนคนตามกรอบเดิม ไม่ได้คำนวณจากปริมาณงานหลังเปิดบริการออนไลน์ บางกองจึงมีงานล้นมือขณะที่บางกองมีคนเกินงาน การเสนอความคิดใหม่อาศัยการประกวดปีละครั้ง ไม่มีเวลาหรืองบประมาณให้ทดลองทำระหว่างปี และรางวัลยังไม่จูงใจพอ แผนสืบทอดตำแหน่งมีเฉพาะระดับผู้บริหาร ไม่ครอบคลุมตำแหน่งเทคนิคที่จะเกษียณในเร็ววัน อุปกรณ์ไม่เอื้อต่อการทำงานนอกสำนักงาน ส่วนการอบรมวัดผลเพียงจำนวนผู้เข้าร่วมและความพึงพอใจ ไม่ได้ติดตามว่าหลังกลับไปทำงานแล้ว ผู้ผ่านการอบรมรับมือกับเรื่องยากที่ไม่เคยพบได้ดีขึ้นหรือไม่",
        "หมวด 6 การมุ่งเน้นระบบปฏิบัติการ :",
        "หน่วยงานรู้ยอดเบิกจ่ายของทั้งปี แต่ไม่รู้ว่าการให้บริการหนึ่งครั้งใช้เงินและเวลาเท่าใด จึงบอกไม่ได้ว่างานใดควรลดค่าใช้จ่ายก่อน และยังไม่เคยตั้งเป้าว่าจะลดให้ได้เท่าใดในปีหน้าหรือในห้าปี ตัวชี้วัดที่ใช้กำกับงานระหว่างทางมีแต่จำนวนครั้งและจำนวนคน ไม่มีเวลารอคอยหรืออัตราความผิดพลาด แผนรองรับน้ำท่วม ไฟไหม้ และระบบล่มเขียนไว้หลายปีแล้ว แต่ไม่ได้ปรับรายชื่อผู้รับผิดชอบและไม่เคยซ้อมร่วมกันทั้งหน่วยงาน",
        "หมวด 7 การบรรลุผลลัพธ์การดำเนินการ :",
        "หลายรายการใช้ค่าของปี 2562 หรือค่าเฉลี่ยของปี 2561-2562 เป็นเกณฑ์ผ่าน ซึ่งขณะนั้นยังจัดกิจกรรมได้ตามปกติ เมื่อเกิดโควิด-19 งานที่ต้องพบปะประชาชนทำได้ไม่ถึงครึ่ง คะแนนของรายการเหล่านี้จึงตกเกณฑ์แม้บริการออนไลน์จะเติบโตขึ้นมาก",
      ),
    }),
  ],
};

/** The sample in English, with the same figures and Arabic digits; its texts are shorter. */
export const SAMPLE_REPORT_EN: Report = {
  settings: settings(
    "en",
    "arabic",
    "Report on the indicators for improving the performance of government work",
    "Sample Office, Ministry of Labour",
  ),
  entries: [
    indicator(COMPLAINTS, {
      name: "Progress of the system for complaints and benefits of Thai workers abroad (one department, one reform)",
      unit: "steps",
      low: "Work and outputs complete for steps 1-3",
      standard: "Work and outputs complete for steps 1-4",
      high: "Work and outputs complete for steps 1-5",
      actual: "Work and outputs complete for steps 1-3",
      narrative: paragraphs(
        "The office is bringing every channel for complaints from workers abroad into one system. Until now workers and their families had to call or come in to learn how a case stood, and to show the same papers each time. They will be able to file a complaint, attach evidence and see what they are entitled to on a phone, while staff see the whole history on one screen. The work has five steps.",
        "As of 5 October 2021, steps 1 and 2 are complete. Step 3 is still under way: the first delivery has been handed over and the committee is examining it.",
      ),
      obstacles: paragraphs(
        "1) The contract allows 365 days, but procurement took up the first months of the year. Work began late, and no time is left in reserve for corrections.",
        "2) The design that the contractor offered did not follow what staff had asked for: cases could not be passed on to labour offices abroad, and benefits were not told apart by law. Staff had to draw up most of the flow charts and sample data again.",
        "3) All meetings were held on screen. Faults were hard to point out, and what seemed settled was built in two different ways.",
        "4) Key developers left, and those proposed in their place had less experience than the contract requires. Examining them took time.",
      ),
      suggestions: paragraphs(
        "1) Let this work be a contract of its own with a full-time manager, and settle how data are exchanged with other projects before programming begins.",
        "2) Score technical proposals as well as prices, and ask bidders to show a prototype made for the office’s own task.",
        "3) Join the approval forms that ask for the same things, and let division directors sign where no money is involved.",
      ),
      steps: [
        step("1", "Plan the work", true),
        step("1.1", "Agree with other agencies on the use of data"),
        step("1.2", "Write online lessons for staff and complainants"),
        step("1.3", "Draft the terms of reference and choose a contractor"),
        step("1.4", "Design the database and screens"),
        step("1.5", "Train users"),
        step("1.6", "Put the system to use"),
        step("1.7", "Report on its use each month"),
        step("1.8", "Make the new channel known to the public"),
        step("1.9", "Keep records up to date"),
        step("1.10", "Prepare the next phase, such as agreements with countries of destination"),
        step("2", "Study what users need and report on the design", true),
        step("3", "Build the system for complaints and benefits", true),
        step("4", "Test the system and list its faults", false),
        step("5", "Propose improvements for the next year", false),
      ],
    }),
    indicator(RANK, {
      name: "Rank in the annual report on trafficking in persons",
      unit: "rank",
      obstacles:
        "Rules against the epidemic differed from province to province and changed often, so joint teams inspected fewer fishing boats, seafood plants and building sites than the year before. Interviews with workers were held by telephone or through interpreters on screen, where people seldom dare to speak. Labour inspectors are not yet empowered to identify victims themselves, and newly posted officers are not used to building a case together with police, prosecutors and social workers.",
    }),
    indicator(WAGES, {
      name: "Share of those who passed the national skill test and are paid the legal wage for their skill (83 trades)",
      unit: "%",
      statement:
        "81.96% of those who passed and work in their trade are paid at least the rate of that trade",
      formula: paragraphs(
        "People paid at least the rate of their trade ÷ all who passed and work in their trade × 100",
        "250 ÷ 305 × 100 = 81.96",
      ),
      narrative:
        "Of 305 people who passed, work in their trade and answered the survey, 250 are paid at least the rate of their trade: 81.96%, which is above the Advanced target.",
      obstacles: paragraphs(
        "1. COVID-19 came back early in the year. Gatherings were limited, test centres took few candidates at a time, and some served as field hospitals for weeks, so tests in most trades were put off. Many who had passed went home and took up other work.",
        "2. With staff working from home, questionnaires sent to companies did not reach them. When the round ended, fewer than the required 400 people had answered.",
        "3. Visits to companies were hard to arrange, since those who may give information were not in the office.",
      ),
      footnote: "A trade is counted only where at least 5% of its questionnaires came back.",
    }),
    group("Building the organisation’s capacity for Government 4.0"),
    indicator(SIGN_ON, {
      name: "Digital organisation: progress of single sign-on for the e-services of the Ministry of Labour",
      unit: "steps",
      low: "Work and outputs complete for step 1",
      standard: "Work and outputs complete for steps 1-2",
      high: "Work and outputs complete for steps 1-3",
      actual: "Work and outputs complete for steps 1 - 3",
      narrative:
        "People who use the ministry’s online services had to keep an account with each department. The office is building one sign-on for all of them: it surveyed the services and how each proves identity, designed connections that change existing systems as little as possible, and built a prototype for 17 services.",
      obstacles: "-",
      steps: [
        step(
          "1",
          "Study all online services and ways to prove identity",
          true,
          "Findings and a proposal on digital ID",
        ),
        step("2", "Analyse and design the connection of each service", true, "Approved design"),
        step("3", "Build a prototype and try it with staff", true, "Prototype of 17 services"),
      ],
    }),
    indicator(MATURITY, {
      name: "Assessment of the office as Government 4.0 (PMQA 4.0)",
      unit: "points",
      statement: "The office’s readiness for Government 4.0 was assessed at 384.58 points",
      formula: paragraphs("Points assessed ÷ Advanced target × 100", "384.58 ÷ 401.70 × 100 = 95.7381"),
      obstacles: paragraphs(
        "Most working groups filled in the assessment for the first time. Many answers tell of activities without saying what became better, and answers that should agree give different figures.",
        "By category, these things need work before the next assessment.",
        "Category 1 Leadership:",
        "No outside body has yet judged the office’s integrity, and effects on the community are not listed as good or bad, nor measured.",
        "Category 2 Strategic planning:",
        "The plan mentions users’ opinions in a single sentence, without survey results. Long-term goals need base values, yearly values and figures that show what the country gains.",
        "Category 3 Clients and stakeholders:",
        "Satisfaction is surveyed every quarter, but no service is known to have been redesigned from what people said.",
        "Category 4 Measurement, analysis and knowledge:",
        "Divisions code their data differently, so the data cannot be joined to forecast work or find delays.",
        "Category 5 Workforce:",
        "Staff numbers follow the old frame and not the work that is left after services went online. There is neither time nor money to try new ideas during the year. Training is judged by attendance and satisfaction, not by whether people deal better with hard problems afterwards.",
        "Category 6 Operations:",
        "The office knows what it spends in a year but not what one service costs, so it cannot say where to save first. Plans for flood, fire and system failure exist but have never been rehearsed together.",
        "Category 7 Results:",
        "Several measures are held against 2019, or the mean of 2018-2019, before COVID-19. Work that needs people to meet reached less than half, and these measures failed although online services grew.",
      ),
    }),
  ],
};

function settings(
  language: ReportSettings["language"],
  digits: ReportSettings["digits"],
  title: string,
  organisation: string,
): ReportSettings {
  return {
    ...{ title, organisation, language, digits },
    ...{ fiscalYear: 2564, round: 12, paper: "A4" },
    font: { name: "TH Sarabun New", size: 16 },
  };
}

function indicator(facts: Facts, words: Words): Entry {
  return {
    kind: "indicator",
    ...{ weight: WEIGHT, direction: null, low: null, standard: null, high: null, actual: null },
    ...{ statement: "", formula: "", narrative: "", obstacles: "", suggestions: "", footnote: "" },
    steps: [],
    ...facts,
    ...words,
  };
}

function group(name: string): Entry {
  return { kind: "group", number: "4", name, row: 4 };
}

function step(number: string, name: string, done: boolean | null = null, output = ""): Step {
  return { number, name, output, done, date: null };
}

/** One text of several paragraphs, as it stands in a cell. */
function paragraphs(...texts: readonly string[]): string {
  return texts.join("\n");
}
