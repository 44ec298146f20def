import {
  ICommandService,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
  type Univer,
} from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  FormulaDataModel,
  IActiveDirtyManagerService,
  IDependencyManagerService,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaDataMutation,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { CellError, callFunction, type AddInFunctions, type FunctionValue } from "./functions";

/** Cells by row and column, as Univer takes them. */
export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** An area on a sheet that has changed. */
export interface Dirty {
  readonly sheetId: string;
  readonly range: IRange;
}

/**
 * Univer's formula engine, of which nothing else here knows. It gets formulas of plain ranges only: tables and names
 * are turned into ranges before, since its own go wrong silently.
 */
export class Engine {
  /** The messages of errors, by sheet, row and column. */
  private readonly messages = new Map<string, string>();
  private readonly commands: ICommandService;
  private readonly formulas: FormulaDataModel;
  private readonly functionService: IFunctionService;
  private readonly dependencies: IDependencyManagerService;
  private last: Promise<void> = Promise.resolve();

  constructor(
    univer: Univer,
    private readonly unitId: string,
  ) {
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.formulas = injector.get(FormulaDataModel);
    this.functionService = injector.get(IFunctionService);
    this.dependencies = injector.get(IDependencyManagerService);
    // Univer is not to calculate by itself: it would take formulas before they are made plain.
    injector.get(IActiveDirtyManagerService).get = () => null;
  }

  /** Makes the functions of an add-in known, in place of those of the same names. */
  define(functions: AddInFunctions): void {
    const made = functions.metadata.functions.map(
      ({ id, name }) => new AddInFunction(`${functions.namespace}.${name}`, id, functions, this.messages),
    );
    this.functionService.registerExecutors(...made);
  }

  /** Takes up the formulas among cells that were written. */
  take(sheetId: string, cells: CellMatrix): void {
    const { unitId, formulas, commands } = this;
    const found = formulas.updateFormulaData(unitId, sheetId, cells);
    formulas.updateArrayFormulaCellData(unitId, sheetId, cells);
    formulas.updateArrayFormulaRange(unitId, sheetId, cells);
    commands.syncExecuteCommand(
      SetFormulaDataMutation.id,
      { formulaData: { [unitId]: { [sheetId]: found } } },
      { onlyLocal: true },
    );
    commands.syncExecuteCommand(
      SetArrayFormulaDataMutation.id,
      {
        arrayFormulaRange: formulas.getArrayFormulaRange(),
        arrayFormulaCellData: formulas.getArrayFormulaCellData(),
      },
      { onlyLocal: true, remove: true },
    );
  }

  /** Calculates what depends on the areas; one calculation after the other, since Univer mixes them up. */
  calculate(dirty: readonly Dirty[] | "everything"): Promise<void> {
    if (dirty.length > 0) this.last = this.last.then(() => this.calculateNow(dirty));
    return this.last;
  }

  private async calculateNow(dirty: readonly Dirty[] | "everything"): Promise<void> {
    // What depends on what is remembered by place, also where rows and columns have moved since.
    if (dirty === "everything") this.dependencies.reset();
    const done = new Promise<void>((resolve) => {
      const watching = this.commands.onCommandExecuted(({ id, params }) => {
        if (id !== SetFormulaCalculationNotificationMutation.id) return;
        const told = params as ISetFormulaCalculationNotificationMutation;
        if (told.functionsExecutedState === undefined) return;
        watching.dispose();
        resolve();
      });
    });
    const ranges = dirty === "everything" ? [] : dirty;
    void this.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      {
        dirtyRanges: ranges.map(({ sheetId, range }) => ({ unitId: this.unitId, sheetId, range })),
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
        forceCalculation: dirty === "everything",
      },
      { onlyLocal: true },
    );
    await done;
  }

  /** The formula that a cell shares with its neighbours, as filling leaves it; undefined for none. */
  sharedFormulaAt(sheetId: string, row: number, column: number): string | undefined {
    return this.formulas.getFormulaStringByCell(row, column, sheetId, this.unitId) ?? undefined;
  }

  /** What a spilled formula shows in a cell beside its own. */
  spilledAt(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.formulas.getArrayFormulaCellData()[this.unitId]?.[sheetId]?.[row]?.[column] ?? undefined;
  }

  /** The areas of formulas that spill on a sheet. */
  spillsOn(sheetId: string): IRange[] {
    const rows = this.formulas.getArrayFormulaRange()[this.unitId]?.[sheetId] ?? {};
    return Object.values(rows).flatMap((row) => Object.values(row ?? {}) as IRange[]);
  }

  /** What the error in a cell says when the pointer rests on it; "" for nothing. */
  messageAt(sheetId: string, row: number, column: number): string {
    return this.messages.get(placeOf(sheetId, row, column)) ?? "";
  }
}

/** A function of the add-in as Univer calls it. It throws nothing: that would stop all later calculation. */
class AddInFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly id: string,
    private readonly addIn: AddInFunctions,
    private readonly messages: Map<string, string>,
  ) {
    super(name);
    this.minParams = 0;
    this.maxParams = 255;
  }

  /** A quoted text stays one, also where it reads as a number or a date. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const place = placeOf(this.subUnitId ?? "", this.row, this.column);
    const result = callFunction(this.addIn, this.id, variants.map(argumentOf));
    const message = result instanceof CellError ? result.message : "";
    if (message === "") this.messages.delete(place);
    else this.messages.set(place, message);
    return Array.isArray(result) ? arrayOf(result) : valueObject(result);
  }
}

function placeOf(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${String(row)} ${String(column)}`;
}

function argumentOf(variant: BaseValueObject): FunctionValue | FunctionValue[][] | undefined {
  if (variant.isArray()) {
    const rows = (variant as ArrayValueObject).getArrayValue();
    return rows.map((row) => row.map((cell) => (cell ? plainValue(cell) : null)));
  }
  // Univer hands over an omitted argument as a bare null; a blank cell comes in an array.
  return variant.isNull() ? undefined : plainValue(variant);
}

function plainValue(value: BaseValueObject): FunctionValue {
  if (value.isNull()) return null;
  if (value.isError()) return new CellError(String(value.getValue()));
  return value.getValue() as FunctionValue;
}

function arrayOf(rows: readonly (readonly FunctionValue[])[]): BaseValueObject {
  const [first] = rows;
  if (rows.length === 1 && first?.length === 1) return valueObject(first[0] ?? "");
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(valueObject)),
    rowCount: rows.length,
    columnCount: first?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function valueObject(value: FunctionValue): BaseValueObject {
  if (value instanceof CellError) return ErrorValueObject.create(value.name as ErrorType);
  if (value === null) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}
