/** Prints the suite's result as its last line, `N passed, N failed`, for people and for scripts that read it. */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const broken = results.numFailedTests + results.numRuntimeErrorTestSuites;
    if (results.numPendingTests > 0) console.log(`${results.numPendingTests} skipped (each says why in its title)`);
    console.log(`${results.numPassedTests} passed, ${broken} failed`);
  }
}
