import type { Bilingual } from "./language";
import type { Guide } from "./guide";

export const HOW_SCORES_COME_ABOUT: Guide = {
  page: "scores",
  title: { th: "คะแนนมาจากไหน", en: "How a score comes about" },
  lead: {
    th: "คะแนนบอกว่าผลการดำเนินงานไปได้ไกลเพียงใดบนเป้าหมาย 3 ระดับ มีวิธีคิด 3 วิธี เลือกตามที่คู่มือการประเมินกำหนด",
    en: "A score says how far a result has come on three targets. There are three methods; take the one that your guidelines ask for.",
  },
  sections: [
    {
      heading: { th: "เป้าหมายและคะแนนของเป้าหมาย", en: "Targets and their points" },
      paragraphs: [
        {
          th: "เป้าหมายขั้นต้นมี 50 คะแนน มาตรฐาน 75 คะแนน ขั้นสูง 100 คะแนน ผลถึงระดับใด ดูจากเป้าหมายสูงสุดที่ผลถึงหรือดีกว่า ถึงพอดีนับว่าถึง ระดับไม่ขึ้นกับวิธีคิดคะแนน",
          en: "The Basic target is worth 50 points, Standard 75, Advanced 100. The tier of a result is the highest target that it meets; just meeting it is enough. The tier is the same by every method.",
        },
      ],
    },
    {
      heading: { th: "วิธีคิดคะแนน 3 วิธี", en: "The three methods" },
      paragraphs: [
        {
          th: "ตัวอย่าง: เป้าหมาย 325, 371.94 และ 401.7 ผลการดำเนินงาน 384.58 จุดในภาพคือผลนี้",
          en: "An example: targets of 325, 371.94 and 401.7, and a result of 384.58, the dot in the pictures.",
        },
      ],
      figure: "methods",
    },
    {
      heading: { th: "เทียบทั้งสามวิธี", en: "The three side by side" },
      paragraphs: [
        {
          th: "ผลเดียวกันได้คะแนนต่างกันตามวิธี คะแนนแบบเทียบเป้าหมายขั้นสูงจึงอาจสูงกว่าคะแนนของระดับที่ถึง ซึ่งไม่ใช่ข้อผิดพลาด",
          en: "The same result has other points by another method. So a ratio can stand above the points of its tier; that is no mistake.",
        },
      ],
      figure: "scores",
    },
    {
      heading: { th: "เมื่อค่าน้อยดีกว่า", en: "Where lower is better" },
      paragraphs: [
        {
          th: "เป้าหมายที่ลดลงจากขั้นต้นไปขั้นสูง เช่น 10, 5, 3 วัน หมายถึงค่าน้อยดีกว่า เทียบเป้าหมายขั้นสูงจะกลับเป็นเป้าหมาย ÷ ผล",
          en: "Targets that fall from Basic to Advanced, such as 10, 5, 3 days, mean that lower is better. The ratio then turns round: target ÷ result.",
        },
      ],
      formulas: [
        '=KPI.SCORE(4,10,5,3,,"step")',
        '=KPI.SCORE(4,10,5,3,,"linear")',
        '=KPI.SCORE(4,10,5,3,,"ratio")',
      ],
    },
    {
      heading: { th: "เมื่อวัดเป็นขั้นตอนหรือชื่อระดับ", en: "Steps and labels" },
      paragraphs: [
        {
          th: "ขั้นตอนใช้ตามระดับ หรือเทียบเป้าหมายขั้นสูง (ทำแล้วกี่ขั้นตอน จากขั้นตอนของขั้นสูง) ชื่อระดับ เช่น Tier 2 ใช้ตามระดับเท่านั้น",
          en: "Steps take the tier or the ratio (how many of the Advanced target’s steps are done). Labels such as Tier 2 take the tier only.",
        },
      ],
      formulas: ['=KPI.SCORE("1-4","1-3","1-4","1-5")', '=KPI.SCORE("1-4","1-3","1-4","1-5",,"ratio")'],
    },
    {
      heading: { th: "เมื่อไม่ถึงเป้าหมายใด หรือยังไม่มีผล", en: "No target met, or no result yet" },
      paragraphs: [
        {
          th: "ต่ำกว่าทุกเป้าหมายได้ 0 คะแนน เว้นแต่เทียบเป้าหมายขั้นสูงซึ่งคิดตามสัดส่วน ส่วนผลที่ยังไม่รายงานเป็นช่องว่าง ไม่ใช่ 0 คะแนน",
          en: "Below every target there are 0 points, but by ratio the share counts. A result that is not reported yet gives a blank, not 0.",
        },
      ],
      formulas: ["=KPI.SCORE(300,325,371.94,401.7)", '=KPI.SCORE("-",325,371.94,401.7)'],
    },
  ],
};

/** What each method does; it stands under its picture, before the figures as KPI.EXPLAIN tells them. */
export const METHOD_STORIES = {
  step: {
    name: { th: "ตามระดับ (step)", en: "Step, by tier" },
    story: {
      th: "ได้คะแนนของระดับที่ถึง ระหว่างสองเป้าหมายคะแนนไม่เปลี่ยน",
      en: "The points of the tier that is met. Between two targets nothing changes.",
    },
  },
  linear: {
    name: { th: "เทียบบัญญัติไตรยางศ์ (linear)", en: "Linear, between targets" },
    story: {
      th: "คะแนนเพิ่มตามสัดส่วนของทางที่ไปได้ จากเป้าหมายหนึ่งถึงเป้าหมายถัดไป ใช้กับตัวเลขเท่านั้น",
      en: "Points rise in a straight line from one target to the next. For numbers only.",
    },
  },
  ratio: {
    name: { th: "เทียบเป้าหมายขั้นสูง (ratio)", en: "Ratio to Advanced" },
    story: {
      th: "ผลคิดเป็นร้อยละเท่าใดของเป้าหมายขั้นสูง ไม่เกิน 100 คะแนน",
      en: "The result as a share of the Advanced target, at most 100 points.",
    },
  },
} as const satisfies Record<string, { readonly name: Bilingual; readonly story: Bilingual }>;

/** What the pictures and the table of scores say besides figures; `{…}` are places to fill. */
export const SCORE_FIGURE_WORDS = {
  points: { th: "คะแนน", en: "points" },
  result: { th: "ผล", en: "Result" },
  picture: {
    th: "กราฟคะแนน{method}: ผล {actual} ได้ {score} คะแนน",
    en: "Points by method {method}: a result of {actual} has {score} points",
  },
  tableOf: { th: "คะแนนของผลต่าง ๆ ตามวิธีคิดคะแนน", en: "The points of several results by each method" },
} as const satisfies Record<string, Bilingual>;
