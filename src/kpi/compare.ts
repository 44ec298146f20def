/** Two figures that differ by no more than this share are the same: 0.1 + 0.2 meets a target of 0.3. */
const TOLERANCE = 1e-9;

/** Whether two figures are the same but for what binary arithmetic adds. @example isSame(0.1 + 0.2, 0.3) // true */
export function isSame(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether `a` is the same as `b` or more. */
export function isAtLeast(a: number, b: number): boolean {
  return a > b || isSame(a, b);
}
