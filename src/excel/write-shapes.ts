import type { Area, SheetPlan } from "../report/plan";
import { areaReference } from "../report/references";
import { addressLists } from "./addresses";
import { areasOf, cellsOf } from "./cells";
import { step, type Step } from "./step";

/** Areas of one size and number format, merged or not. */
interface Shape {
  readonly isMerged: boolean;
  readonly numberFormat: string;
  readonly areas: Area[];
}

const GENERAL = "General";
/** From so many on, copying the first costs less than setting each. */
const WORTH_COPYING = 3;

/**
 * The merged cells and the number formats. A report has dozens of merged cells an indicator, and each would take two
 * actions: so one of every shape is set, and its format copied to all the others at once.
 */
export function shapeSteps(plan: Pick<SheetPlan, "formats" | "styles" | "merges">): Step[] {
  return shapesOf(plan).flatMap(({ areas, ...shape }) => {
    const [first, ...others] = areas;
    if (!first || areas.length < WORTH_COPYING)
      return areas.map((area) => setStep(areaReference(area), shape));
    const source = areaReference(first);
    return [setStep(source, shape), ...addressLists(others).map((list) => copyStep(source, list))];
  });
}

function setStep(address: string, { isMerged, numberFormat }: Omit<Shape, "areas">): Step {
  return step(3, [address, numberFormat], (sheet) => {
    const range = cellsOf(sheet, address);
    if (isMerged) range.merge(false);
    // One text for all cells, which Excel takes and its types do not tell of.
    if (numberFormat !== GENERAL) (range.numberFormat as unknown) = numberFormat;
  });
}

function copyStep(from: string, list: string): Step {
  return step(2, list, (sheet) => areasOf(sheet, list).copyFrom(from, "Formats"));
}

function shapesOf({ formats, styles, merges }: Pick<SheetPlan, "formats" | "styles" | "merges">): Shape[] {
  const numberFormats = new Map(
    formats.map(({ area, style }) => [areaReference(area), styles[style]?.numberFormat ?? GENERAL]),
  );
  const shapes = new Map<string, Shape>();
  const add = (area: Area, isMerged: boolean, numberFormat: string) => {
    const key = [area.rows, area.columns, isMerged, numberFormat].join();
    const shape = shapes.get(key) ?? { isMerged, numberFormat, areas: [] };
    shapes.set(key, shape);
    shape.areas.push(area);
  };
  const merged = new Set(merges.map(areaReference));
  for (const area of merges) add(area, true, numberFormats.get(areaReference(area)) ?? GENERAL);
  for (const { area, style } of formats) {
    const numberFormat = styles[style]?.numberFormat ?? GENERAL;
    if (numberFormat !== GENERAL && !merged.has(areaReference(area))) add(area, false, numberFormat);
  }
  return [...shapes.values()];
}
