import { resolve } from "node:path";
import { typescript } from "../../../webpack.config.js";

const { CI, npm_config_open: npmOpen } = process.env;

/** A page that evaluates KPI formulas, without Excel and without certificates, on the next free port. */
export default {
  mode: "development",
  target: ["web", "es2022"],
  entry: "./src/workbench/try/try.ts",
  output: { path: resolve("out/try"), filename: "try.js" },
  devtool: "source-map",
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript()] },
  stats: "errors-warnings",
  devServer: {
    host: "localhost",
    port: "auto",
    open: !CI && npmOpen !== "",
    static: [resolve("src/workbench/try"), resolve("dist")],
  },
};
