const compiled = (parser) => ({
  jsc: { target: "es2022", parser, transform: { react: { runtime: "automatic" } } },
  module: { type: "commonjs" },
});

const shared = {
  testEnvironment: "node",
  transform: {
    "\\.[jt]s$": ["@swc/jest", compiled({ syntax: "typescript" })],
    "\\.tsx$": ["@swc/jest", compiled({ syntax: "typescript", tsx: true })],
  },
  transformIgnorePatterns: ["/node_modules/(?!(@ironcalc)/)"],
  // The package names a file that it does not hold; this is the one it means.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
};

/** @type {import("jest").Config} */
module.exports = {
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: "units",
      roots: ["<rootDir>/test"],
      testMatch: ["**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    {
      ...shared,
      displayName: "browser",
      roots: ["<rootDir>/test/e2e"],
      testMatch: ["**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/build.ts",
      globalTeardown: "<rootDir>/test/e2e/stop.ts",
    },
  ],
};
