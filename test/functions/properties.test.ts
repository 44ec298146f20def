import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { anyArgument, anyCell, inThaiDigits } from "../support/arbitrary-cells";
import { closeTo } from "../support/close-to";
import { call, FUNCTION_IDS } from "../support/functions";

const TIER_ORDER = ["D", "C", "B", "A"];
const NAMES = [TIER_ORDER];
const METHODS = ["step", "linear", "ratio"] as const;

/** Figures as registers hold them: up to four decimals. */
const figure = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((value) => value / 10_000);
const positiveFigure = fc.integer({ min: 1, max: 9_999_999 }).map((value) => value / 10_000);
/** Three targets that rise or fall, some perhaps missing. */
const threeTargets = fc
  .tuple(
    fc.array(figure, { minLength: 3, maxLength: 3 }),
    fc.boolean(),
    fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  )
  .map(([values, falls, present]) => {
    const sorted = [...values].sort((a, b) => (falls ? b - a : a - b));
    return sorted.map((value, index) => (present[index] ? value : null));
  });
const distinctTargets = threeTargets.filter((targets) => {
  const defined = targets.filter((target) => target !== null);
  return new Set(defined).size === defined.length && defined.length >= 2;
});

function isFalling(targets: readonly (number | null)[]): boolean {
  const defined = targets.filter((target) => target !== null);
  return (defined.at(-1) ?? 0) < (defined[0] ?? 0);
}

describe("Tiers and scores", () => {
  it("never fall when the actual improves", () => {
    fc.assert(
      fc.property(
        distinctTargets,
        figure,
        positiveFigure,
        fc.constantFrom(...METHODS),
        (targets, actual, step, method) => {
          const better = isFalling(targets) ? actual - step : actual + step;
          const [before, after] = [actual, better].map((value) =>
            TIER_ORDER.indexOf(call("TIER", [value, ...targets, null, NAMES]) as string),
          );
          expect(after).toBeGreaterThanOrEqual(before as number);
          const [scoreBefore, scoreAfter] = [actual, better].map((value) =>
            call("SCORE", [value, ...targets, null, method]),
          );
          if (typeof scoreBefore === "number" && typeof scoreAfter === "number")
            expect(scoreAfter).toBeGreaterThanOrEqual(scoreBefore);
        },
      ),
    );
  });

  it("do not change when all signs are reversed", () => {
    const negative = (value: number | null) => (value === null ? null : -value);
    fc.assert(
      fc.property(distinctTargets, figure, fc.constantFrom("step", "linear"), (targets, actual, method) => {
        const reversed = [negative(actual), ...targets.map(negative)];
        expect(call("TIER", reversed)).toEqual(call("TIER", [actual, ...targets]));
        expect(call("SCORE", [...reversed, null, method])).toEqual(
          closeTo(call("SCORE", [actual, ...targets, null, method])),
        );
      }),
    );
  });

  it("lie between 0 and the top points", () => {
    const points = fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 })
      .map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(
        anyCell,
        anyCell,
        anyCell,
        anyCell,
        fc.constantFrom(...METHODS),
        points,
        (actual, low, std, high, method, given) => {
          const score = call("SCORE", [actual, low, std, high, null, method, [given]]);
          if (typeof score !== "number") return;
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(given[2] as number);
        },
      ),
    );
  });

  it("are the tier's points at every distinct target, by tier and linear alike", () => {
    fc.assert(
      fc.property(distinctTargets, fc.integer({ min: 0, max: 2 }), (targets, index) => {
        const actual = targets[index] ?? null;
        if (actual === null) return;
        expect(call("SCORE", [actual, ...targets, null, "linear"])).toBe([50, 75, 100][index]);
        expect(call("SCORE", [actual, ...targets])).toBe([50, 75, 100][index]);
      }),
    );
  });

  it("leave nothing to the next target exactly where the tier is the highest that is defined", () => {
    fc.assert(
      fc.property(distinctTargets, figure, (targets, actual) => {
        const highest = 3 - [...targets].reverse().findIndex((target) => target !== null);
        const tier = TIER_ORDER.indexOf(call("TIER", [actual, ...targets, null, NAMES]) as string);
        expect(call("GAP", [actual, ...targets]) === 0).toBe(tier === highest);
      }),
    );
  });
});

describe("Any function", () => {
  const anyCall = fc.tuple(
    fc.constantFrom(...FUNCTION_IDS),
    fc.array(anyArgument, { minLength: 1, maxLength: 8 }),
  );

  it("throws nothing but its own errors, and gives what a cell can show", () => {
    const isShown = (cell: unknown): boolean =>
      typeof cell === "string" ||
      (typeof cell === "number" && Number.isFinite(cell)) ||
      (typeof cell === "object" && cell !== null && "error" in cell);
    fc.assert(
      fc.property(anyCall, ([id, args]) => {
        const result = call(id, args);
        const cells = Array.isArray(result) ? result.flat() : [result];
        expect(cells.filter((cell) => !isShown(cell))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it("reads Thai digits as Arabic ones", () => {
    const toThai = (cell: unknown) => (typeof cell === "string" ? inThaiDigits(cell) : cell);
    const ids = FUNCTION_IDS.filter((id) => !["THAI", "CHECK", "EXPLAIN"].includes(id));
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.array(anyCell, { minLength: 4, maxLength: 4 }), (id, cells) => {
        expect(call(id, cells.map(toThai))).toEqual(call(id, cells));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives for a spilled call what it gives cell by cell", () => {
    const lifted = ["TIER", "SCORE", "VERDICT", "EXPLAIN", "GAP", "CHECK"];
    const rows = fc.array(fc.array(anyCell, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...lifted), rows, (id, cells) => {
        const columns = [0, 1, 2, 3].map((column) => cells.map((row) => [row[column]]));
        expect(call(id, columns)).toEqual(cells.map((row) => [call(id, row)]));
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom("STEPS", "PERCENT", "RATING", "THAI", "NUMBER", "FISCALYEAR"),
        rows,
        (id, cells) => {
          const count = ["STEPS", "PERCENT"].includes(id) ? 2 : 1;
          const columns = [0, 1].slice(0, count).map((column) => cells.map((row) => [row[column]]));
          expect(call(id, columns)).toEqual(cells.map((row) => [call(id, row.slice(0, count))]));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("Reading what was printed", () => {
  it("KPI.NUMBER gives the number back that KPI.THAI printed", () => {
    fc.assert(
      fc.property(fc.double({ noDefaultInfinity: true, noNaN: true, min: -1e300, max: 1e300 }), (value) => {
        const printed = call("THAI", [value]);
        expect(printed).toMatch(/^-?[๐-๙]+(\.[๐-๙]+)?$/);
        const readBack = call("NUMBER", [printed]) as number;
        expect(Math.abs(readBack - value)).toBeLessThanOrEqual(1e-14 * Math.abs(value));
      }),
    );
  });

  it("KPI.STEPS counts all the steps that KPI.DONE wrote", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 50 }), (ticks) => {
        const written = call("DONE", [ticks.map((tick) => [tick])]);
        expect(call("STEPS", [written, `1-${ticks.length}`])).toEqual(
          closeTo(ticks.filter(Boolean).length / ticks.length),
        );
      }),
    );
  });
});
