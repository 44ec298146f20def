const { imul } = Math;

/** What cells held, in few letters: two sheets that differ in any cell differ here. */
export class Fingerprint {
  private high = 0xdeadbeef;
  private low = 0x41c6ce57;

  /** Adds the cell that follows; blank ones are not added. */
  add(row: number, column: number, value: string | number | boolean): void {
    this.mix(`${String(row)},${String(column)},${typeof value === "string" ? plain(value) : String(value)};`);
  }

  toString(): string {
    return (this.high >>> 0).toString(36) + (this.low >>> 0).toString(36);
  }

  private mix(text: string): void {
    // In variables of its own: this runs for every letter of a report.
    let { high, low } = this;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      high = imul(high ^ code, 2654435761);
      low = imul(low ^ code, 1597334677) ^ (high >>> 15);
    }
    this.high = high;
    this.low = low;
  }
}

/** What Excel adds to a formula or spells in its own way: spaces, `@`, prefixes of functions, capitals. */
const SPELLING = /\s|@|_xl(?:fn|ws|udf)\.|_xldudf_/gi;

/** A formula without what Excel changes in it when it is read again; other text as it is. */
function plain(text: string): string {
  if (!text.startsWith("=")) return text;
  return text.replace(SPELLING, "").replaceAll("KPI_", "KPI.").toUpperCase();
}
