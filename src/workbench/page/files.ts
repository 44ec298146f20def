import { fill } from "../../kpi/fill";
import type { Language } from "../../text/language";
import { WORKBENCH_WORDS } from "../../text/workbench";
import type { Workbook } from "../host/workbook/workbook";
import { readXlsx } from "../host/workbook/read-xlsx";
import { restore } from "../host/workbook/restore";
import type { WorkbookSnapshot } from "../host/workbook/snapshot";
import { workbookFile } from "./workbook-file";

/** A workbook as New begins it: one blank sheet, nothing kept. */
const BLANK: WorkbookSnapshot = {
  sheets: [],
  tables: [],
  names: [],
  settings: {},
  properties: {},
  customProperties: {},
  isProtected: false,
};

/** Connects New, Open and Save with the workbook. */
export function connectFiles(workbook: Workbook, language: Language, tell: (message: string) => void): void {
  const say = (key: keyof typeof WORKBENCH_WORDS) => WORKBENCH_WORDS[key][language];
  const picker = document.getElementById("picker") as HTMLInputElement;
  const group = document.getElementById("files");
  group?.setAttribute("aria-label", say("files"));
  group?.append(
    button(say("blank"), () => void restore(workbook, BLANK)),
    button(say("open"), () => picker.click()),
    button(say("save"), () => void save(workbook)),
  );
  picker.onchange = () => {
    const [file] = picker.files ?? [];
    picker.value = "";
    if (file) void open(workbook, file).then(tell, () => tell(fill(say("cannotOpen"), { file: file.name })));
  };
}

async function open(workbook: Workbook, file: File): Promise<string> {
  const read = readXlsx(new Uint8Array(await file.arrayBuffer()));
  await restore(workbook, read);
  return "";
}

async function save(workbook: Workbook): Promise<void> {
  await workbook.calculate();
  download(await workbookFile(workbook, new Date()), "workbench.xlsx");
}

/** Hands a file to the person. */
function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** A workbook that Excel would open beside this one; here it is a file to open. */
export function saveOpened(base64: string): void {
  download(
    Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
    "copy.xlsx",
  );
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.onclick = press;
  return made;
}
