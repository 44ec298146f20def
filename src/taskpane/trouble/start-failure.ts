import { ERROR_WORDS, TROUBLE_WORDS } from "../../text/errors";
import type { Language } from "../../text/language";

/** Says that the pane could not be opened, as when the server is out of reach, and offers to open it again. */
export function showStartFailure(container: HTMLElement, error: unknown, language: Language): void {
  const { title, what } = ERROR_WORDS.unexpected[language];
  const heading = element("h1", title);
  const again = element("button", TROUBLE_WORDS.startAgain[language]);
  again.addEventListener("click", () => {
    location.reload();
  });
  const details = element("details", "");
  details.append(element("summary", TROUBLE_WORDS.details[language]), element("pre", String(error)));
  document.documentElement.lang = language;
  container.replaceChildren(heading, element("p", what), again, details);
  container.className = "start-failure";
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
