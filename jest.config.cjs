const compiled = (parser) => ({
  jsc: { target: "es2022", parser, transform: { react: { runtime: "automatic" } } },
  module: { type: "commonjs" },
});

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.{ts,tsx}"],
  testTimeout: 60_000,
  transform: {
    "\\.[jt]s$": ["@swc/jest", compiled({ syntax: "typescript" })],
    "\\.tsx$": ["@swc/jest", compiled({ syntax: "typescript", tsx: true })],
  },
  transformIgnorePatterns: ["/node_modules/(?!(@ironcalc)/)"],
};
