import type { FixRefused } from "../../actions/verbs";
import { fill } from "../../kpi/fill";
import { quote } from "../../kpi/sentence";
import { CHECK_WORDS } from "../../text/check";
import type { Language } from "../../text/language";
import { describeError } from "../trouble/describe-error";

/** Why a repair was not made, or not taken back. */
export function sayRefusal(refused: FixRefused, isUndo: boolean, language: Language): string {
  const key = refused.reason === "changed" && isUndo ? "undoRefused" : refused.reason;
  const now = quote(String(refused.now ?? "")) || CHECK_WORDS.blank[language];
  return fill(CHECK_WORDS[key][language], { now });
}

/** An error in one sentence or two, for a place too small for its whole advice. */
export function sayError(error: unknown, language: Language): string {
  const { title, what, advice } = describeError(error, language, new Date());
  return [title, what, ...advice.slice(0, 1)].join(" · ");
}
