/** A piece of writing a sheet: what it adds to a request, and about how many bytes that is. */
export interface Step {
  readonly bytes: number;
  /** Whether it sets up how the sheet prints. */
  readonly isPrint?: boolean;
  queue(sheet: Excel.Worksheet): void;
}

/** What an action takes in a request, the object that it names with it. */
const BYTES_AN_ACTION = 220;

const encoder = new TextEncoder();

/**
 * A step of so many actions that carries some data.
 *
 * @param data what goes into the request beside the actions themselves
 */
export function step(
  actions: number,
  data: unknown,
  queue: (sheet: Excel.Worksheet) => void,
  more: Pick<Step, "isPrint"> = {},
): Step {
  return { bytes: actions * BYTES_AN_ACTION + byteLength(data), queue, ...more };
}

/** The bytes of a value in a request. */
export function byteLength(data: unknown): number {
  return encoder.encode(JSON.stringify(data) ?? "").length;
}
