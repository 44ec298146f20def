import { describe, expect, it } from "@jest/globals";
import { call } from "../support/functions";

/** The longest text that a cell can hold. */
const LONGEST = 32_767;
/** Texts on which a careless reader would go back and forth for minutes. */
const REPEATED = [
  "1",
  "1,",
  "1-",
  "1 ",
  "1,234",
  "ขั้นตอนที่ 1 ",
  "ไม่เกิน ",
  "ร้อยละ",
  "step",
  " ",
  "< ",
  "และ",
  "ํ",
  "(",
  "1 และ ",
  "%",
  "ก ",
  "\u200b",
];
/** Reading in linear time takes a fraction of a second on any machine; going back and forth takes a minute. */
const SOON = 5000;

describe("A cell of 32,767 characters", () => {
  it.each(REPEATED)("is read at once when it repeats “%s”", (piece) => {
    const text = piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);
    const started = performance.now();
    for (const cell of [text, `1${text}`, `ขั้นตอนที่ 1${text}ก`, `${text}1`]) {
      call("TIER", [cell, "1-2", "1-3", "1-4", text]);
      call("CHECK", [cell, cell, cell, cell]);
      call("DONE", [[[cell]]]);
      call("THAI", [cell]);
    }
    expect(performance.now() - started).toBeLessThan(SOON);
  });
});
