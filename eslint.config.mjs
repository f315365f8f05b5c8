import tseslint from "typescript-eslint";

const clockAndChance = [
  { object: "Math", property: "random", message: "Pure layers know no randomness: hand it in." },
  { object: "Date", property: "now", message: "Pure layers know no clock: hand the time in." },
  { object: "performance", property: "now", message: "Pure layers know no clock: hand the time in." },
];

/** State that outlives a call makes results depend on history: incremental would differ from scratch. */
const moduleState = [
  {
    selector:
      "Program > VariableDeclaration[kind!='const'], Program > ExportNamedDeclaration > VariableDeclaration[kind!='const']",
    message: "No module state: pass values in and out.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Pure layers know no clock: hand the time in.",
  },
  {
    selector:
      ":matches(Program > VariableDeclaration, Program > ExportNamedDeclaration > VariableDeclaration) > VariableDeclarator > :matches(NewExpression[callee.name=/^(Map|Set|WeakMap|WeakSet)$/][arguments.length=0], ArrayExpression[elements.length=0], ObjectExpression[properties.length=0])",
    message: "An empty collection at module level is state: build it in a function.",
  },
];

export default tseslint.config(
  { ignores: ["node_modules", "dist", ".types", "test/workbench/rig", "test/recognisers/rig", "test/workbench/shots"] },
  {
    files: ["**/*.ts"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "max-lines": ["error", { max: 300 }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["server/{engine,annotations,exchange,workspace,protocol}/**/*.ts"],
    rules: {
      "no-console": "error",
      "no-restricted-properties": ["error", ...clockAndChance],
      "no-restricted-syntax": ["error", ...moduleState],
      "no-restricted-globals": [
        "error",
        "console",
        "process",
        "setTimeout",
        "setInterval",
        "setImmediate",
        "fetch",
        "performance",
      ],
    },
  },
  {
    // Training runs over typed arrays whose bounds its loops set; it is not shipped.
    files: ["test/**/*.ts", "training/**/*.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off", "max-lines": ["error", { max: 300 }] },
  },
);
