import { quoteSheet, addressOf } from "../workbook/address";
import { gives, method, object, objectType, property, type HostObject } from "../protocol/member";
import { cellsAt, choice, type Cells } from "./arguments";
import { conditionalFormats } from "./conditional-formats";
import { range } from "./range";
import { rangeFormat, type Areas } from "./range-format";
import { worksheet } from "./worksheet";

export function rangeAreas(areas: Areas): HostObject {
  return object(RANGE_AREAS, areas);
}

const RANGES = objectType<Areas>(
  "RangeCollection",
  {
    GetCount: method(9, ({ areas }) => areas.length),
    GetItemAt: gives(9, ({ workbook, sheetId, areas }, [index]) => {
      const area = areas[Number(index)];
      return area ? range({ workbook, sheetId, area }) : null;
    }),
  },
  { items: ({ workbook, sheetId, areas }) => areas.map((area) => range({ workbook, sheetId, area })) },
);

const RANGE_AREAS = objectType<Areas>("RangeAreas", {
  Address: property(9, ({ workbook, sheetId, areas }) =>
    areas.map((area) => `${quoteSheet(workbook.sheetName(sheetId))}!${addressOf(area)}`).join(","),
  ),
  AreaCount: property(9, ({ areas }) => areas.length),
  CellCount: property(9, ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0)),
  Areas: gives(9, (areas) => object(RANGES, areas)),
  Format: gives(9, (areas) => rangeFormat(areas)),
  ConditionalFormats: gives(9, (areas) => conditionalFormats(areas)),
  Worksheet: gives(9, ({ workbook, sheetId }) => worksheet(workbook, sheetId)),
  CopyFrom: method(9, ({ workbook, sheetId, areas }, [source, type]) => {
    choice(type, ["Formats"], "What is copied");
    const from =
      typeof source === "string" ? cellsAt(workbook, sheetId, source) : (source as HostObject<Cells>).self;
    for (const area of areas) workbook.copyFormats(from, sheetId, area);
  }),
  Clear: method(9, ({ workbook, sheetId, areas }) => {
    for (const area of areas) workbook.clear(sheetId, area, "all");
  }),
});
