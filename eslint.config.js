import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** The add-in rules alone: the plugin's own set also asks for prettier, which is run by itself here. */
const officeRules = Object.fromEntries(
  Object.entries(officeAddins.configs.recommended.at(-1).rules).filter(([name]) =>
    name.startsWith("office-addins/"),
  ),
);

/** Imports point down this list only; what a folder may import besides itself. */
const mayImport = {
  kpi: [],
  functions: ["kpi", "text"],
  register: ["kpi", "text"],
  report: ["register", "kpi", "text"],
  excel: ["report", "register", "kpi", "text"],
  xlsx: ["report", "register", "kpi", "text"],
  actions: ["excel", "xlsx", "report", "register", "kpi", "text"],
  taskpane: ["actions", "functions", "report", "register", "kpi", "text"],
  "workbench/host": [],
  workbench: ["taskpane", "actions", "functions", "excel", "xlsx", "report", "register", "kpi", "text"],
  text: [],
};

const zones = Object.entries(mayImport).map(([folder, allowed]) => ({
  target: `./src/${folder}/**/*`,
  from: "./src",
  except: [`./${folder}`, ...allowed.map((name) => `./${name}`)],
  message: `src/${folder} may import only ${[folder, ...allowed].join(", ")} (see README, "Where things are").`,
}));

/** The parts of Fluent that the first screen is made of; any other makes it slower for everybody. */
const firstScreenParts = [
  ...["Button", "Link", "FluentProvider", "makeStyles", "mergeClasses", "tokens"],
  ...["createDarkTheme", "createLightTheme", "BrandVariants", "Theme"],
];

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", "reports/", ".stryker-tmp/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins, "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      ...officeRules,
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": "error",
      "no-console": "error",
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  {
    files: ["src/taskpane/*", "src/taskpane/{shell,home}/**/*"],
    // Loaded only where there is no Excel.
    ignores: ["src/taskpane/home/file-way.tsx"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "@fluentui/react-components",
              allowImportNames: firstScreenParts,
              message: "The first screen is small: see test/taskpane/shell/first-screen-size.test.ts.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["*.js", ".ci/**/*.mjs", "src/**/*.mjs", "test/**/*.mjs", "src/**/*.js"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", URL: "readonly", Buffer: "readonly" },
    },
  },
  prettier,
);
