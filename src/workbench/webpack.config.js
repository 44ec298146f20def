import { resolve } from "node:path";
import { tsImport } from "tsx/esm/api";
import { typescript } from "../../webpack.config.js";

/** The workbench's own script; Univer is left out of it and served as its makers built it. */
export default async function workbench() {
  const { UNIVER_GLOBALS } = await tsImport("./univer-files.ts", import.meta.url);
  return {
    mode: "development",
    target: ["web", "es2022"],
    entry: "./src/workbench/page/page.ts",
    output: { path: resolve("out/workbench"), filename: "page.js", clean: true },
    devtool: "source-map",
    externals: UNIVER_GLOBALS,
    externalsType: "window",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescript()] },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}
