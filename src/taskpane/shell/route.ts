import type { MakeRequest, SourceId } from "../../actions/verbs";

/** What a standard sheet can be made of: a source, or a number of indicators for a blank one. */
export type MakeStart = SourceId | Extract<MakeRequest, { kind: "blank" }>;

/** Where the pane can be. */
export type Route =
  | { readonly screen: "home" }
  /** Making the standard sheet; null for the source that Home would take. */
  | { readonly screen: "make"; readonly start: MakeStart | null }
  | { readonly screen: "register" }
  /** The question how many indicators a blank sheet is for. */
  | { readonly screen: "blank" }
  /** What is wrong in a source; in the one that Home would take unless given. */
  | { readonly screen: "check"; readonly source?: SourceId }
  /** The list of functions, or one of them by its id. */
  | { readonly screen: "functions"; readonly id: string | null }
  | { readonly screen: "settings" };

export const HOME: Route = { screen: "home" };
