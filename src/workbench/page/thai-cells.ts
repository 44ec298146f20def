import {
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type Nullable,
  type Univer,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/sheets";

type Cell = ICellDataForSheetInterceptor;

const THAI_DIGITS_FORMAT = /\[\$-D/;
const THAI = /[\u0E00-\u0E7F]/;
const BREAK = "\u200B";
/** Past the number formats, so that what is shown is changed and not what is kept. */
const AFTER_NUMBER_FORMATS = 0;
const words = new Intl.Segmenter("th", { granularity: "word" });

/**
 * Shows Thai as Excel does: in Thai digits where the number format asks for them, and with lines that break between
 * words. Only what is drawn is changed; whoever edits a cell gets what it holds.
 */
export function showThai(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_NUMBER_FORMATS,
    handler(cell, { workbook, rawData }, next) {
      if (cell?.v === null || cell?.v === undefined) return next(cell);
      const pattern = workbook.getStyles().getStyleByCell(rawData)?.n?.pattern ?? "";
      const shown = shownThai(cell.v, pattern);
      return next(shown === cell.v ? cell : { ...cell, v: shown });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { origin }, next) => next(withoutBreaks(origin ? { ...cell, ...origin } : cell)),
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    handler: (cell, _place, next) => next(withoutBreaks(cell)),
  });
}

/** A value as it is drawn. @example shownThai(2.5, "[$-D00041E]0.0") // "๒.๕" */
export function shownThai(value: string | number | boolean, pattern: string): string | number | boolean {
  const inDigits = THAI_DIGITS_FORMAT.test(pattern) ? thaiDigits(String(value)) : value;
  if (typeof inDigits !== "string" || !THAI.test(inDigits)) return inDigits;
  return Array.from(words.segment(inDigits), ({ segment }) => segment).join(BREAK);
}

function thaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}

function withoutBreaks(cell: Nullable<Cell>): Nullable<Cell> {
  if (!cell || typeof cell.v !== "string" || !cell.v.includes(BREAK)) return cell;
  return { ...cell, v: cell.v.replaceAll(BREAK, "") };
}
