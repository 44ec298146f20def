/** A batch as the client writes it. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** @returns null for what is no batch */
export function readBatch(body: string): Batch | null {
  try {
    const read: unknown = JSON.parse(body);
    return isBatch(read) ? read : null;
  } catch {
    return null;
  }
}

function isBatch(read: unknown): read is Batch {
  if (!isRecord(read) || !isRecord(read["ObjectPaths"]) || !Array.isArray(read["Actions"])) return false;
  return (
    Object.values(read["ObjectPaths"]).every((path) => isRecord(path)) &&
    read["Actions"].every((action) => isRecord(action) && typeof action["ActionType"] === "number")
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
