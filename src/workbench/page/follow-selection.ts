import { ICommandService, type Univer } from "@univerjs/core";
import {
  InsertSheetCommand,
  InsertSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type ISetSelectionsOperationParams,
  type ISetWorksheetActiveOperationParams,
} from "@univerjs/sheets";
import { ScrollToRangeOperation } from "@univerjs/sheets-ui";
import { areaOf, rangeOf } from "../host/workbook/grid";
import type { Workbook } from "../host/workbook/workbook";

/** The grid has gone to an added sheet by then. */
const SETTLED_MS = 50;

/** Keeps what is selected in the grid and what Excel's interface calls selected the same, both ways. */
export function followSelection(univer: Univer, workbook: Workbook, unitId: string): void {
  const commands = univer.__getInjector().get(ICommandService);
  let isFollowing = false;
  const following = (work: () => void) => {
    if (isFollowing) return;
    isFollowing = true;
    work();
    isFollowing = false;
  };
  workbook.listen((change) => {
    if (change.kind !== "activated" && change.kind !== "selected") return;
    following(() => show(commands, workbook, unitId));
  });
  const isAdding = stayWhereItIs(commands, () => following(() => show(commands, workbook, unitId)));
  commands.onCommandExecuted(({ id, params }) => {
    if (isAdding()) return;
    following(() => {
      if (id === SetWorksheetActiveOperation.id)
        workbook.activate((params as ISetWorksheetActiveOperationParams).subUnitId);
      if (id === SetSelectionsOperation.id) selectIn(workbook, params as ISetSelectionsOperationParams);
    });
  });
}

/** The grid goes to every sheet that is added; Excel does so only where the person adds it. @returns whether it is about to */
function stayWhereItIs(commands: ICommandService, goBack: () => void): () => boolean {
  let isByPerson = false;
  let isAdding = false;
  commands.beforeCommandExecuted(({ id }) => {
    if (id === InsertSheetCommand.id) isByPerson = true;
    if (id !== InsertSheetMutation.id || isByPerson || isAdding) return;
    isAdding = true;
    setTimeout(() => {
      isAdding = false;
      goBack();
    }, SETTLED_MS);
  });
  commands.onCommandExecuted(({ id }) => {
    if (id === InsertSheetCommand.id) isByPerson = false;
  });
  return () => isAdding;
}

function show(commands: ICommandService, { selection }: Workbook, unitId: string): void {
  const { sheetId: subUnitId, area } = selection;
  const range = rangeOf(area);
  const primary = {
    actualRow: area.row,
    actualColumn: area.column,
    startRow: area.row,
    endRow: area.row,
    startColumn: area.column,
    endColumn: area.column,
    isMerged: false,
    isMergedMainCell: false,
  };
  commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
  commands.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId,
    subUnitId,
    selections: [{ range, primary, style: null }],
  });
  void commands.executeCommand(ScrollToRangeOperation.id, { range });
}

function selectIn(workbook: Workbook, { subUnitId, selections }: ISetSelectionsOperationParams): void {
  const [first] = selections;
  if (first && workbook.sheetIds().includes(subUnitId)) workbook.select(subUnitId, areaOf(first.range));
}
