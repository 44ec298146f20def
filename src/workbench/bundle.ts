import { build, type Plugin } from "esbuild";
import { UNIVER_GLOBALS } from "./univer-files";

// npm run workbench   bundles the workbench's own script; Univer is served as its makers built it

/** Takes packages from `window`, where scripts loaded before have put them. */
const fromWindow: Plugin = {
  name: "from-window",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[@a-z]/ }, ({ path }) =>
      UNIVER_GLOBALS[path] === undefined ? undefined : { path, namespace: "window" },
    );
    onLoad({ filter: /.*/, namespace: "window" }, ({ path }) => ({
      contents: `module.exports = window[${JSON.stringify(UNIVER_GLOBALS[path])}];`,
    }));
  },
};

await build({
  entryPoints: ["src/workbench/page/page.ts"],
  outfile: "out/workbench/page.js",
  bundle: true,
  format: "iife",
  target: "es2022",
  sourcemap: true,
  logLevel: "warning",
  plugins: [fromWindow],
});
