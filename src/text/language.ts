/** The languages that people can choose. */
export type Language = "th" | "en";

/** A word or sentence in every language. */
export type Bilingual = Readonly<Record<Language, string>>;
