import type { PlanValue } from "../../report/plan";

/** The value of the cell in a row and column, from 0; null where it is blank. */
export type CellReader = (row: number, column: number) => PlanValue | null;

/** Whether a conditional format holds for the cell so many rows and columns away from the first of its area. */
export type Rule = (valueAt: CellReader, rowsDown: number, columnsRight: number) => boolean;

/** What an error becomes on its way through a formula. */
const FAULT = Symbol("error");

type Plain = string | number | boolean;
type Value = Plain | typeof FAULT;

interface Place {
  readonly valueAt: CellReader;
  readonly rowsDown: number;
  readonly columnsRight: number;
}

type Call = (given: readonly Value[]) => Value;

type Term = (place: Place) => Value;

const TOKENS =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|(\$?[A-Z]+\$?\d+)|([A-Z]+)(?=\()|([<>]=|<>|[=<>(),]))/gy;

/**
 * Reads the formula of a conditional format, so that the preview colours what Excel will colour. It knows the few
 * built-in functions that the plans use.
 *
 * @throws Error where the formula holds anything else
 * @example readRule('LEN($K5)>1')((row, column) => "v", 0, 0) // false
 */
export function readRule(formula: string): Rule {
  const parser = new Parser(formula);
  const term = parser.readWhole();
  return (valueAt, rowsDown, columnsRight) => term({ valueAt, rowsDown, columnsRight }) === true;
}

type Kind = "text" | "number" | "cell" | "name" | "sign" | "end";

interface Token {
  readonly kind: Kind;
  readonly text: string;
}

class Parser {
  private readonly tokens: readonly Token[];
  private next = 0;

  constructor(private readonly formula: string) {
    this.tokens = readTokens(formula);
  }

  readWhole(): Term {
    const term = this.readComparison();
    if (this.take().kind !== "end") throw this.unknown();
    return term;
  }

  private readComparison(): Term {
    const left = this.readTerm();
    const compare = COMPARISONS[this.peek().text];
    if (this.peek().kind !== "sign" || !compare) return left;
    this.take();
    const right = this.readTerm();
    return (place) => {
      const a = left(place);
      const b = right(place);
      return a === FAULT || b === FAULT ? FAULT : compare(a, b);
    };
  }

  private readTerm(): Term {
    const { kind, text } = this.take();
    switch (kind) {
      case "text":
        return constant(text.slice(1, -1).replaceAll('""', '"'));
      case "number":
        return constant(Number(text));
      case "cell":
        return cellTerm(text);
      case "name":
        return this.readCall(text);
      case "sign":
      case "end":
        throw this.unknown();
    }
  }

  private readCall(name: string): Term {
    const call = FUNCTIONS[name];
    if (!call) throw this.unknown();
    this.take();
    const given = [this.readComparison()];
    while (this.peek().text === ",") {
      this.take();
      given.push(this.readComparison());
    }
    if (this.take().text !== ")") throw this.unknown();
    return (place) => call(given.map((term) => term(place)));
  }

  private peek(): Token {
    return this.tokens[this.next] ?? END;
  }

  private take(): Token {
    const token = this.peek();
    this.next += 1;
    return token;
  }

  private unknown(): Error {
    return new Error(`The preview cannot read the rule ${this.formula}`);
  }
}

const END: Token = { kind: "end", text: "" };
const KINDS: readonly Kind[] = ["text", "number", "cell", "name", "sign"];

function readTokens(formula: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of formula.matchAll(TOKENS)) {
    const group = match.slice(1).findIndex((text) => text !== undefined);
    tokens.push({ kind: KINDS[group] ?? "end", text: match[group + 1] ?? "" });
    end = match.index + match[0].length;
  }
  if (end !== formula.length) throw new Error(`The preview cannot read the rule ${formula}`);
  return tokens;
}

function constant(value: Value): Term {
  return () => value;
}

/** A cell; without a $ it moves along with the cell that the rule is asked for. */
function cellTerm(reference: string): Term {
  const [, columnFixed, letters = "", rowFixed, digits] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(reference) ?? [];
  const row = Number(digits) - 1;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return ({ valueAt, rowsDown, columnsRight }) => {
    const value = valueAt(row + (rowFixed ? 0 : rowsDown), column + (columnFixed ? 0 : columnsRight));
    if (value === null) return "";
    return typeof value === "object" ? FAULT : value;
  };
}

const COMPARISONS: Readonly<Record<string, (a: Plain, b: Plain) => boolean>> = {
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
  ">": (a, b) => a > b,
  "<": (a, b) => a < b,
  ">=": (a, b) => a >= b,
  "<=": (a, b) => a <= b,
};

const FUNCTIONS: Readonly<Record<string, Call>> = {
  AND: unlessFault((given) => given.every((value) => value === true)),
  OR: unlessFault((given) => given.some((value) => value === true)),
  NOT: unlessFault(([value]) => value !== true),
  ISNUMBER: ([value]) => typeof value === "number",
  LEN: unlessFault(([text]) => String(text).length),
  LEFT: unlessFault(([text, count]) => String(text).slice(0, Number(count ?? 1))),
  SEARCH: unlessFault(([part, whole]) => {
    const at = String(whole).toLowerCase().indexOf(String(part).toLowerCase());
    return at < 0 ? FAULT : at + 1;
  }),
};

function unlessFault(call: (given: readonly Plain[]) => Value): Call {
  return (given) => {
    const plain = given.filter((value) => value !== FAULT);
    return plain.length < given.length ? FAULT : call(plain);
  };
}
