import type { SheetPlan } from "../report/plan";
import type { Filling } from "../report/standard/input-cells";
import type { MadeNote, MakeRequest } from "./verbs";

/** What a person would not expect of the sheets of a request. @param filling what they were filled with */
export function notesOn(plans: readonly SheetPlan[], request: MakeRequest, filling: Filling): MadeNote[] {
  const notes: MadeNote[] = [];
  // Of a table of their own nobody expects the sheets to follow it.
  const isOfRegister = request.kind === "filled" && request.source.kind === "register";
  if (isOfRegister && filling === "values") notes.push("valuesOnly");
  if (plans.filter(({ kind }) => kind === "standard").length > 1) notes.push("divided");
  return notes;
}
