import type { Language } from "../../text/language";
import { PANE_WORDS } from "../../text/pane";
import { TROUBLE_WORDS } from "../../text/trouble";

/** Says that the pane could not be opened, as when the server is out of reach, and offers to open it again. */
export function showStartFailure(container: HTMLElement, error: unknown, language: Language): void {
  const again = element("button", TROUBLE_WORDS.startAgain[language]);
  again.addEventListener("click", () => {
    location.reload();
  });
  const details = element("details", "");
  details.append(element("summary", TROUBLE_WORDS.details[language]), element("pre", String(error)));
  document.documentElement.lang = language;
  container.className = "start-failure";
  container.replaceChildren(
    element("h1", PANE_WORDS.product[language]),
    element("p", TROUBLE_WORDS.notLoaded[language]),
    again,
    details,
  );
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
