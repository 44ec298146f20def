/** Functions by the name they were associated with, in capitals. */
export type Associated = ReadonlyMap<string, (...args: unknown[]) => unknown>;

interface Association {
  readonly _association: { readonly mappings: Readonly<Record<string, (...args: unknown[]) => unknown>> };
}

/** The parts of a window in which office.js keeps what an add-in's scripts have associated. */
export interface OfficeParts {
  readonly CustomFunctions: Association & { readonly Error: new (code: string, message?: string) => unknown };
  readonly Office: { readonly actions: Association };
}

/** The worksheet functions of an add-in, by id. */
export function associatedFunctions({ CustomFunctions }: Pick<OfficeParts, "CustomFunctions">): Associated {
  return new Map(Object.entries(CustomFunctions._association.mappings));
}

/** The commands of an add-in's ribbon buttons, by name. */
export function associatedCommands({ Office }: Pick<OfficeParts, "Office">): Associated {
  return new Map(Object.entries(Office.actions._association.mappings));
}
