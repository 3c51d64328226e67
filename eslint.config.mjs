import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const hostGlobals = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/excel, the pane's entry and the workbench know the host.",
}));

const outside = (folders) => ({
  "no-restricted-imports": [
    "error",
    {
      patterns: [
        {
          group: folders.map((folder) => `**/${folder}/**`),
          message: "The wall of the house: data flows one way, see the map in the README.",
        },
      ],
    },
  ],
});

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", "out/**"] },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // It warns of the React Compiler, which is not used here.
      "react-hooks/incompatible-library": "off",
      "no-restricted-globals": ["error", ...hostGlobals],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
      "no-console": "error",
    },
  },
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(?!zod$|\\.{1,2}/).*",
              message: "The domain imports nothing but zod and itself.",
            },
            {
              group: [
                "excel",
                "files",
                "workbook",
                "workflow",
                "taskpane",
                "cli",
                "workbench",
                "strings",
              ].map((folder) => `**/${folder}/**`),
              message: "The domain knows no other room.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/workbook/**/*.ts"],
    rules: outside(["excel", "files", "workflow", "taskpane", "cli", "workbench", "strings"]),
  },
  {
    files: ["src/files/**/*.ts"],
    rules: outside(["excel", "workflow", "taskpane", "cli", "workbench"]),
  },
  {
    files: ["src/workflow/**/*.ts"],
    rules: outside(["excel", "files", "taskpane", "cli", "workbench"]),
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...outside(["files", "workflow", "taskpane", "cli", "workbench", "strings"]),
      "no-restricted-globals": "off",
      "office-addins/no-empty-load": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // The pane's entry: the one place of the pane that asks Office for anything.
    files: ["src/taskpane/index.tsx"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    files: ["src/workbench/**/*.{ts,tsx}", "tests/excel/**/*.ts", "tests/workbench/**/*.ts"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    files: ["src/cli/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: { "no-console": "off", "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["*.js", ".ci/*.js", "webpack.config.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        require: "readonly",
        module: "writable",
        process: "readonly",
        console: "readonly",
        __dirname: "readonly",
      },
    },
  },
);
