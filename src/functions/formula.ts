/** Calls a KPI function by its id, such as `SCORE`, with plain arguments. */
export type CallFunction = (id: string, args: readonly unknown[]) => unknown;

/** A formula that cannot be read, with the reason in words. */
export class FormulaError extends Error {
  override readonly name = "FormulaError";

  constructor(
    reason: string,
    /** Where in the text it went wrong, counted in characters from 0. */
    readonly position: number,
  ) {
    super(reason);
  }
}

/** A function call that was read but not made yet. */
interface Invocation {
  readonly id: string;
  readonly args: readonly Argument[];
}

type Argument = { readonly constant: unknown } | { readonly invocation: Invocation };

const NAME = /KPI\.([A-Z]+)/iy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\w.])/iy;
const TEXT = /"((?:[^"]|"")*)"/y;
const BOOLEAN = /(?:TRUE|FALSE)(?![\w.(])/iy;
const ERROR = /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)/iy;
/** What a person sees as one thing, to quote it where it does not belong. */
const ANYTHING = /[\p{L}\p{M}\p{N}_.$:!]+|[^]/uy;

/**
 * Evaluates a formula of constants: a KPI function over numbers, texts, TRUE, FALSE, errors such as `#N/A`, array
 * constants, empty arguments (null) and other KPI functions. Arrays and errors are handed over as Excel does it.
 *
 * @throws FormulaError for anything else; then no function is called
 * @example evaluateFormula('=KPI.PERCENT({250;300},305)', call) // call("PERCENT", [[[250], [300]], 305])
 */
export function evaluateFormula(text: string, call: CallFunction): unknown {
  return evaluate(new FormulaReader(text).readFormula(), call);
}

function evaluate({ id, args }: Invocation, call: CallFunction): unknown {
  return call(
    id,
    args.map((argument) =>
      "constant" in argument ? argument.constant : evaluate(argument.invocation, call),
    ),
  );
}

/** Reads a formula from left to right. */
class FormulaReader {
  private position = 0;

  constructor(private readonly text: string) {}

  readFormula(): Invocation {
    if (!this.passes("=")) this.fail("A formula begins with =.");
    const invocation = this.readInvocation();
    if (!invocation) this.fail("Only KPI functions are known here, such as =KPI.SCORE(82,75,80,85).");
    if (!this.isAtEnd()) this.fail(`Nothing may follow the last bracket, but ${this.quoteNext()} does.`);
    return invocation;
  }

  private readInvocation(): Invocation | null {
    const name = this.take(NAME);
    if (!name) return null;
    if (!this.passes("(")) this.fail(`An opening bracket is missing after ${name[0]}.`);
    return { id: String(name[1]).toUpperCase(), args: this.readArguments() };
  }

  private readArguments(): Argument[] {
    if (this.passes(")")) return [];
    const args = [this.readArgument()];
    while (this.passes(",")) args.push(this.readArgument());
    if (!this.passes(")")) this.failAfterArgument();
    return args;
  }

  private readArgument(): Argument {
    if (this.isNext(",") || this.isNext(")")) return { constant: null };
    const invocation = this.readInvocation();
    if (invocation) return { invocation };
    return { constant: this.passes("{") ? this.readArray() : this.readConstant() };
  }

  private readArray(): unknown[][] {
    const rows = [this.readRow()];
    while (this.passes(";")) {
      const start = this.position;
      const row = this.readRow();
      if (row.length !== rows[0]?.length)
        this.fail("Every row of an array has as many values as the first.", start);
      rows.push(row);
    }
    if (!this.passes("}")) this.fail(`A comma, a semicolon or } is missing before ${this.quoteNext()}.`);
    return rows;
  }

  private readRow(): unknown[] {
    const row = [this.readConstant()];
    while (this.passes(",")) row.push(this.readConstant());
    return row;
  }

  private readConstant(): unknown {
    if (this.passes("-")) return -(this.readNumber() ?? this.fail("A minus stands before a number only."));
    const number = this.readNumber();
    if (number !== null) return number;
    const text = this.take(TEXT);
    if (text) return String(text[1]).replaceAll('""', '"');
    const boolean = this.take(BOOLEAN);
    if (boolean) return boolean[0].toUpperCase() === "TRUE";
    const error = this.take(ERROR);
    if (error) return asErrorValue(error[0].toUpperCase());
    return this.failWithoutConstant();
  }

  private readNumber(): number | null {
    const start = this.position;
    const digits = this.take(NUMBER);
    if (!digits) return null;
    const value = Number(digits[0]);
    return Number.isFinite(value) ? value : this.fail(`${digits[0]} is larger than Excel can keep.`, start);
  }

  private failWithoutConstant(): never {
    if (this.isAtEnd()) this.fail("The formula ends too early.");
    if (this.isNext('"')) this.fail("This text has no closing quote.");
    if (this.isNext("“") || this.isNext("”")) this.fail('Texts stand in straight quotes: "text".');
    this.fail(`${this.quoteNext()} is not a constant. Give a number, a "text" in quotes, TRUE or FALSE.`);
  }

  private failAfterArgument(): never {
    if (this.isAtEnd()) this.fail("A closing bracket is missing.");
    if (this.isNext(";")) this.fail("Arguments are parted by commas, not by semicolons.");
    this.fail(`A comma or a closing bracket is missing before ${this.quoteNext()}.`);
  }

  private fail(reason: string, position = this.position): never {
    throw new FormulaError(reason, position);
  }

  /** Takes what stands next, if it has this form; spaces before it are passed over. */
  private take(form: RegExp): RegExpExecArray | null {
    this.passSpaces();
    form.lastIndex = this.position;
    const found = form.exec(this.text);
    if (found) this.position = form.lastIndex;
    return found;
  }

  private passes(sign: string): boolean {
    const isThere = this.isNext(sign);
    if (isThere) this.position += sign.length;
    return isThere;
  }

  private isNext(sign: string): boolean {
    this.passSpaces();
    return this.text.startsWith(sign, this.position);
  }

  private isAtEnd(): boolean {
    this.passSpaces();
    return this.position === this.text.length;
  }

  private passSpaces(): void {
    while (/\s/.test(this.text.charAt(this.position))) this.position += 1;
  }

  private quoteNext(): string {
    ANYTHING.lastIndex = this.position;
    return `“${ANYTHING.exec(this.text)?.[0] ?? ""}”`;
  }
}

/** An error in an argument as Excel hands it over. */
function asErrorValue(name: string) {
  return { type: "Error", basicType: "Error", basicValue: name };
}
