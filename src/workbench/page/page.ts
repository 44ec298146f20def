import { COMMANDS } from "../../actions/ribbon";
import { fill } from "../../kpi/fill";
import type { Language } from "../../text/language";
import { WORKBENCH_WORDS } from "../../text/workbench";
import { ExcelHost } from "../host/excel-host";
import type { FunctionsMetadata } from "../host/functions";
import { functionsOf, installExcel } from "../host/in-page";
import { associatedCommands, type OfficeParts } from "../host/office/associations";
import type { HostOptions } from "../host/office/window-external";
import { Workbook } from "../host/workbook/workbook";
import { calculateByItself } from "./calculate-by-itself";
import { showConditionalColors } from "./conditional-colors";
import { showErrorTips } from "./error-tip";
import { connectFiles, saveOpened } from "./files";
import { followSelection } from "./follow-selection";
import { functionHelp, type FunctionWords } from "./function-help";
import { startGrid } from "./grid";
import { allowRenamedTabs } from "./renamed-tabs";
import { writeSample } from "./sample-workbook";

/** What manifest.xml asks for, and so what Excel has at least. */
const REQUIREMENTS = { ExcelApi: "1.12", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" };
const NAMESPACE = "KPI";

type PaneWindow = Window & OfficeParts;

declare global {
  interface Window {
    /** The pane's frame asks for `install` before office.js is loaded in it; tests look at what Excel was told. */
    kpiWorkbench?: { install(frame: Window): void; readonly host: ExcelHost };
  }
}

const language: Language = new URLSearchParams(location.search).get("language") === "en" ? "en" : "th";
const say = (key: keyof typeof WORKBENCH_WORDS) => WORKBENCH_WORDS[key][language];

async function start(): Promise<void> {
  document.documentElement.lang = language;
  allowRenamedTabs();
  const [metadata, words] = await Promise.all([
    readJson<FunctionsMetadata>("functions.json"),
    readJson<FunctionWords>(language === "th" ? "functions-th.json" : "functions.json"),
    loadFonts(),
  ]);
  const { univer, book, drawn } = startGrid("grid", functionHelp(words, NAMESPACE));
  const workbook = new Workbook(univer, book);
  const options: HostOptions = { requirements: REQUIREMENTS, locale: language === "th" ? "th-TH" : "en-US" };
  const host = new ExcelHost(workbook, options);
  window.kpiWorkbench = { install: (frame) => installExcel(frame, host, options), host };
  installExcel(window, host, options);
  await loadScript("office/office.js");
  await Office.onReady();
  await loadScript("functions.js");
  workbook.define(functionsOf(window as unknown as OfficeParts, metadata, NAMESPACE));
  showConditionalColors(univer, workbook);
  calculateByItself(workbook);
  await drawn;
  followSelection(univer, workbook, book.getUnitId());
  await writeSample(workbook, language);
  connectRibbon(await openPane());
  connectFiles(workbook, language, showStatus);
  host.onOpened((base64) => {
    saveOpened(base64);
    showStatus(say("copySaved"));
  });
  showErrorTips(univer, workbook);
  document.documentElement.dataset["ready"] = "yes";
}

async function readJson<T>(file: string): Promise<T> {
  return (await (await fetch(file)).json()) as T;
}

/** A canvas draws with whatever font is there when it draws. */
async function loadFonts(): Promise<void> {
  await Promise.all(
    ["16px", "bold 16px"].map((font) => document.fonts.load(`${font} "TH Sarabun New"`, "กA1")),
  );
}

function loadScript(src: string): Promise<void> {
  return new Promise((loaded, failed) => {
    const script = document.createElement("script");
    script.src = src;
    script.onload = () => loaded();
    script.onerror = () => failed(new Error(src));
    document.head.append(script);
  });
}

/** Opens the pane as it is shipped, and waits until its page is there. */
function openPane(): Promise<HTMLIFrameElement> {
  const frame = element<HTMLIFrameElement>("pane");
  return new Promise((opened) => {
    frame.onload = () => opened(frame);
    frame.src = "taskpane.html";
  });
}

/** The buttons of the ribbon call the same commands as Excel's. */
function connectRibbon(frame: HTMLIFrameElement): void {
  const pane = frame.contentWindow as PaneWindow | null;
  const command = (name: string) => () => {
    const run = pane && associatedCommands(pane).get(name.toUpperCase());
    run?.({ completed: () => undefined, source: { id: name } });
  };
  const ribbon = element("ribbon");
  ribbon.append(
    button(say("indicators"), () => pane?.focus()),
    button(say("standardSheet"), command(COMMANDS.standardSheet)),
    button(say("functionsHelp"), command(COMMANDS.functions)),
  );
  const other = element("language");
  other.textContent = say("otherLanguage");
  other.onclick = () => {
    location.search = `?language=${language === "th" ? "en" : "th"}`;
  };
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  const icon = document.createElement("img");
  icon.src = "assets/icon-16.png";
  icon.alt = "";
  made.append(icon, label);
  made.onclick = press;
  return made;
}

function showStatus(message: string): void {
  element("status").textContent = message;
}

function element<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

start().catch((error: unknown) => {
  showStatus(fill(say("failed"), { reason: error instanceof Error ? error.message : String(error) }));
});
