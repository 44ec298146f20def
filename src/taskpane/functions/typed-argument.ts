import type { ParameterHelp } from "../../functions/help/types";
import { typedDate } from "./typed-date";

/** What is typed into a field, as the function takes it and as it stands in a formula. */
export interface TypedArgument {
  /** null where it is left out. */
  readonly value: unknown;
  /** "" where it is left out. */
  readonly constant: string;
}

/** What Excel itself takes for a number and keeps all digits of. */
const PLAIN_NUMBER = /^-?(?:\d+\.?\d*|\.\d+)$/;
const MOST_DIGITS = 15;
/** The number, then the name, as a row of bands is typed or pasted. */
const ROW_OF_TWO = /^\s*([^\s,]+)[\s,]*(.*)$/;

const LEFT_OUT: TypedArgument = { value: null, constant: "" };

/**
 * Reads a field as one argument. Text stays text, in quotes, whatever it looks like; only plain numbers become
 * numbers. A list has a line a value.
 *
 * @example typedArgument({ name: "actual", about }, '"=1+1') // { value: '"=1+1', constant: '"""=1+1"' }
 */
export function typedArgument(parameter: ParameterHelp, typed: string): TypedArgument {
  if (typed.trim() === "" && parameter.optional) return LEFT_OUT;
  switch (parameter.takes) {
    case "list":
      return arrayOf(linesOf(typed).map((line) => [line]));
    case "table":
      return arrayOf(linesOf(typed).map((line) => ROW_OF_TWO.exec(line)?.slice(1) ?? ["", ""]));
    case "date":
      return typedDay(typed);
    case undefined:
      return typedCell(typed);
  }
}

function typedCell(typed: string): TypedArgument {
  const text = typed.trim();
  if (!PLAIN_NUMBER.test(text) || digitsIn(text) > MOST_DIGITS)
    return { value: text, constant: `"${text.replaceAll('"', '""')}"` };
  const value = Number(text);
  return { value, constant: String(value) };
}

function digitsIn(text: string): number {
  return text.replace(/[-.]|^-?0*\.?0*/g, "").length;
}

function typedDay(typed: string): TypedArgument {
  const date = typedDate(typed);
  if (!date) return typedCell(typed);
  const { serial, year, month, day } = date;
  return { value: serial, constant: `DATE(${year},${month},${day})` };
}

/** Lines up to the last that holds something. */
function linesOf(typed: string): string[] {
  return typed.trimEnd().split(/\r?\n/);
}

/** A single value needs no braces. */
function arrayOf(rows: readonly (readonly string[])[]): TypedArgument {
  const cells = rows.map((row) => row.map(typedCell));
  const [first] = cells;
  if (first && cells.length === 1 && first.length === 1 && first[0]) return first[0];
  return {
    value: cells.map((row) => row.map(({ value }) => value)),
    constant: `{${cells.map((row) => row.map(({ constant }) => constant).join(",")).join(";")}}`,
  };
}
