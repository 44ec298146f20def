/**
 * Univer as its makers built it, in the order in which a page loads it. Bundling it would take most of a minute, and
 * React, rxjs and redi are shared by its parts through `window`.
 */
export const UNIVER_SCRIPTS = [
  "react/umd/react.production.min.js",
  "react-dom/umd/react-dom.production.min.js",
  "rxjs/dist/bundles/rxjs.umd.min.js",
  "@wendellhu/redi/dist/umd/index.js",
  "@wendellhu/redi/dist/umd/react-bindings/index.js",
  "@univerjs/themes/lib/umd/index.js",
  "@univerjs/protocol/lib/umd/index.js",
  "@univerjs/core/lib/umd/index.js",
  "@univerjs/core/lib/umd/facade.js",
  "@univerjs/telemetry/lib/umd/index.js",
  "@univerjs/rpc/lib/umd/index.js",
  "@univerjs/network/lib/umd/index.js",
  "@univerjs/network/lib/umd/facade.js",
  "@univerjs/engine-formula/lib/umd/index.js",
  "@univerjs/engine-formula/lib/umd/facade.js",
  "@univerjs/engine-render/lib/umd/index.js",
  "@univerjs/preset-sheets-core/lib/umd/index.js",
  "@univerjs/preset-sheets-core/lib/umd/locales/en-US.js",
] as const;

export const UNIVER_STYLES = "@univerjs/preset-sheets-core/lib/index.css";

/**
 * The names under which those files stand on `window`, for a bundler that is to leave them out. Several packages are
 * parts of the preset's one file.
 */
export const UNIVER_GLOBALS: Readonly<Record<string, string>> = {
  react: "React",
  "react-dom": "ReactDOM",
  rxjs: "rxjs",
  "@wendellhu/redi": "@wendellhu/redi",
  "@univerjs/core": "UniverCore",
  "@univerjs/core/facade": "UniverCoreFacade",
  "@univerjs/engine-formula": "UniverEngineFormula",
  "@univerjs/engine-render": "UniverEngineRender",
  "@univerjs/sheets": "UniverSheets",
  "@univerjs/sheets-formula": "UniverSheetsFormula",
  "@univerjs/sheets-ui": "UniverSheetsUi",
  "@univerjs/preset-sheets-core": "UniverPresetSheetsCore",
  "@univerjs/preset-sheets-core/locales/en-US": "UniverPresetSheetsCoreEnUS",
};
