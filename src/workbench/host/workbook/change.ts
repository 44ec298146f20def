import type { Area } from "./address";

/** Something that happened in a workbook, of which an add-in can ask to be told. */
export type Change =
  | { readonly kind: "written"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "added" | "deleted" | "activated"; readonly sheetId: string }
  | { readonly kind: "selected"; readonly sheetId: string; readonly area: Area };
