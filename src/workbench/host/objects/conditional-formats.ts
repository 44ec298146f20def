import { invalidArgument, notFound } from "../workbook/host-error";
import { contains, intersect } from "../workbook/address";
import type { ConditionalFormat } from "../workbook/sheet-details";
import {
  gives,
  method,
  object,
  objectType,
  property,
  type HostObject,
  type Member,
} from "../protocol/member";
import { choice } from "./arguments";
import type { Areas } from "./range-format";

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

interface One extends Areas {
  readonly format: ConditionalFormat;
}

export function conditionalFormats(areas: Areas): HostObject {
  return object(COLLECTION, areas);
}

/** Something that is kept under a name among a format's details. */
function detail<Self extends { readonly format: ConditionalFormat }>(
  since: number,
  key: string,
): Member<Self> {
  return property(
    since,
    ({ format }) => format.details[key] ?? null,
    ({ format }, value) => {
      format.details[key] = value;
    },
  );
}

const FONT = objectType<One>("ConditionalRangeFont", {
  Bold: detail(6, "bold"),
  Color: detail(6, "fontColor"),
  Italic: detail(6, "italic"),
});
const FILL = objectType<One>("ConditionalRangeFill", { Color: detail(6, "fill") });
const FORMAT = objectType<One>("ConditionalRangeFormat", {
  Font: gives(6, (one) => object(FONT, one)),
  Fill: gives(6, (one) => object(FILL, one)),
  NumberFormat: detail(6, "numberFormat"),
});
const RULE = objectType<One>("ConditionalFormatRule", { Formula: detail(6, "formula") });
const CUSTOM = objectType<One>("CustomConditionalFormat", {
  Rule: gives(6, (one) => object(RULE, one)),
  Format: gives(6, (one) => object(FORMAT, one)),
});
const POSITIVE = objectType<One>("ConditionalDataBarPositiveFormat", {
  FillColor: detail(6, "barColor"),
  GradientFill: detail(6, "gradient"),
  BorderColor: detail(6, "barBorder"),
});
const DATA_BAR = objectType<One>("DataBarConditionalFormat", {
  PositiveFormat: gives(6, (one) => object(POSITIVE, one)),
  ShowDataBarOnly: detail(6, "showBarOnly"),
  LowerBoundRule: detail(6, "lowerBound"),
  UpperBoundRule: detail(6, "upperBound"),
  BarDirection: detail(6, "barDirection"),
  AxisFormat: detail(6, "axisFormat"),
});

const CONDITIONAL_FORMAT = objectType<One>(
  "ConditionalFormat",
  {
    Id: property(6, ({ format }) => format.id),
    Type: property(6, ({ format }) => format.type),
    Priority: property(
      6,
      ({ workbook, sheetId, format }) => workbook.detailsOf(sheetId).conditionalFormats.indexOf(format),
      ({ workbook, sheetId, format }, value) => {
        const all = workbook.detailsOf(sheetId).conditionalFormats;
        const place = Number(value);
        if (!(place >= 0 && place < all.length)) throw invalidArgument("There is no such priority.");
        all.splice(all.indexOf(format), 1);
        all.splice(place, 0, format);
      },
    ),
    StopIfTrue: property(
      6,
      ({ format }) => format.stopIfTrue,
      ({ format }, value) => {
        format.stopIfTrue = value === true;
      },
    ),
    Custom: gives(6, (one) => (one.format.type === "Custom" ? object(CUSTOM, one) : null)),
    CustomOrNullObject: gives(6, (one) => (one.format.type === "Custom" ? object(CUSTOM, one) : null)),
    DataBar: gives(6, (one) => (one.format.type === "DataBar" ? object(DATA_BAR, one) : null)),
    DataBarOrNullObject: gives(6, (one) => (one.format.type === "DataBar" ? object(DATA_BAR, one) : null)),
    Delete: method(6, ({ workbook, sheetId, format }) => {
      const all = workbook.detailsOf(sheetId).conditionalFormats;
      all.splice(all.indexOf(format), 1);
    }),
    ChangeRuleToCustom: method(17, ({ format }, [options]) => {
      Object.assign(format.details, options);
    }),
    GetRanges: gives(9, () => null),
  },
  { id: ({ format }) => format.id },
);

const COLLECTION = objectType<Areas>(
  "ConditionalFormatCollection",
  {
    GetCount: method(6, (areas) => touching(areas).length),
    /** Excel puts a new format before all others. */
    Add: gives(6, (areas, [type]) => {
      areas.workbook.checkUnprotected(areas.sheetId);
      const format: ConditionalFormat = {
        id: areas.workbook.newId("conditional-format"),
        type: choice(type, TYPES, "A type"),
        areas: [...areas.areas],
        details: {},
        stopIfTrue: false,
      };
      areas.workbook.detailsOf(areas.sheetId).conditionalFormats.unshift(format);
      return object(CONDITIONAL_FORMAT, { ...areas, format });
    }),
    GetItem: gives(6, (areas, [id]) => {
      const format = touching(areas).find((one) => one.id === id);
      if (!format) throw notFound(`There is no conditional format ${String(id)}.`);
      return object(CONDITIONAL_FORMAT, { ...areas, format });
    }),
    GetItemAt: gives(6, (areas, [index]) => {
      const format = touching(areas)[Number(index)];
      if (!format) throw invalidArgument("There is no such conditional format.");
      return object(CONDITIONAL_FORMAT, { ...areas, format });
    }),
    ClearAll: method(6, (areas) => {
      const details = areas.workbook.detailsOf(areas.sheetId);
      const gone = new Set(
        touching(areas).filter((one) =>
          one.areas.every((area) => areas.areas.some((all) => contains(all, area))),
        ),
      );
      details.conditionalFormats = details.conditionalFormats.filter((one) => !gone.has(one));
    }),
  },
  { items: (areas) => touching(areas).map((format) => object(CONDITIONAL_FORMAT, { ...areas, format })) },
);

function touching({ workbook, sheetId, areas }: Areas): ConditionalFormat[] {
  return workbook
    .detailsOf(sheetId)
    .conditionalFormats.filter((one) =>
      one.areas.some((mine) => areas.some((area) => intersect(mine, area))),
    );
}
