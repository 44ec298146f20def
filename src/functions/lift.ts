import { isError, plainValue } from "./cell";
import { refuse, toCell, type Answer } from "./answer";
import type { Field } from "../kpi/problem";
import type { Language } from "../text/language";

/** A range as Excel hands it over: rows of cells. */
export type Range = unknown[][];

/** An argument by its name, as a range; a single cell is a range of one. */
export type Argument = readonly [field: Field, range: Range];

/** Makes any argument a range: a missing one is a blank cell. */
export function toRange(argument: unknown): Range {
  const isRange = Array.isArray(argument) && Array.isArray(argument[0]) && argument[0].length > 0;
  return isRange ? (argument as Range) : [[Array.isArray(argument) ? null : argument]];
}

/**
 * Answers a question once for every cell of the largest argument: a single cell, row or column among the others
 * is repeated to fit. An error in an argument is the answer for its own cell. This is how every function of this
 * add-in takes ranges and spills.
 *
 * @param ask gets the cells of one place in the order of the arguments; it must not keep the list
 * @returns rows of what the cells show
 * @throws CustomFunctions.Error where shapes do not fit, or where the only cell is an error
 * @example lift([["low", [[1], [2]]], ["high", [[10]]]], "th", ([low, high]) => …) // asked twice
 */
export function lift(
  parameters: readonly Argument[],
  language: Language,
  ask: (cells: readonly unknown[]) => Answer,
): Range {
  const rows = Math.max(...parameters.map(([, range]) => range.length));
  const columns = Math.max(...parameters.map(([, range]) => range[0]?.length ?? 1));
  for (const [field, range] of parameters)
    if (!fits(range.length, rows) || !fits(range[0]?.length ?? 1, columns))
      refuse("shapesDiffer", field, language);

  const cells: unknown[] = parameters.map(() => null);
  const result: Range = [];
  for (let row = 0; row < rows; row += 1) {
    const answers: unknown[] = [];
    for (let column = 0; column < columns; column += 1) {
      const error = pick(parameters, row, column, cells);
      answers.push(error ?? toCell(ask(cells), language));
    }
    result.push(answers);
  }
  return singleErrorThrown(result);
}

function fits(size: number, largest: number): boolean {
  return size === 1 || size === largest;
}

/** Fills `cells` with what stands at one place; returns the first error among them. */
function pick(
  parameters: readonly Argument[],
  row: number,
  column: number,
  cells: unknown[],
): CustomFunctions.Error | null {
  let error: CustomFunctions.Error | null = null;
  for (let index = 0; index < parameters.length; index += 1) {
    const range = (parameters[index] as Argument)[1];
    const line = range[range.length === 1 ? 0 : row] ?? [];
    const value = plainValue(line[line.length === 1 ? 0 : column]);
    if (error === null && isError(value)) error = value;
    cells[index] = value;
  }
  return error;
}

/** Excel shows the message of a thrown error; where there is one cell only, its error is thrown. */
function singleErrorThrown(result: Range): Range {
  const only = result.length === 1 && result[0]?.length === 1 ? result[0][0] : null;
  if (isError(only)) throw only;
  return result;
}
