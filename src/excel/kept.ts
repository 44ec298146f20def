import type { ColumnMapping } from "../register/mapping";
import type { ReportSettings } from "../register/report";
import { inExcel } from "./run";

const SETTINGS = "KpiSettings";
const MAPPINGS = "KpiMappings";

/** What the workbook keeps for the add-in, as it was stored: nobody but the reader of each knows its shape. */
export interface Kept {
  readonly settings: unknown;
  /** By the name that it was kept under. */
  readonly mappings: Readonly<Record<string, unknown>>;
}

/** Asks for what is kept; it can be had after the next request. */
export function loadKept({ workbook }: Excel.RequestContext): () => Kept {
  const [settings, mappings] = [SETTINGS, MAPPINGS].map((key) =>
    workbook.settings.getItemOrNullObject(key).load("value"),
  );
  return () => ({ settings: readJson(settings), mappings: mappingsIn(readJson(mappings)) });
}

/** Keeps the settings in the workbook, for everyone who opens it. */
export function keepSettings(settings: ReportSettings): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.settings.add(SETTINGS, JSON.stringify(settings));
    await context.sync();
  });
}

/** Keeps a corrected mapping under the name of its table. */
export function keepMapping(name: string, mapping: ColumnMapping): Promise<void> {
  return inExcel(async (context) => {
    const kept = loadKept(context);
    await context.sync();
    const mappings = { ...kept().mappings, [name]: mapping };
    context.workbook.settings.add(MAPPINGS, JSON.stringify(mappings));
    await context.sync();
  });
}

function readJson(setting: Excel.Setting | undefined): unknown {
  if (!setting || setting.isNullObject) return undefined;
  const value: unknown = setting.value;
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

function mappingsIn(stored: unknown): Kept["mappings"] {
  return typeof stored === "object" && stored !== null ? (stored as Kept["mappings"]) : {};
}
