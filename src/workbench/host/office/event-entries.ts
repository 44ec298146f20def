import { addressOf } from "../workbook/address";
import type { Change } from "../workbook/change";

/** One event as the host hands it over: category, type, target and message. */
export type EventEntry = readonly [category: number, type: number, target: string, message: string];

const CATEGORY = 65_536;
const TYPES = { written: 10, activated: 11, added: 13, selected: 14, deleted: 15 } as const;
/** The target of events of a workbook's collections. */
const WORKBOOK = "Workbook";

/** Changes of a workbook as the events that office.js takes: for the sheet, and for the collection of sheets. */
export function eventEntries(changes: readonly Change[]): EventEntry[] {
  return changes.flatMap((change) => {
    const message = JSON.stringify(messageOf(change));
    const type = TYPES[change.kind];
    return [WORKBOOK, change.sheetId].map((target): EventEntry => [CATEGORY, type, target, message]);
  });
}

function messageOf(change: Change): object {
  const about = { source: "Local", worksheetId: change.sheetId };
  if (change.kind === "written")
    return { ...about, changeType: "RangeEdited", address: addressOf(change.area), shiftDirection: "None" };
  if (change.kind === "selected") return { ...about, address: addressOf(change.area) };
  return about;
}
