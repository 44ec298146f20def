/** The pane on a workbook in memory, as a page: `?state=register&language=th&screen=settings&theme=dark`. */
import { createRoot } from "react-dom/client";
import { App } from "../../../src/taskpane/shell/app";
import type { Route } from "../../../src/taskpane/shell/route";
import { STATES, type StateName } from "./states";

/** The browser that a test opens says whether it likes to be dark. */
const noColors = () => null;

const asked = new URLSearchParams(location.search);
const workbook = STATES[(asked.get("state") ?? "register") as StateName]();
Object.assign(globalThis, { workbook });
createRoot(document.getElementById("pane") as HTMLElement).render(
  <App
    verbs={workbook}
    language={asked.get("language") === "en" ? "en" : "th"}
    colorsNow={noColors}
    start={JSON.parse(asked.get("route") ?? '{"screen":"home"}') as Route}
  />,
);
