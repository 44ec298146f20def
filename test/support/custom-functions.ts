/**
 * The part of Excel's `CustomFunctions` that the worksheet functions use while they run: its error class. The class
 * in Microsoft's runtime is tried by the tests of the Excel stand-in.
 */
class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

Object.assign(globalThis, {
  CustomFunctions: { Error: CustomFunctionsError, associate: () => undefined },
});

/** An error as Excel hands it over in an argument. */
export function errorOfTest(code: string): unknown {
  return new CustomFunctionsError(code);
}
