import { isSame } from "./compare";
import { wordKey } from "./normalise";
import { isProblem, problem, type Field, type ProblemCode } from "./problem";
import { readCell } from "./read-cell";
import type { NumberReading, Reading } from "./reading";
import type { Scale } from "./scale";
import { FOUR_FIELDS, makeTargets, type FourCells, type Targets } from "./targets";
import { hasTarget } from "./tier";

/** What the check says besides the problems for which there is no result at all. */
export type DoubtCode =
  "otherScale" | "unitsDiffer" | "singleStep" | "equalTargets" | "directionAssumed" | "noActual";

/** Something wrong (no result can be given) or doubtful (the result may not be what was meant) in a row. */
export interface Finding {
  readonly severity: "wrong" | "doubtful" | "note";
  readonly code: ProblemCode | DoubtCode;
  readonly field: Field;
  /** What stands there, as far as it helps to quote it. */
  readonly found: string;
}

/** Up to here a figure looks like a share of 1 … */
const LARGEST_SHARE = 1;
/** … and above this it does not. */
const SMALLEST_PERCENT = 1.5;

/**
 * What is wrong or doubtful in the four cells of an indicator, worst first. Nothing there at all is no finding.
 *
 * @example checkRow([0.82, 75, 76, 78], null) // otherScale: 0.82 against targets from 75 up
 */
export function checkRow(cells: FourCells, scale: Scale | null): Finding[] {
  const readings = cells.map(readCell);
  // A word on the scale is a label, whatever else it would read as.
  const unreadable = scale ? [] : findUnreadable(readings);
  const doubtful = scale ? [] : findDoubtfulReadings(readings);
  if (unreadable.length > 0) return [...unreadable, ...doubtful];
  const targets = makeTargets(cells, scale);
  if (isProblem(targets)) return [{ ...targets, severity: "wrong" }, ...doubtful];
  if (targets.kind === "nothing") return [];
  if (!hasTarget(targets)) return [{ ...problem("noTarget", "actual"), severity: "wrong" }, ...doubtful];
  return [
    ...doubtful,
    ...(targets.kind === "numbers" ? findOtherScale(targets.actual, targets.targets) : []),
    ...findDirection(targets),
    ...(targets.actual === null ? [note("noActual", "actual")] : []),
  ];
}

function findUnreadable(readings: readonly Reading[]): Finding[] {
  return readings.flatMap((reading, index) =>
    reading.kind === "unreadable"
      ? [{ severity: "wrong", code: reading.reason, field: fieldAt(index), found: reading.text } as const]
      : [],
  );
}

function findDoubtfulReadings(readings: readonly Reading[]): Finding[] {
  return [...findUnits(readings), ...findSingleSteps(readings)];
}

/** Units that differ, as บาท against ล้านบาท; cells without one say nothing. */
function findUnits(readings: readonly Reading[]): Finding[] {
  const withUnit = readings
    .map((reading, index) => ({ reading, field: fieldAt(index) }))
    .filter((cell): cell is { reading: NumberReading; field: Field } => hasUnit(cell.reading));
  const cellsWith = (unit: string) =>
    withUnit.filter(({ reading }) => wordKey(reading.unit) === wordKey(unit)).length;
  const [usual] = [...withUnit].sort((a, b) => cellsWith(b.reading.unit) - cellsWith(a.reading.unit));
  const odd = withUnit.find(({ reading }) => usual && wordKey(reading.unit) !== wordKey(usual.reading.unit));
  if (!usual || !odd) return [];
  return [doubt("unitsDiffer", odd.field, `${odd.reading.unit} ≠ ${usual.reading.unit}`)];
}

function hasUnit(reading: Reading): boolean {
  return reading.kind === "number" && reading.unit !== "";
}

/** `ขั้นตอนที่ 3` is step 3 alone; steps 1 to 3 may have been meant. */
function findSingleSteps(readings: readonly Reading[]): Finding[] {
  return readings.flatMap((reading, index) => {
    if (reading.kind !== "steps" || !reading.single) return [];
    const step = reading.steps[0] ?? 0;
    return step > 1 ? [doubt("singleStep", fieldAt(index), String(step))] : [];
  });
}

function findOtherScale(actual: number | null, targets: readonly (number | null)[]): Finding[] {
  if (actual === null) return [];
  const defined = targets.filter((target) => target !== null);
  const actualIsShare = isShare(actual) && defined.every((target) => target > SMALLEST_PERCENT);
  const targetsAreShares = actual > SMALLEST_PERCENT && defined.every(isShare);
  return actualIsShare || targetsAreShares ? [doubt("otherScale", "actual", String(actual))] : [];
}

function isShare(value: number): boolean {
  return value > 0 && value <= LARGEST_SHARE;
}

function findDirection(targets: Exclude<Targets, { kind: "nothing" }>): Finding[] {
  const findings: Finding[] = [];
  if (areEqual(targets)) findings.push(note("equalTargets", "high"));
  if (targets.kind === "numbers" && targets.directionFrom === "custom")
    findings.push(note("directionAssumed", "high"));
  return findings;
}

/** Whether two or more targets are defined and all are the same. */
function areEqual(targets: Exclude<Targets, { kind: "nothing" }>): boolean {
  const defined = targets.targets.filter((target) => target !== null);
  const [first, ...others] = defined;
  if (first === undefined || others.length === 0) return false;
  return others.every((target) =>
    typeof target === "number" && typeof first === "number"
      ? isSame(target, first)
      : String(target) === String(first),
  );
}

function doubt(code: DoubtCode, field: Field, found: string): Finding {
  return { severity: "doubtful", code, field, found };
}

function note(code: DoubtCode, field: Field): Finding {
  return { severity: "note", code, field, found: "" };
}

function fieldAt(index: number): Field {
  return FOUR_FIELDS[index as 0 | 1 | 2 | 3];
}
