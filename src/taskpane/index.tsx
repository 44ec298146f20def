import { createRoot } from "react-dom/client";
import type { Verbs } from "../actions/verbs";
import type { Language } from "../text/language";
import { App } from "./shell/app";
import { showStartFailure } from "./trouble/start-failure";
import { recall } from "./shell/remembered";
import { HOME, type Route } from "./shell/route";
import { loadWhenIdle } from "./shell/screens";
import type { OfficeColors } from "./shell/theme";

/** What a ribbon button asked for before the pane was there to show it. */
let asked: Route = HOME;
let show = (route: Route): void => {
  asked = route;
};

async function start(container: HTMLElement): Promise<void> {
  const isInExcel = await officeIsReady();
  const language = languageOf(isInExcel ? Office.context.displayLanguage : navigator.language);
  const verbs = await (isInExcel ? workbookVerbs() : fileVerbs()).catch((error: unknown) => {
    showStartFailure(container, error, language);
  });
  if (!verbs) return;
  createRoot(container).render(
    <App
      verbs={verbs}
      language={language}
      colorsNow={isInExcel ? officeColors : noColors}
      start={asked}
      onAsked={(go) => {
        show = go;
        return () => undefined;
      }}
      onFirstScreen={loadWhenIdle}
    />,
  );
}

/** Whether Excel stands behind the page; without office.js, or outside Office, it does not. */
async function officeIsReady(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

async function workbookVerbs(): Promise<Verbs> {
  const { openInWorkbook } = await import("./in-workbook");
  return openInWorkbook((route) => show(route));
}

async function fileVerbs(): Promise<Verbs> {
  const { makeFileVerbs } = await import("../actions/file-verbs");
  return makeFileVerbs();
}

/** Not every Office tells its colours: on the web it is always light. */
function officeColors(): OfficeColors | null {
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  return theme ? { background: theme.bodyBackgroundColor, text: theme.bodyForegroundColor } : null;
}

function noColors(): null {
  return null;
}

/** What was chosen in the pane, or else Office's own language. */
function languageOf(display: string): Language {
  const chosen = recall("language");
  if (chosen === "th" || chosen === "en") return chosen;
  return display.toLowerCase().startsWith("th") ? "th" : "en";
}

const container = document.getElementById("pane");
if (container) void start(container);
