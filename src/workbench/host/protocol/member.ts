import type { Workbook } from "../workbook/workbook";

/** What the members of objects work on: the workbook, and how a batch is being carried out. */
export interface Session {
  readonly workbook: Workbook;
  /** Calculates what is dirty; before anything is read that depends on it. */
  calculate(): Promise<void>;
  /** What the add-in opened as new workbooks, as base64. */
  /** Opens a workbook beside this one. */
  open(base64: string): void;
}

/** An object of Excel's interface, such as one range: a type with its members, and what it stands for. */
export interface HostObject<Self = unknown> {
  readonly type: ObjectType<Self>;
  readonly self: Self;
}

/** A member of a type by its name in batches, such as `Values`; the set is the ExcelApi version that brought it. */
export interface Member<Self> {
  readonly since: number;
  readonly get?: (self: Self, session: Session) => unknown;
  readonly set?: (self: Self, value: unknown, session: Session) => void | Promise<void>;
  readonly call?: (self: Self, args: readonly unknown[], session: Session) => unknown;
  readonly object?: (
    self: Self,
    args: readonly unknown[],
    session: Session,
  ) => MaybeObject | Promise<MaybeObject>;
}

export type MaybeObject = HostObject | null;

export interface ObjectType<Self> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<Self>>>;
  /** For collections: what they hold. */
  readonly items?: (self: Self, session: Session) => HostObject[];
  /** By what the client finds it again in its collection. */
  readonly id?: (self: Self) => string;
}

/** The types that have been described, for what is to be true of each of them. */
export const OBJECT_TYPES: ObjectType<never>[] = [];

/** Describes a type of object. */
export function objectType<Self>(
  name: string,
  members: Readonly<Record<string, Member<Self>>>,
  more: Pick<ObjectType<Self>, "items" | "id"> = {},
): ObjectType<Self> {
  const type = { name, members, ...more };
  OBJECT_TYPES.push(type);
  return type;
}

/** An object of a type. */
export function object<Self>(type: ObjectType<Self>, self: Self): HostObject {
  return { type, self } as unknown as HostObject;
}

/** A property that can be read and, with `set`, written. */
export function property<Self>(
  since: number,
  get: NonNullable<Member<Self>["get"]>,
  set?: NonNullable<Member<Self>["set"]>,
): Member<Self> {
  return set ? { since, get, set } : { since, get };
}

/** A property whose value depends on formulas. */
export function calculated<Self>(
  since: number,
  get: NonNullable<Member<Self>["get"]>,
  set?: NonNullable<Member<Self>["set"]>,
): Member<Self> {
  const read = async (self: Self, session: Session) => {
    await session.calculate();
    return get(self, session);
  };
  return set ? { since, get: read, set } : { since, get: read };
}

/** A method without a result, or with a plain one. */
export function method<Self>(since: number, call: NonNullable<Member<Self>["call"]>): Member<Self> {
  return { since, call };
}

/** A property or method that gives another object; null where there is none. */
export function gives<Self>(since: number, give: NonNullable<Member<Self>["object"]>): Member<Self> {
  return { since, object: give };
}
