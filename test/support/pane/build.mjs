/** Bundles the pane on a workbook in memory, for tests in Chromium: into out/pane/. */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import webpack from "webpack";
import { typescript } from "../../../webpack.config.js";

const TO = resolve("out/pane");

/** @returns once the page is there */
export function buildPane() {
  return new Promise((done, failed) => {
    webpack(config(), (error, stats) => {
      if (error || stats.hasErrors()) {
        failed(error ?? new Error(stats.toString("errors-only")));
        return;
      }
      const page = readFileSync("src/taskpane/taskpane.html", "utf8")
        .replace(/<script src=.*?<\/script>/g, "")
        .replace("<!-- scripts -->", '<script defer src="page.js"></script>');
      writeFileSync(`${TO}/index.html`, page);
      done(undefined);
    });
  });
}

function config() {
  return {
    mode: "production",
    target: ["web", "es2022"],
    entry: { page: "./test/support/pane/page.tsx" },
    output: { path: TO, filename: "[name].js", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescript()] },
    cache: { type: "filesystem", name: "pane" },
    performance: { hints: false },
  };
}
