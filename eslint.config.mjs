import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The model knows no clock, no chance and no surroundings: same inputs, same pennies. */
const modelMayNotUse = [
  "Date",
  "setTimeout",
  "setInterval",
  "window",
  "document",
  "fetch",
  "process",
  "console",
];

export default tseslint.config(
  { ignores: ["node_modules", "out", "dist", "docs", "samples"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "max-lines": ["error", { max: 300 }],
      "no-console": "error",
      // XML forbids most control characters, so the code that writes and reads it must name them.
      "no-control-regex": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: false }],
      // Node's test and file interfaces are documented as callable without `this`.
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: [
      "src/model/**/*.ts",
      "src/demand/**/*.ts",
      "src/reference/**/*.ts",
      "src/practices/**/*.ts",
      "src/workbook/**/*.ts",
    ],
    rules: {
      "no-restricted-globals": ["error", ...modelMayNotUse],
      "no-restricted-properties": ["error", { object: "Math", property: "random" }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/hosts/excel/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "Identifier[name=/^(Excel|Office)$/]",
          message: "Only the Excel host may touch Office.js.",
        },
      ],
    },
  },
  { files: ["src/{taskpane,preview}/**/*.{ts,tsx}"], ...reactHooks.configs.flat.recommended },
  // Jest's asymmetric matchers are typed `any`.
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      // A cell that turned out to be an error shows as [object Object], and fails the test as it should.
      "@typescript-eslint/no-base-to-string": "off",
    },
  },
  {
    files: ["**/*.cjs", "webpack.config.js"],
    languageOptions: { globals: { module: "writable", require: "readonly" } },
  },
  prettier,
);
