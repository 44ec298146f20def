/** Bundles the pane on a workbook in memory, for tests in Chromium: into out/pane/, once for all of them. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import webpack from "webpack";
import { typescript } from "../../../webpack.config.js";

const TO = resolve("out/pane");
const PAGE = join(TO, "index.html");
const LOCK = resolve("out/pane.lock");
const SOURCES = ["src", "test/support/pane"];
const GIVEN_UP_MS = 180_000;

/** @returns once the page is there and no older than its sources */
export async function buildPane() {
  await lock();
  try {
    if (newestIn(SOURCES) > timeOf(PAGE)) await bundle();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function bundle() {
  return new Promise((done, failed) => {
    webpack(config(), (error, stats) => {
      if (error || stats.hasErrors()) {
        failed(error ?? new Error(stats.toString("errors-only")));
        return;
      }
      const page = readFileSync("src/taskpane/taskpane.html", "utf8")
        .replace(/<script src=.*?<\/script>/g, "")
        .replace("<!-- scripts -->", '<script defer src="page.js"></script>');
      writeFileSync(PAGE, page);
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
    optimization: { minimize: false },
    performance: { hints: false },
  };
}

/** Test files run side by side; the first one builds. */
async function lock() {
  mkdirSync("out", { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      return;
    } catch {
      if (Date.now() - timeOf(LOCK) > GIVEN_UP_MS) rmSync(LOCK, { recursive: true, force: true });
      else await wait(200);
    }
  }
}

function newestIn(folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
  );
  return Math.max(...files.map(timeOf));
}

function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
