import { REGISTER_TABLE, STEPS_TABLE } from "../../register/columns";
import { tableFromText } from "../../register/paste-table";
import type { SourceTable } from "../../register/table";
import { area } from "../../report/area";
import { areaReference } from "../../report/references";
import type { UnreadableReason } from "../../xlsx/read/unreadable-file";
import { ActionError, type ActionErrorCode, type SourceId } from "../verbs";

/** A table of a file, or the one that was pasted. */
export interface FileTable {
  readonly id: SourceId;
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  /** With its header; rows past the first 20,000 are counted but not kept. */
  readonly rows: number;
  readonly table: SourceTable;
}

/** What a person works on where there is no Excel. */
export interface FileBook {
  readonly tables: readonly FileTable[];
  /** The steps of the register. */
  readonly steps?: SourceTable;
}

/** A text file with a table in it, as it is exported. */
const TEXT_FILE = /\.(?:csv|tsv|txt)$/i;

/** Why a file cannot be read, as the person is told it: each has something else to be done about it. */
const UNREADABLE: Readonly<Record<UnreadableReason, ActionErrorCode>> = {
  encrypted: "fileEncrypted",
  otherFormat: "fileOtherFormat",
  notAWorkbook: "fileNotWorkbook",
  damaged: "fileDamaged",
  tooLarge: "fileTooLarge",
};

/**
 * Reads a file: its tables, and of a sheet without any all its cells.
 *
 * @throws ActionError `fileEncrypted`, `fileOtherFormat`, `fileNotWorkbook`, `fileDamaged`, `fileTooLarge`
 */
export async function bookOfFile(file: Blob & { readonly name: string }): Promise<FileBook> {
  if (TEXT_FILE.test(file.name)) return bookOfText(await file.text());
  const { readWorkbook, tableAt, UnreadableFile } = await import("../../xlsx/read/read-workbook");
  try {
    const { sheets } = readWorkbook(new Uint8Array(await file.arrayBuffer()));
    const shown = sheets.filter(({ isHidden }) => !isHidden);
    const steps = shown.flatMap((sheet) =>
      sheet.tables
        .filter(({ name }) => isNamed(name, STEPS_TABLE))
        .map((table) => tableAt(sheet, table.area)),
    );
    const tables = shown.flatMap((sheet): FileTable[] => {
      const whole = sheet.used && sheet.tables.length === 0 ? [{ name: "", area: sheet.used }] : [];
      return [...sheet.tables, ...whole]
        .filter(({ name }) => !isNamed(name, STEPS_TABLE))
        .map(({ name, area: covered }) => {
          const address = areaReference(covered);
          const id = idOf(name, sheet.name, address);
          const called = name === "" ? sheet.name : name;
          return {
            ...{ id, name: called, sheet: sheet.name, address, rows: covered.rows },
            table: tableAt(sheet, covered),
          };
        });
    });
    const [first] = steps;
    return { tables, ...(first ? { steps: first } : {}) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new ActionError(UNREADABLE[error.code], error.message, { file: file.name });
  }
}

/** Reads a table as it was copied. */
export function bookOfText(text: string): FileBook {
  const table = tableFromText(text);
  const rows = table.rows.length;
  if (rows === 0) return { tables: [] };
  const width = Math.max(...table.rows.map((row) => row.length));
  const address = areaReference(area(0, 0, rows, width));
  const id: SourceId = { kind: "range", sheet: "", address };
  return { tables: [{ id, name: address, sheet: "", address, rows, table }] };
}

function idOf(name: string, sheet: string, address: string): SourceId {
  if (name === "") return { kind: "range", sheet, address };
  return isNamed(name, REGISTER_TABLE) ? { kind: "register" } : { kind: "table", table: name };
}

function isNamed(name: string, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}
