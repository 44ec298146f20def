import { describe, expect, it } from "@jest/globals";
import { makeTargets, type FourCells, type Targets } from "../../src/kpi/targets";
import type { Problem } from "../../src/kpi/problem";
import { readScaleOf } from "./rules";
import { readTable } from "./table";

interface Case {
  title: string;
  cells: FourCells;
  scale?: unknown;
  want: unknown;
}

/** The targets with the labels of their scale alone, as the table has them. */
function shown(targets: Targets | Problem): unknown {
  return targets.kind === "labels" ? { ...targets, scale: targets.scale.labels } : targets;
}

describe.each(readTable<Case>("targets.json"))("Making the four cells one kind: %s", (_block, cases) => {
  it.each(cases)("$title", ({ cells, scale, want }) => {
    expect(shown(makeTargets(cells, readScaleOf(scale)))).toStrictEqual(want);
  });
});
