import { FUNCTION_HELP } from "../../functions/help";
import type { FunctionHelp } from "../../functions/help/types";
import type { Language } from "../../text/language";
import { evaluateFormula, FormulaError } from "../../functions/formula";

type Call = (...args: unknown[]) => unknown;

const WORDS = {
  th: {
    title: "ลองใช้ฟังก์ชัน KPI โดยไม่ต้องมี Excel",
    prompt: "พิมพ์สูตร แล้วกด Enter",
    go: "คำนวณ",
    other: "English",
    blank: "(ว่าง)",
  },
  en: {
    title: "Try the KPI functions without Excel",
    prompt: "Type a formula and press Enter",
    go: "Calculate",
    other: "ไทย",
    blank: "(blank)",
  },
} as const;

const FIRST_FORMULA = '=KPI.VERDICT(384.58,325,371.94,401.7,,"ratio")';
const calls = new Map<string, Call>();
let language: Language = navigator.language.startsWith("en") ? "en" : "th";

/** Stands in for Excel: keeps the functions as they are associated, so that the page can call them. */
class CellError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}
Object.assign(globalThis, {
  CustomFunctions: { associate: (id: string, call: Call) => calls.set(id, call), Error: CellError },
});

function element<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

function calculate(): void {
  const result = element<HTMLOutputElement>("result");
  const { text, isError } = show(element<HTMLInputElement>("formula").value);
  result.textContent = text;
  result.className = isError ? "error" : "";
}

function show(formula: string): { text: string; isError: boolean } {
  try {
    return { text: rowsAsText(evaluateFormula(formula, callFunction)), isError: false };
  } catch (thrown) {
    if (thrown instanceof CellError) return { text: `${thrown.code}\n${thrown.message}`, isError: true };
    if (thrown instanceof FormulaError) return { text: thrown.message, isError: true };
    throw thrown;
  }
}

function callFunction(id: string, args: readonly unknown[]): unknown {
  const call = calls.get(id);
  if (!call) throw new CellError("#NAME?", id);
  return call(...args);
}

function rowsAsText(result: unknown): string {
  const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  return rows.map((row) => row.map(cellAsText).join("\t")).join("\n");
}

function cellAsText(cell: unknown): string {
  if (cell instanceof CellError) return `${cell.code} ${cell.message}`;
  return cell === "" ? WORDS[language].blank : String(cell);
}

/** Loads the functions as Excel does, out of the built file. */
async function loadFunctions(): Promise<void> {
  await new Promise((loaded, failed) => {
    const script = document.createElement("script");
    script.src = "functions.js";
    script.onload = loaded;
    script.onerror = failed;
    document.head.append(script);
  });
}

function showWords(): void {
  const words = WORDS[language];
  document.documentElement.lang = language;
  element("title").textContent = words.title;
  element("prompt").textContent = words.prompt;
  element("go").textContent = words.go;
  element("language").textContent = words.other;
  element("functions").replaceChildren(...FUNCTION_HELP.map(functionCard));
}

function functionCard({ id, what, parameters, examples }: FunctionHelp): HTMLElement {
  const card = document.createElement("section");
  card.append(
    textElement("h2", `KPI.${id}(${parameters.map(({ name }) => name).join(", ")})`),
    textElement("p", what[language]),
  );
  const list = document.createElement("ul");
  list.append(...examples.map(({ formula, says }) => exampleItem(formula, says[language])));
  card.append(list);
  return card;
}

/** An example that is calculated when it is chosen. */
function exampleItem(formula: string, says: string): HTMLElement {
  const item = document.createElement("li");
  const button = textElement("button", formula);
  button.addEventListener("click", () => {
    element<HTMLInputElement>("formula").value = formula;
    calculate();
  });
  item.append(button, ` ${says}`);
  return item;
}

function textElement(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

element<HTMLFormElement>("form").addEventListener("submit", (event) => {
  event.preventDefault();
  calculate();
});
element("language").addEventListener("click", () => {
  language = language === "th" ? "en" : "th";
  showWords();
});
element<HTMLInputElement>("formula").value = FIRST_FORMULA;
showWords();
void loadFunctions().then(calculate);
