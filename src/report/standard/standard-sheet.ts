import { fill } from "../../kpi/fill";
import type { Entry, GroupHeading, Indicator, Report, ReportSettings } from "../../register/report";
import { REPORT_WORDS } from "../../text/report";
import { area } from "../area";
import { assess } from "../assess";
import { headingLines } from "../heading";
import { beginningOf, continuedName, flowsOf, groupStrips } from "./flows";
import type { Filling } from "./input-cells";
import {
  COLUMNS,
  FLOW_COLUMNS,
  HEADER_HEIGHT,
  MARGINS,
  PAGE_ROOM,
  PRINTED_COLUMNS,
  textRoom,
  toPixels,
} from "../page";
import { heightOfRows, heightToBegin, paginate, type Segment } from "./paginate";
import type { SheetPlan } from "../plan";
import { freeSheetName } from "../sheet-names";
import { SheetWriter } from "./sheet-writer";
import { inDigits } from "../shown";
import { heightOf, type StripCell } from "./strips";
import { fontOf, type LookName } from "./style-book";
import type { BlockSource } from "./target-block";
import { lineHeight } from "./text-chunks";
import { tierColors } from "./tier-colors";
import { textLines } from "../text/lines";

export interface StandardSheetOptions {
  readonly filling: Filling;
  /** Names of sheets that are there already. */
  readonly takenNames?: readonly string[];
  /** Said in small print under the heading, as the date from which the values are. */
  readonly remark?: string;
}

/** Excel takes 1,026 manual page breaks on a sheet; a second sheet begins before. */
const MOST_PAGES = 1000;
/** A page that is full of text holds more characters than this. */
const FEWEST_CHARACTERS_A_PAGE = 300;

const MOST_TITLE_LINES = 4;

const PARAGRAPH_SPACE = 4;
const TIGHT_PARAGRAPH_SPACE = 2;
/** A last page with fewer lines than this is pulled back by setting paragraphs tighter. */
const FEW_LINES = 4;

/**
 * The standard indicator sheet as it is handed in: under every indicator its table of targets, its verdict, how it
 * came about, and beside it the obstacles. Past a thousand pages it goes on on a second sheet.
 *
 * @example standardSheets(report, { filling: "values" })[0].pageStarts
 */
export function standardSheets(report: Report, options: StandardSheetOptions): SheetPlan[] {
  const sheets: SheetPlan[] = [];
  const taken = [...(options.takenNames ?? [])];
  let next = 0;
  do {
    const sheet = new StandardSheet(report.settings, options);
    next = sheet.addEntries(report.entries, next);
    const year = inDigits(String(report.settings.fiscalYear), "arabic");
    const name = freeSheetName(fill(REPORT_WORDS[report.settings.language].standardSheet, { year }), taken);
    taken.push(name);
    sheets.push(sheet.finish(name));
  } while (next < report.entries.length);
  return sheets;
}

/** A blank form for a number of indicators: typed into, its verdicts follow. */
export function blankSheets(
  count: number,
  settings: ReportSettings,
  takenNames: readonly string[] = [],
): SheetPlan[] {
  const entries = Array.from({ length: count }, (_, index) => blankIndicator(index + 1));
  return standardSheets({ settings, entries }, { filling: "blank", takenNames });
}

/** One sheet being laid out, page after page. */
class StandardSheet {
  private readonly writer: SheetWriter;
  private readonly pageStarts: number[] = [];
  private readonly inputs: unknown[] = [];
  private readonly headerRow: number;
  private room: number;

  constructor(
    private readonly settings: ReportSettings,
    private readonly options: StandardSheetOptions,
  ) {
    this.writer = new SheetWriter(settings.font);
    this.addTitle();
    this.room = PAGE_ROOM - this.writer.rowHeights.reduce((sum, height) => sum + height, 0);
    this.headerRow = this.writer.nextRow;
    this.addHeader();
  }

  /** Adds entries from `first` on as long as the sheet takes them; says which comes next. */
  addEntries(entries: readonly Entry[], first: number): number {
    for (let index = first; index < entries.length; index += 1) {
      const entry = entries[index] as Entry;
      if (this.isTooLong(entries.slice(index, index + 4))) return index;
      if (entry.kind === "group") this.addGroup(entry, entries.slice(index + 1, index + 4));
      else this.addIndicator(entry, index + 1);
    }
    return entries.length;
  }

  /** Whether the next indicator would need more page breaks than a sheet may have. */
  private isTooLong(following: readonly Entry[]): boolean {
    const next = following.find((entry) => entry.kind === "indicator");
    if (!next || this.pageStarts.length + pagesAtMost(next) <= MOST_PAGES) return false;
    return this.pageStarts.length + this.layOut(this.source(next, 0)).length > MOST_PAGES;
  }

  finish(name: string): SheetPlan {
    const { writer, settings, headerRow } = this;
    const words = REPORT_WORDS[settings.language];
    const rows = writer.nextRow;
    const year = inDigits(String(settings.fiscalYear), settings.digits);
    const months = inDigits(String(settings.round), settings.digits);
    return {
      name,
      kind: "standard",
      columns: COLUMNS,
      rowHeights: writer.rowHeights,
      cells: writer.cells,
      font: settings.font,
      styles: writer.book.styles,
      formats: writer.formats,
      merges: writer.merges,
      validations: [],
      conditionalFormats: tierColors(headerRow + 1, Math.max(1, rows - headerRow - 1), settings.language),
      names: [],
      print: {
        landscape: true,
        centered: true,
        margins: MARGINS,
        area: area(0, 0, rows, PRINTED_COLUMNS),
        titleRows: { first: headerRow, last: headerRow },
        pageStarts: this.pageStarts,
        footer: {
          left: words.printedOn,
          center: escapeFooter(fill(words.reportName, { year, months })),
          right: words.page,
          size: settings.font.size - 3,
        },
      },
      frozenRows: headerRow + 1,
      mark: { kpiSheet: "standard", kpiInputs: JSON.stringify(this.inputs) },
    };
  }

  private addTitle(): void {
    const { settings, writer } = this;
    const add = (value: string, look: LookName, space: number) => {
      const { name, size, bold } = fontOf(look, settings.font);
      const lines = textLines(value, textRoom(0, PRINTED_COLUMNS), { name, size, bold });
      const height = Math.min(lines, MOST_TITLE_LINES) * lineHeight(name, size) + space;
      writer.addRow(toPixels(height), [{ column: 0, columns: PRINTED_COLUMNS, look, value }]);
    };
    const [title = "", ...others] = headingLines(settings);
    add(title, "title", 4);
    for (const line of others) add(line, "titleLine", 2);
    if (this.options.remark) add(inDigits(this.options.remark, settings.digits), "points", 0);
    writer.addRow(toPixels(6), []);
  }

  private addHeader(): void {
    const words = REPORT_WORDS[this.settings.language];
    const cell = (flow: keyof typeof FLOW_COLUMNS, value: string, edges: string): StripCell => {
      const { first, count } = FLOW_COLUMNS[flow];
      return { column: first, columns: count, look: "header", value, edges };
    };
    this.writer.addRow(HEADER_HEIGHT, [
      cell("name", words.nameHeader, "hlb"),
      cell("result", words.resultHeader, "hlb"),
      cell("obstacles", words.obstaclesHeader, "hlrb"),
    ]);
  }

  /** A group heading stays with the indicator after it. */
  private addGroup(group: GroupHeading, following: readonly Entry[]): void {
    const strips = groupStrips(group, this.settings);
    const height = heightOf({ strips });
    const next = following.find((entry) => entry.kind === "indicator");
    if (height + (next ? this.leastHeight(next) : 0) > this.room) this.startPage();
    for (const strip of strips) {
      if (strip.height > this.room) this.startPage();
      this.writer.addRow(
        strip.height,
        strip.cells.map((cell) => ({ ...cell, edges: `${cell.edges ?? ""}b` })),
      );
      this.room -= strip.height;
    }
  }

  /** What an indicator needs at least where it begins. */
  private leastHeight(indicator: Indicator): number {
    return heightToBegin(beginningOf(this.source(indicator, 0)));
  }

  private addIndicator(indicator: Indicator, registerRow: number): void {
    const source = this.source(indicator, registerRow);
    for (const [index, segment] of this.layOut(source).entries()) {
      if (index > 0) this.startPage();
      if (segment) this.addSegment(segment, indicator);
    }
  }

  private addSegment(segment: Segment, indicator: Indicator): void {
    const before = this.writer.nextRow;
    const anchors = this.writer.addSegment(segment);
    const { actual, low, standard, high, key } = indicator;
    if (anchors.size > 0) this.inputs.push([key, anchors.get("actual"), actual, low, standard, high]);
    this.room -= this.writer.rowHeights.slice(before).reduce((sum, height) => sum + height, 0);
  }

  /** Divides an indicator over pages, tighter where that spares a page with only a few lines on it. */
  private layOut(source: BlockSource): (Segment | null)[] {
    const continued = continuedName(source.indicator, this.settings);
    const laidOut = (space: number) => paginate(flowsOf(source, space), this.room, continued);
    const segments = laidOut(PARAGRAPH_SPACE);
    const last = segments.at(-1);
    const few = FEW_LINES * lineHeight(this.settings.font.name, this.settings.font.size);
    if (segments.length < 2 || !last || heightOfRows(last) >= few) return segments;
    if (heightOfRows(last) > spared(segments)) return segments;
    const tight = laidOut(TIGHT_PARAGRAPH_SPACE);
    return tight.length < segments.length ? tight : segments;
  }

  private startPage(): void {
    this.pageStarts.push(this.writer.nextRow);
    this.room = PAGE_ROOM;
  }

  private source(indicator: Indicator, registerRow: number): BlockSource {
    const { settings, options } = this;
    return {
      indicator,
      assessment: assess(indicator, settings),
      filling: options.filling,
      settings,
      registerRow,
    };
  }
}

/** What tighter paragraphs spare at most. */
function spared(segments: readonly (Segment | null)[]): number {
  const bands = segments.reduce((sum, segment) => sum + (segment?.placed.length ?? 0), 0);
  return bands * (PARAGRAPH_SPACE - TIGHT_PARAGRAPH_SPACE);
}

/** More pages than an indicator takes, without laying it out. */
function pagesAtMost(indicator: Indicator): number {
  const { statement, formula, narrative, obstacles, suggestions, footnote, name, steps } = indicator;
  const texts = [statement, formula, narrative, obstacles, suggestions, footnote, name];
  const lines = texts.reduce((sum, text) => sum + text.split("\n").length, steps.length);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return 3 + Math.ceil(characters / FEWEST_CHARACTERS_A_PAGE) + Math.ceil(lines / 10);
}

/** In a footer `&` begins a code; a typed one is written twice. */
function escapeFooter(text: string): string {
  return text.replaceAll("&", "&&");
}

function blankIndicator(number: number): Indicator {
  return {
    kind: "indicator",
    number: String(number),
    name: "",
    unit: "",
    weight: null,
    low: null,
    standard: null,
    high: null,
    actual: null,
    formats: ["General", "General", "General", "General"],
    direction: null,
    method: "step",
    scale: "",
    statement: "",
    formula: "",
    narrative: "",
    obstacles: "",
    suggestions: "",
    footnote: "",
    steps: [],
    key: "",
    row: number,
  };
}
