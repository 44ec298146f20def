import type { ExcelHost } from "./excel-host";
import type { AddInFunctions, FunctionsMetadata } from "./functions";
import { associatedFunctions, type OfficeParts } from "./office/associations";
import { windowExternal, type HostOptions } from "./office/window-external";

/**
 * Makes a window of a page, such as the frame of a task pane, look like one inside Excel. To be called before
 * office.js is loaded there.
 */
export function installExcel(window: Window, host: ExcelHost, options: HostOptions): void {
  const value = windowExternal(host, options);
  Object.defineProperty(window, "external", { value, configurable: true });
}

/** The functions that scripts of a window have registered with office.js, for a workbook to call. */
export function functionsOf(
  window: Pick<OfficeParts, "CustomFunctions">,
  metadata: FunctionsMetadata,
  namespace: string,
): AddInFunctions {
  return {
    metadata,
    namespace,
    implementations: associatedFunctions(window),
    errorValue: (name) => new window.CustomFunctions.Error(name),
  };
}
