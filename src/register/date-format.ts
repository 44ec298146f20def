/** What in a number format is no code: quoted words, colours and locales in brackets, escaped characters. */
const NO_CODE = /"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g;

/** Whether a number format shows a number as a date. @example isDateFormat("[$-D07041E]d mmm yyyy") // true */
export function isDateFormat(format = "General"): boolean {
  return format !== "General" && /[dmy]/i.test(format.replace(NO_CODE, ""));
}
