import { describe, expect, it } from "@jest/globals";
import type { PlanValue } from "../../../src/report/plan";
import { cellText } from "../../../src/taskpane/preview/cell-text";
import { readTable } from "../../kpi/table";

interface Case {
  readonly title: string;
  readonly value: PlanValue;
  readonly format?: string;
  readonly shows: string;
}

describe.each(readTable<Case>(new URL("cell-text.json", import.meta.url).pathname))(
  "The preview shows %s:",
  (_block, cases) => {
    it.each(cases)("$title", ({ value, format, shows }) => {
      expect(cellText(value, format)).toBe(shows);
    });
  },
);
