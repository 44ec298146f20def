import { isProblem } from "../kpi/problem";
import { readCell } from "../kpi/read-cell";
import { GENERAL_FORMAT, numberFromText, stepsFromDate, TEXT_FORMAT, type CellContent } from "../kpi/repair";
import { makeTargets, type FourCells } from "../kpi/targets";
import { hasMixedDigits, inDigits, rangeDash, withoutStraySpaces, withRangeDash } from "../kpi/tidy-text";
import type { SourceField } from "./columns";
import { finding, type FieldFinding, type Change } from "./finding";
import { judgedCells, scaleOf } from "./judged-cells";
import type { ColumnMapping, MappedRow } from "./mapping";
import type { CellValue, Entry, Indicator, Report } from "./report";
import { isErrorName } from "./table";

const TARGETS = ["low", "standard", "high"] as const satisfies readonly SourceField[];
const FIGURES = ["actual", ...TARGETS] as const;
/** Cells of a few words, in which a stray space is looked for in vain. */
const SHORT = [
  ...["number", "name", "unit", "weight", ...FIGURES, "direction", "method", "scale"],
] as readonly SourceField[];
const LONG: readonly SourceField[] = [
  ...(["statement", "formula", "narrative", "obstacles", "suggestions", "footnote"] as const),
];
/** The dash that is taken where as many cells have the one as the other. */
const USUAL_DASH = "-";

/** How the cells of a register are typed as a whole. */
interface Habits {
  /** How most step cells write the dash of a range. */
  readonly dash: string;
  readonly digits: Report["settings"]["digits"];
  /** Whether it is the add-in's own register, which formats its empty target cells as Text. */
  readonly isRegister: boolean;
}

/**
 * What is typed in a way that is read well enough but not as it should stand: numbers as text, digits of both kinds,
 * ranges of steps unlike the others, spaces and characters that nobody sees. One finding a cell, the weightiest, whose
 * repair mends the others with it.
 *
 * @param rows of the table, by their row
 */
export function checkTyping(
  { entries, settings }: Report,
  rows: ReadonlyMap<number, MappedRow>,
  { columns }: ColumnMapping,
): FieldFinding[] {
  const habits: Habits = {
    dash: usualDash(entries),
    digits: settings.digits,
    isRegister: columns.key !== null,
  };
  return entries.flatMap((entry) => {
    const row = rows.get(entry.row);
    if (!row) return [];
    return [...SHORT, ...LONG].flatMap((field) => checkCell(entry, row, field, habits));
  });
}

function checkCell(entry: Entry, row: MappedRow, field: SourceField, habits: Habits): FieldFinding[] {
  const value = row.cells[field];
  if (typeof value !== "string" || isErrorName(value)) return [];
  const before: CellContent = { value, format: row.formats[field] };
  const place = { row: row.row, field };
  const number = numberRepair(entry, field, before, habits);
  if (number) return [finding("textNumber", place, { found: value, repair: { before, after: number } })];
  const isShort = SHORT.includes(field);
  const tidy = isShort ? withoutStraySpaces(value) : value;
  const dashed = isRange(entry, field, tidy) ? withRangeDash(tidy, habits.dash) : tidy;
  const isMixed = hasMixedDigits(dashed);
  const after = isMixed ? inDigits(dashed, habits.digits) : dashed;
  if (after === value) return [];
  const repair: Change = { before, after: { value: after, format: before.format } };
  if (isMixed) return [finding("mixedDigits", place, { found: value, repair })];
  if (dashed !== tidy) {
    const facts = { written: rangeIn(tidy), usual: withRangeDash(rangeIn(tidy), habits.dash) };
    return [finding("rangeSpelling", place, { found: value, facts, repair })];
  }
  return [finding("straySpaces", place, { found: value, repair })];
}

/**
 * Only where numbers are meant: a `1` among steps, or on a scale, is none. In the register's own Text cells every
 * target that is typed becomes text; there one is odd only beside others that are numbers.
 */
function numberRepair(
  entry: Entry,
  field: SourceField,
  cell: CellContent,
  { isRegister }: Habits,
): CellContent | null {
  if (entry.kind !== "indicator") return null;
  const isRegisterText = isRegister && cell.format === TEXT_FORMAT && isOneOf(TARGETS, field);
  if (isRegisterText && !TARGETS.some((target) => typeof entry[target] === "number")) return null;
  if (field !== "weight" && !(isOneOf(FIGURES, field) && isInNumbers(entry))) return null;
  return numberFromText(cell);
}

function isInNumbers(indicator: Indicator): boolean {
  if (scaleOf(indicator) !== null) return false;
  const targets = makeTargets(judgedCells(indicator), null);
  return isProblem(targets)
    ? judgedCells(indicator).every((cell) => ["number", "none"].includes(readCell(cell).kind))
    : targets.kind === "numbers";
}

function isRange(entry: Entry, field: SourceField, text: string): boolean {
  return (
    entry.kind === "indicator" &&
    isOneOf(FIGURES, field) &&
    readCell(text).kind === "steps" &&
    rangeDash(text) !== null
  );
}

/** The range itself out of a sentence that has one. */
function rangeIn(text: string): string {
  return /[\d๐-๙]+\s*[‐-―−-]\s*[\d๐-๙]+/.exec(text)?.[0] ?? text;
}

function usualDash(entries: readonly Entry[]): string {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (entry.kind !== "indicator") continue;
    for (const field of FIGURES) {
      const cell = entry[field];
      const dash = typeof cell === "string" && readCell(cell).kind === "steps" ? rangeDash(cell) : null;
      if (dash !== null) counts.set(dash, (counts.get(dash) ?? 0) + 1);
    }
  }
  let usual = USUAL_DASH;
  for (const [dash, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = dash;
  return usual;
}

/**
 * The repairs of dates that were typed as steps, by field. Only where all four cells then make an indicator in
 * steps: a target may as well be a real date.
 */
export function dateRepairs(indicator: Indicator): ReadonlyMap<SourceField, Change> {
  const cells: CellValue[] = FIGURES.map((field) => indicator[field]);
  const steps = cells.map((cell) => (typeof cell === "number" ? stepsFromDate(cell) : null));
  const repaired = cells.map((cell, index) => steps[index] ?? cell);
  const targets = makeTargets(repaired as unknown as FourCells, null);
  if (isProblem(targets) || targets.kind !== "steps") return new Map();
  return new Map(
    FIGURES.flatMap((field, index) => {
      const value = steps[index];
      if (value === null || value === undefined) return [];
      const before = { value: cells[index] ?? null, format: indicator.formats[index] ?? GENERAL_FORMAT };
      // A cell for results stays General, so that a formula may be typed into it later.
      const format = field === "actual" ? GENERAL_FORMAT : TEXT_FORMAT;
      return [[field, { before, after: { value, format } }] as const];
    }),
  );
}

function isOneOf(fields: readonly SourceField[], field: SourceField): boolean {
  return fields.includes(field);
}
