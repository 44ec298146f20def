import { readFigure } from "../kpi/figure";
import { wordKey } from "../kpi/normalise";
import { isProblem } from "../kpi/problem";
import { readCell } from "../kpi/read-cell";
import type { Method } from "../kpi/score";
import { METHOD_WORDS } from "../text/methods";
import { DIRECTION_WORDS } from "../text/register";
import type { SourceField } from "./columns";
import type { MappedRow } from "./mapping";
import { registerProblem, type FieldProblem } from "./problems";
import type { CellValue, GroupHeading, Indicator } from "./report";
import { BESIDE_THE_NAME, type EntryRow } from "./sort-rows";
import { isErrorName, textOf } from "./table";

type Direction = Exclude<Indicator["direction"], null>;

const METHODS: ReadonlyMap<string, Method> = wordsOf({
  step: [METHOD_WORDS.step.th, METHOD_WORDS.step.en, "by tier", "by step", "ตามขั้น", "ตามระดับเป้าหมาย"],
  linear: [METHOD_WORDS.linear.th, METHOD_WORDS.linear.en, "บัญญัติไตรยางศ์", "เทียบบัญญัติไตรยางค์", "interpolation"],
  ratio: [METHOD_WORDS.ratio.th, METHOD_WORDS.ratio.en, "เทียบขั้นสูง", "สัดส่วน"],
});
const DIRECTIONS: ReadonlyMap<string, Direction> = wordsOf({
  higher: [
    ...[
      DIRECTION_WORDS.higher.th,
      DIRECTION_WORDS.higher.en,
      "↑",
      "≥",
      ">=",
      "มาก",
      "มากดี",
      "ยิ่งมากยิ่งดี",
      "สูง",
    ],
    ...["เพิ่มขึ้น", "เพิ่ม", "higher", "high", "more", "up", "increase", "higher is better", "at least"],
  ],
  lower: [
    ...[DIRECTION_WORDS.lower.th, DIRECTION_WORDS.lower.en, "↓", "≤", "<=", "น้อย", "น้อยดี", "ยิ่งน้อยยิ่งดี", "ต่ำ"],
    ...["ลดลง", "ลด", "lower", "low", "less", "down", "decrease", "lower is better", "at most"],
  ],
});

function wordsOf<T extends string>(words: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, T> {
  const entries = Object.entries(words) as [T, readonly string[]][];
  return new Map(
    entries.flatMap(([meaning, texts]) => texts.map((text) => [wordKey(text), meaning] as const)),
  );
}

/** Reads an indicator's row as far as it can be read; what cannot be is left blank and listed in `problems`. */
export function readIndicator(entry: EntryRow, problems: FieldProblem[]): Indicator {
  const row = withoutErrors(entry.row, problems);
  const texts = [row, ...entry.goesOn.map((more) => withoutErrors(more, problems))];
  const { cells, formats } = row;
  const text = (field: SourceField) => joinTexts(texts, field);
  return {
    kind: "indicator",
    number: entry.number,
    name: entry.name,
    unit: textOf(cells.unit),
    weight: readWeight(row, problems),
    low: cells.low,
    standard: cells.standard,
    high: cells.high,
    actual: cells.actual,
    formats: [formats.actual, formats.low, formats.standard, formats.high],
    direction: readChoice(row, "direction", DIRECTIONS, problems),
    method: readChoice(row, "method", METHODS, problems) ?? "step",
    scale: readCell(cells.scale).kind === "none" ? "" : textOf(cells.scale),
    statement: text("statement"),
    formula: text("formula"),
    narrative: text("narrative"),
    obstacles: text("obstacles"),
    suggestions: text("suggestions"),
    footnote: text("footnote"),
    steps: [],
    key: textOf(cells.key),
    row: row.row,
  };
}

/** Reads a heading's row. What a heading has besides its name is not printed anywhere, so it is listed. */
export function readHeading({ row, number, name }: EntryRow, problems: FieldProblem[]): GroupHeading {
  const { cells } = withoutErrors(row, problems);
  const more = BESIDE_THE_NAME.find((field) => readCell(cells[field]).kind !== "none");
  if (more) problems.push(registerProblem("headingHasMore", row.row, more, textOf(cells[more])));
  return { kind: "group", number, name, row: row.row };
}

/** An error says nothing about the indicator: its cell is taken as blank. */
function withoutErrors(row: MappedRow, problems: FieldProblem[]): MappedRow {
  const wrong = Object.entries(row.cells).filter(([, cell]) => isErrorName(cell)) as [
    SourceField,
    CellValue,
  ][];
  if (wrong.length === 0) return row;
  for (const [field, cell] of wrong)
    problems.push(registerProblem("errorValue", row.row, field, textOf(cell)));
  return { ...row, cells: { ...row.cells, ...Object.fromEntries(wrong.map(([field]) => [field, null])) } };
}

function joinTexts(rows: readonly MappedRow[], field: SourceField): string {
  return rows
    .map(({ cells }) => textOf(cells[field]))
    .filter((text) => text !== "")
    .join("\n");
}

/** A weight out of 100: `20`, `ร้อยละ 20` and 20 % are the same. */
function readWeight({ row, cells, formats }: MappedRow, problems: FieldProblem[]): number | null {
  const cell = cells.weight;
  const weight = readFigure(cell, "weights");
  if (weight === null) return null;
  if (isProblem(weight)) {
    problems.push(registerProblem("weightNotNumber", row, "weight", textOf(cell)));
    return null;
  }
  if (weight < 0) {
    problems.push(registerProblem("weightNegative", row, "weight", textOf(cell)));
    return null;
  }
  const isShare = typeof cell === "number" ? formats.weight.includes("%") : String(cell).includes("%");
  return isShare ? Number((weight * 100).toPrecision(15)) : weight;
}

function readChoice<T>(
  { row, cells }: MappedRow,
  field: "direction" | "method",
  words: ReadonlyMap<string, T>,
  problems: FieldProblem[],
): T | null {
  const cell = cells[field];
  if (readCell(cell).kind === "none") return null;
  const meaning = words.get(wordKey(textOf(cell)));
  if (meaning !== undefined) return meaning;
  const code = field === "method" ? "unknownMethod" : "unknownDirection";
  problems.push(registerProblem(code, row, field, textOf(cell)));
  return null;
}
