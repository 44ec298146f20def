/** Jest runs the sources as ES modules; types are checked by `npm run lint`. */
export default {
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "es6" },
      },
    ],
  },
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testTimeout: 30_000,
  // Two at a time, since most of the time goes into browsers and LibreOffice; ES modules stay in a worker's memory.
  maxWorkers: 2,
  workerIdleMemoryLimit: "1500MB",
  reporters: ["default", "<rootDir>/test/support/closing-line.mjs"],
};
