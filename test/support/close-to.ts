import { expect } from "@jest/globals";

/** The relative difference up to which two numbers are the same result. */
const TOLERANCE = 1e-9;

/** What an expected result is held against: numbers within the tolerance, everything else exactly. */
export function closeTo(want: unknown): unknown {
  if (Array.isArray(want)) return want.map(closeTo);
  if (typeof want !== "number" || want === 0) return want;
  const digits = -Math.log10(Math.abs(want) * TOLERANCE);
  return expect.closeTo(want, digits);
}
