import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/workbench/**"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "workbench",
          include: ["test/workbench/**/*.test.ts"],
          exclude: ["test/workbench/rig/**"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          globalSetup: ["test/workbench/setup/global-setup.ts"],
          fileParallelism: false,
          sequence: { groupOrder: 1 }, // after the unit tests: a browser on a busy machine is a slow browser
        },
      },
    ],
  },
});
