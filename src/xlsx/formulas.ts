/** Pieces of a formula that are not code: texts, quoted sheet names, column names of tables. */
const NOT_CODE = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:'.|[^\]'])*\]/g;

const KPI_FUNCTION = /(?<![\p{L}\p{N}_.])KPI\./iu;

/** Functions younger than the file format: a file names them with a prefix, or Excel shows #NAME?. */
const YOUNG = "CONCAT|DAYS|IFNA|IFS|MAXIFS|MINIFS|NUMBERVALUE|SWITCH|TEXTJOIN|UNICHAR|UNICODE|XLOOKUP|XMATCH";

/** A column of a table in brackets; `'` makes the bracket after it a plain character. */
const COLUMN = String.raw`\[(?:'.|[^\]'])*\]`;

/** What makes a second look at a formula worth its time: most formulas of a report need no rewriting. */
const MAY_BE_REWRITTEN = new RegExp(String.raw`\[@|(?:${YOUNG})\(`, "i");

const REWRITTEN = new RegExp(
  [
    String.raw`(?<kept>"(?:[^"]|"")*"|'(?:[^']|'')*'!)`,
    String.raw`(?<table>[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)?\[@(?<columns>${COLUMN}(?::${COLUMN})?|(?:'.|[^\[\]'])*)\]`,
    String.raw`(?<![\p{L}\p{N}_.])(?<young>${YOUNG})(?=\()`,
  ].join("|"),
  "giu",
);

/** Whether a formula calls the add-in, and so gives #NAME? to a colleague who does not have it. */
export function usesAddIn(formula: string): boolean {
  return KPI_FUNCTION.test(formula) && KPI_FUNCTION.test(formula.replace(NOT_CODE, " "));
}

/**
 * A formula as a file spells it: without `=`, this row of a table in full (`[@Score]` is a short form of the
 * formula bar only), young functions with their prefix.
 * @param table the table of the cell's own sheet, which a bare `[@Score]` means
 */
export function fileFormula(formula: string, table?: string): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  if (!MAY_BE_REWRITTEN.test(text)) return text;
  return text.replace(REWRITTEN, (...match) => {
    const part = match.at(-1) as Record<"kept" | "table" | "columns" | "young", string | undefined>;
    if (part.columns !== undefined) return thisRow(part.table ?? table ?? "", part.columns);
    return part.young ? `_xlfn.${part.young.toUpperCase()}` : (part.kept ?? "");
  });
}

function thisRow(table: string, columns: string): string {
  if (columns === "") return `${table}[#This Row]`;
  return `${table}[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}
