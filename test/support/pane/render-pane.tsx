/** The pane on a workbook in memory, in jsdom. */
import { afterEach } from "@jest/globals";
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import type { Verbs } from "../../../src/actions/verbs";
import { App } from "../../../src/taskpane/shell/app";
import { HOME, type Route } from "../../../src/taskpane/shell/route";
import type { OfficeColors } from "../../../src/taskpane/shell/theme";
import type { Language } from "../../../src/text/language";

// jsdom draws nothing and so cannot scroll.
window.scrollTo = () => undefined;

afterEach(() => {
  cleanup();
  localStorage.clear();
});

interface Options {
  readonly language?: Language;
  readonly start?: Route;
  readonly onAsked?: (show: (route: Route) => void) => () => void;
  readonly colorsNow?: () => OfficeColors | null;
}

const noColors = () => null;

/** Renders the pane and waits until its heading is there. */
export async function renderPane<Workbook extends Verbs>(
  workbook: Workbook,
  { language = "en", start = HOME, onAsked, colorsNow = noColors }: Options = {},
): Promise<{ readonly workbook: Workbook; readonly user: UserEvent }> {
  render(
    <App
      verbs={workbook}
      language={language}
      colorsNow={colorsNow}
      start={start}
      {...(onAsked ? { onAsked } : {})}
    />,
  );
  await screen.findByRole("heading", { level: 1 }, { timeout: 10_000 });
  return { workbook, user: userEvent.setup() };
}

/** Finds the element that says a text, also where parts of it are kept together on a line. */
export function says(text: string | RegExp): (content: string, element: Element | null) => boolean {
  const fits = (element: Element) =>
    typeof text === "string" ? element.textContent === text : text.test(element.textContent ?? "");
  return (_content, element) =>
    element !== null && fits(element) && ![...element.children].some((child) => fits(child));
}
