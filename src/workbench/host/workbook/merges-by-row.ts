import { intersect, type Area } from "./address";

/** The merges of a sheet by the rows that they cover, so that a few are looked at where there are thousands. */
export class MergesByRow {
  private readonly rows = new Map<number, Area[]>();

  constructor(merges: readonly Area[]) {
    for (const merge of merges) this.add(merge);
  }

  add(merge: Area): void {
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      const others = this.rows.get(row);
      if (others) others.push(merge);
      else this.rows.set(row, [merge]);
    }
  }

  /** The merges that have a cell in common with an area. */
  touching(area: Area): Area[] {
    const found = new Set<Area>();
    const look = (merges: readonly Area[] = []) => {
      for (const merge of merges) if (intersect(merge, area)) found.add(merge);
    };
    if (area.rows > this.rows.size) for (const merges of this.rows.values()) look(merges);
    else for (let row = area.row; row < area.row + area.rows; row += 1) look(this.rows.get(row));
    return [...found];
  }
}
