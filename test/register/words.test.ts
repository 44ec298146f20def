import { describe, expect, it } from "@jest/globals";
import { describeProblem, describeReason } from "../../src/register/describe-problem";
import type { RegisterProblem } from "../../src/register/problems";
import { GUESS_REASONS, REGISTER_FINDINGS, REGISTER_PROBLEMS } from "../../src/text/register-problems";

const ALL = Object.entries({ ...REGISTER_PROBLEMS, ...REGISTER_FINDINGS, ...GUESS_REASONS });
const LANGUAGES = ["th", "en"] as const;

function problem(
  code: RegisterProblem["code"],
  field: RegisterProblem["field"],
  found = "",
): RegisterProblem {
  return { table: "register", row: 1, column: 0, field, code, found, severity: "wrong" };
}

describe("The words of the register's problems", () => {
  it.each(ALL)("%s: official but friendly, in both languages", (_code, words) => {
    expect(words.th).not.toMatch(/ท่าน|คุณ(?!ภาพ)|กรุณา|!/);
    expect(words.en).not.toMatch(/please|!|you\b/i);
    expect(words.th).toMatch(/[ก-ฮ]/);
    expect(words.en).not.toMatch(/[ก-ฮ]/);
    expect(words.en).toMatch(/[.]$/);
  });

  it.each(ALL)("%s: quotes the same things in both languages", (_code, words) => {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    expect(places(words.en)).toEqual(places(words.th));
  });

  it.each(LANGUAGES)("name a column by its standard header (%s)", (language) => {
    const said = describeProblem(problem("errorValue", "standard", "#REF!"), language);
    expect(said).toContain(
      language === "th" ? "มาตรฐาน: เซลล์แสดงข้อผิดพลาด #REF!" : "Standard: the cell shows the error #REF!",
    );
  });

  it("name a column of the steps table by its own header", () => {
    const said = describeProblem({ ...problem("noStepColumns", "number"), table: "steps" }, "en");
    expect(said).toContain("no column “Step”");
  });

  it("take the words of the checks, but not the names of arguments", () => {
    expect(describeProblem(problem("outOfOrder", "standard"), "en")).toMatch(
      /^Standard: the targets are out of order/,
    );
    expect(describeProblem(problem("noTarget", "actual"), "th")).not.toMatch(/low|std|high/);
  });

  it("cut a long quotation and say that a blank is blank", () => {
    expect(describeProblem(problem("totalRow", null, "ก".repeat(500)), "th")).toContain(
      `“${"ก".repeat(40)}…”`,
    );
    expect(describeProblem(problem("notOnScale", "actual", ""), "en")).toContain("“blank”");
  });

  it("say why a column was taken, by its header", () => {
    expect(describeReason("offices", "หน่วยงาน", "th")).toBe("ค่าในคอลัมน์ “หน่วยงาน” เป็นชื่อหน่วยงาน ไม่ใช่หน่วยวัด");
  });
});
