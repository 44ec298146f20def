import { expect } from "@jest/globals";
import { closeTo } from "../../../support/close-to";
import type { Call } from "./call-plan";
import type { RanCalls } from "./run-calls";

/** Holds what a call left in its cells against what is wanted. */
export function expectCall({ results }: RanCalls, { formula, want, mayRefuseAll }: Call): void {
  const found = results.get(formula) ?? [];
  const isRefused =
    mayRefuseAll === true && found.slice(1).every((row) => row.every((cell) => cell === null));
  const [cells, wanted] = isRefused ? [found.slice(0, 1), want.slice(0, 1)] : [found, want];
  expect(cells).toEqual(closeTo(wanted));
}
