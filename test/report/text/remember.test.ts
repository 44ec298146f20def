import { describe, expect, it } from "@jest/globals";
import { remember } from "../../../src/report/text/remember";

describe("remember", () => {
  const counted = (limit: number) => {
    const asked: string[] = [];
    const double = remember((text) => {
      asked.push(text);
      return text + text;
    }, limit);
    return { asked, double };
  };

  it("computes each text once", () => {
    const { asked, double } = counted(100);
    expect([double("ab"), double("cd"), double("ab")]).toEqual(["abab", "cdcd", "abab"]);
    expect(asked).toEqual(["ab", "cd"]);
  });

  it("holds as many characters as it may", () => {
    const { asked, double } = counted(4);
    ["ab", "cd", "ab", "cd"].forEach(double);
    expect(asked).toEqual(["ab", "cd"]);
  });

  it("starts afresh when it would hold more", () => {
    const { asked, double } = counted(4);
    ["ab", "cd", "e", "e", "ab"].forEach(double);
    expect(asked).toEqual(["ab", "cd", "e", "ab"]);
  });
});
