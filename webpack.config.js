import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { tsImport } from "tsx/esm/api";
import webpack from "webpack";

const DEFAULT_BASE_URL = "https://localhost:3000/";
const METADATA = "functions.json";
const FONT = "sarabun";
const ASSETS = ["icon-16.png", "icon-32.png", "icon-64.png", "icon-80.png"];

/**
 * The add-in as it is served. The address goes into the manifest and the help links:
 * `npm run build -- --env baseUrl=https://kpi.example.go.th/`
 */
export default async function addIn(env, { mode }) {
  const baseUrl = readBaseUrl(env.baseUrl);
  const help = await loadHelp();
  return {
    mode,
    target: ["web", "es2022"],
    entry: { functions: "./src/functions/functions.ts", taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: resolve("dist"),
      clean: true,
      // Excel loads the functions by the name in the manifest; everything else is found through the pages.
      filename: ({ chunk }) => (chunk?.name === "functions" ? "[name].js" : "[name].[contenthash:8].js"),
      chunkFilename: "[id].[contenthash:8].js",
      // The only files that are asked for beside scripts: the font of the preview.
      assetModuleFilename: `${FONT}/[name][ext]`,
    },
    devtool: "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescript()] },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: METADATA, input: "./src/functions/functions.ts" }),
      // The pane calls the functions itself: its copy of them is not to be told to Excel a second time.
      new webpack.NormalModuleReplacementPlugin(/^\.\/functions$/, (asked) => {
        asked.request += ".ts?called-by-the-pane";
      }),
      emitFunctionWords(baseUrl, help),
      emitFiles(() => ({
        ...Object.fromEntries(help.helpPages()),
        "help/help.css": readFileSync("src/functions/help-pages/help.css"),
      })),
      emitPane(),
      emitFiles(() => ({
        "manifest.xml": readFileSync("manifest.xml", "utf8").replaceAll(DEFAULT_BASE_URL, baseUrl),
        // The font may be passed on with its licence only.
        [`${FONT}/LICENSE.txt`]: readFileSync("node_modules/@fontsource/sarabun/LICENSE"),
        ...Object.fromEntries(ASSETS.map((name) => [`assets/${name}`, readFileSync(`assets/${name}`)])),
      })),
    ],
    optimization: {
      // The same compiler as reads the sources: half the time of the usual one.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
      // Few large pieces compress better than many small ones, and are there sooner: less for the first screen.
      splitChunks: { minSize: 60_000 },
    },
    performance: { hints: false },
    stats: mode === "production" ? "errors-warnings" : "minimal",
    devServer: await devServer(env),
  };
}

/** How sources are read; types are checked by `npm run lint`. */
export function typescript() {
  return {
    test: /\.tsx?$/,
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
    },
  };
}

function readBaseUrl(given = DEFAULT_BASE_URL) {
  if (!given.startsWith("https://")) throw new Error(`baseUrl must begin with https://, but it is ${given}`);
  return given.endsWith("/") ? given : `${given}/`;
}

async function loadHelp() {
  const { FUNCTION_HELP, ENUM_HELP } = await tsImport("./src/functions/help/index.ts", import.meta.url);
  const { describeFunctions } = await tsImport("./src/functions/help/metadata.ts", import.meta.url);
  const { helpPages } = await tsImport("./src/functions/help-pages/pages.ts", import.meta.url);
  return { FUNCTION_HELP, ENUM_HELP, describeFunctions, helpPages };
}

/** Replaces the generated metadata, which has no words, by one file a language. */
function emitFunctionWords(baseUrl, { FUNCTION_HELP, ENUM_HELP, describeFunctions }) {
  return onAssets("FunctionWords", (compilation) => {
    const generated = JSON.parse(compilation.assets[METADATA].source().toString());
    const inLanguage = (language) =>
      JSON.stringify(describeFunctions(generated, FUNCTION_HELP, ENUM_HELP, language, baseUrl), null, 1);
    compilation.updateAsset(METADATA, new webpack.sources.RawSource(inLanguage("en")));
    compilation.emitAsset("functions-th.json", new webpack.sources.RawSource(inLanguage("th")));
  });
}

/** The pane's page, with the scripts that it begins with. */
function emitPane() {
  return onAssets("Pane", (compilation) => {
    const scripts = compilation.entrypoints.get("taskpane").getFiles();
    const tags = scripts
      .filter((name) => name.endsWith(".js"))
      .map((name) => `<script defer src="${name}"></script>`);
    const page = readFileSync("src/taskpane/taskpane.html", "utf8").replace(
      "<!-- scripts -->",
      tags.join("\n    "),
    );
    compilation.emitAsset("taskpane.html", new webpack.sources.RawSource(page));
  });
}

function emitFiles(read) {
  return onAssets("EmitFiles", (compilation) => {
    for (const [name, content] of Object.entries(read()))
      compilation.emitAsset(name, new webpack.sources.RawSource(content));
  });
}

function onAssets(name, emit) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        // After source maps are made: what is copied as it is has none.
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
        compilation.hooks.processAssets.tap({ name, stage }, () => emit(compilation));
      });
    },
  };
}

/** Excel loads add-ins over https only; the certificates are made once by office-addin-dev-certs. */
async function devServer({ WEBPACK_SERVE: serves }) {
  if (!serves) return undefined;
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return {
    port: 3000,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
    devMiddleware: { writeToDisk: true },
  };
}
