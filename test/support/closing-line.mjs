/**
 * Prints the suite's result as the very last line, `N passed, N failed`, for people and for scripts that read it.
 * At exit, since Jest's own summary comes after all reporters.
 */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const broken = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests;
    process.once("exit", () => {
      if (skipped > 0) console.log(`${skipped} skipped; each says in its title what it needs`);
      console.log(`${results.numPassedTests} passed, ${broken} failed`);
    });
  }
}
