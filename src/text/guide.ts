import type { Bilingual } from "./language";

/** A short page of help that tells about no single function. */
export interface Guide {
  /** The name of its page, without language and ending. */
  readonly page: string;
  readonly title: Bilingual;
  readonly lead: Bilingual;
  readonly sections: readonly GuideSection[];
}

/** What stands under one heading: first the paragraphs, then the steps, then what is worked out. */
export interface GuideSection {
  readonly heading: Bilingual;
  readonly paragraphs?: readonly Bilingual[];
  /** Things to do, one after the other. */
  readonly steps?: readonly Bilingual[];
  /** Formulas that are shown with their results. */
  readonly formulas?: readonly string[];
  /** Pictures and tables that are drawn from scores. */
  readonly figure?: "methods" | "scores";
}
